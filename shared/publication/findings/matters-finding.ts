/** What matters most to people, and what to mend first. */
import type { Language } from '#shared/language.ts';
import { type ElementKey, elements } from '#shared/survey/elements.ts';
import { hasMean } from '../known-figure.ts';
import { formatMean, formatWholePercent } from '../number-format.ts';
import type { DriverFigure, PublishedWhy, Results } from '../results.ts';

export type MattersFinding =
  | {
      readonly kind: 'matters';
      /** The element that tells most about the impression. */
      readonly most: DriverFigure;
      /** Heavier than the average and below it, the heaviest first. */
      readonly mendFirst: readonly DriverFigure[];
    }
  /** What matters cannot be told from noise; the regulation begins with the lowest. */
  | {
      readonly kind: 'lowest';
      readonly element: ElementKey;
      readonly mean: number;
    };

/** What goes most with people's impression; undefined where that cannot be told from noise. */
export function driversFinding({
  drivers,
}: Pick<PublishedWhy, 'drivers'>): Extract<MattersFinding, { kind: 'matters' }> | undefined {
  const heaviest = (drivers?.elements ?? []).toSorted((a, b) => b.importance - a.importance);
  const [most] = heaviest;
  if (most === undefined) return undefined;
  const mendFirst = heaviest.filter(({ quadrant }) => quadrant === 'fix-first');
  return { kind: 'matters', most, mendFirst };
}

/** Undefined where no element has a figure. */
export function mattersFinding({
  elements: figures,
  why,
}: Pick<Results, 'elements' | 'why'>): MattersFinding | undefined {
  const drivers = driversFinding(why);
  if (drivers !== undefined) return drivers;
  const [lowest] = figures.filter(hasMean).toSorted((a, b) => a.mean - b.mean);
  if (lowest === undefined || lowest.variable === 'impression') return undefined;
  return { kind: 'lowest', element: lowest.variable, mean: lowest.mean };
}

const nameOf = (element: ElementKey, language: Language) => elements[element].name[language];

/** What to mend first, or that what matters most is good already, each with its weight: without a full stop. */
export function sayMendFirst(
  { most, mendFirst }: Extract<MattersFinding, { kind: 'matters' }>,
  language: Language,
): string {
  const named = ({ element, importance }: DriverFigure) =>
    `${nameOf(element, language)} (${formatWholePercent(importance, language)})`;
  if (mendFirst.length > 0) {
    const first = mendFirst.map(named).join(', ');
    return { id: `Benahi dulu: ${first}`, en: `Mend first: ${first}` }[language];
  }
  return {
    id: `Yang paling menentukan kesan sudah di atas rata-rata: ${named(most)}`,
    en: `What matters most is already above average: ${named(most)}`,
  }[language];
}

function sayDriver({ element, importance, mean }: DriverFigure, language: Language): string {
  const [share, score] = [formatWholePercent(importance, language), formatMean(mean, language)];
  return {
    id: `${nameOf(element, 'id')} (${share} dari pengaruh semua unsur; nilai ${score} dari 4)`,
    en: `${nameOf(element, 'en')} (${share} of what all elements tell; score ${score} of 4)`,
  }[language];
}

export function sayMatters(finding: MattersFinding, language: Language): string {
  if (finding.kind === 'lowest') {
    const [name, mean] = [nameOf(finding.element, language), formatMean(finding.mean, language)];
    return {
      id: `Unsur dengan nilai terendah: ${name} (${mean} dari 4). Mana yang paling menentukan kesan warga belum bisa dihitung.`,
      en: `The element with the lowest score: ${name} (${mean} of 4). Which matters most to people cannot be computed yet.`,
    }[language];
  }
  const { most, mendFirst } = finding;
  const told = sayDriver(most, language);
  const said = {
    id: `Yang paling menentukan kesan warga: ${told}`,
    en: `What goes most with people's impression: ${told}`,
  }[language];
  const [first] = mendFirst;
  if (first === undefined) {
    return {
      id: `${said}. Nilainya tidak di bawah rata-rata unsur; yang penting semuanya sudah baik.`,
      en: `${said}. Its score is not below the average of the elements; all that matters is in order.`,
    }[language];
  }
  if (first.element === most.element) {
    return {
      id: `${said}, di bawah rata-rata unsur. Benahi dulu.`,
      en: `${said}, below the average of the elements. Mend it first.`,
    }[language];
  }
  const mend = sayDriver(first, language);
  return {
    id: `${said}. Yang penting dan masih di bawah rata-rata: ${mend}. Benahi dulu.`,
    en: `${said}. What matters and is still below average: ${mend}. Mend it first.`,
  }[language];
}
