/** What is said of a question that is asked in place of the usual one, wherever its answers are shown. */
import type { ReplaceableElement } from '#shared/catalogue/catalogue.ts';
import type { Language, Text } from '#shared/language.ts';
import { elements } from './elements.ts';
import type { Replacement } from './question-of.ts';

/** Where the regulation allows it. */
export const basisOf: Readonly<Record<ReplaceableElement, Text>> = {
  cost: {
    id: 'PermenPANRB 14/2017, Lampiran I huruf F, catatan *)',
    en: 'PermenPANRB 14/2017, Lampiran I part F, note *)',
  },
  competence: {
    id: 'PermenPANRB 14/2017, Lampiran I huruf F, catatan **)',
    en: 'PermenPANRB 14/2017, Lampiran I part F, note **)',
  },
  conduct: {
    id: 'PermenPANRB 14/2017, Lampiran I huruf F, catatan **)',
    en: 'PermenPANRB 14/2017, Lampiran I part F, note **)',
  },
};

export const replacementRule: Text = {
  id: 'PermenPANRB 14/2017, Lampiran I huruf F, membolehkan pertanyaan lain tentang biaya layanan yang digratiskan peraturan, dan tentang petugas layanan berbasis website. Nilainya tetap nilai unsur itu, dari 1 tidak baik sampai 4 sangat baik.',
  en: 'PermenPANRB 14/2017, Lampiran I part F, allows another question about the cost of a service that is free by law, and about the staff of a service on a website. Its values stay those of the element, from 1 not good to 4 very good.',
};

/** So many services are told by name. */
const mostNamed = 3;

/** Who asks it: the services by name, or how many they are. */
function askedBy({ services }: Replacement): Text {
  const count = services.length;
  if (count > mostNamed) return { id: `${count} layanan`, en: `${count} services` };
  return {
    id: services.map(({ id }) => id).join(', '),
    en: services.map(({ en }) => en).join(', '),
  };
}

/** Which elements are asked by the questions that stand in the table above. */
export function sayReplacedInTable(replacements: readonly Replacement[]): Text {
  const named = (language: Language) =>
    replacements
      .map(({ element }) => `${elements[element].code} ${elements[element].name[language]}`)
      .join(', ');
  return {
    id: `Dengan pertanyaan pengganti di tabel: ${named('id')}.`,
    en: `By the replacing questions in the table: ${named('en')}.`,
  };
}

/** Which question is asked of the element, and by whom if not by every service that asks it. */
export function sayReplacement(replacement: Replacement): Text {
  const { element, question, everywhere } = replacement;
  const { code, name } = elements[element];
  if (everywhere) {
    return {
      id: `${code} ${name.id} ditanyakan dengan kata lain: “${question.id}”`,
      en: `${code} ${name.en} is asked in other words: “${question.en}”`,
    };
  }
  const by = askedBy(replacement);
  return {
    id: `${code} ${name.id} ditanyakan oleh ${by.id} dengan kata lain: “${question.id}”`,
    en: `${code} ${name.en} is asked by ${by.en} in other words: “${question.en}”`,
  };
}

/** The answers from 1 to 4. */
export function answersInARow({ answers }: Pick<Replacement, 'answers'>): Text {
  return {
    id: answers.map(({ id }) => id).join(' / '),
    en: answers.map(({ en }) => en).join(' / '),
  };
}
