/**
 * What is wrong with a body, in our own sentences: by the field where the form has one for it, else by the kind of
 * mistake. The schema library's messages are English and for programmers, so none of them is ever passed on.
 */
import type { Language, Text } from '#shared/language.ts';
import type { FieldError } from './problems.ts';

/** What to write in a field, by its JSON pointer; a field without any takes that of what it is part of. */
export type Expectations = Readonly<Record<string, Text>>;

/** An issue of the schema library, as far as it is read. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** Of fields that are not known. */
  readonly keys?: readonly string[] | undefined;
  /** Of what is too short or too long. */
  readonly origin?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  /** `email`, `date`, `url` ... */
  readonly format?: string | undefined;
  readonly input?: unknown;
}

const unknownField: Text = {
  id: 'Isian ini tidak dikenal. Muat ulang halaman ini, lalu coba lagi.',
  en: 'This field is not known. Load the page again and try once more.',
};

const notReadable: Text = {
  id: 'Isi kiriman tidak dapat dibaca. Muat ulang halaman ini, lalu coba lagi.',
  en: 'The form could not be read. Load the page again and try once more.',
};

const byFormat: Readonly<Record<string, Text>> = {
  email: {
    id: 'Tulis alamat surel yang lengkap, misalnya nama@tangerangkota.go.id.',
    en: 'Write a whole e-mail address, such as name@tangerangkota.go.id.',
  },
  date: {
    id: 'Tulis tanggal yang ada di kalender.',
    en: 'Write a day that is in the calendar.',
  },
  url: {
    id: 'Tulis alamat yang diawali https://.',
    en: 'Write an address that starts with https://.',
  },
};

const otherwise: Text = {
  id: 'Isian ini tidak dapat dipakai. Periksa lagi.',
  en: 'This cannot be used. Please check it.',
};

const missing: Text = { id: 'Isian ini belum diisi.', en: 'This is still empty.' };
const notOffered: Text = {
  id: 'Pilih salah satu pilihan yang tersedia.',
  en: 'Choose one of the choices offered.',
};

function tooBig({ origin, maximum }: Issue): Text {
  return origin === 'string'
    ? { id: `Paling panjang ${maximum} huruf.`, en: `At most ${maximum} characters.` }
    : { id: `Paling banyak ${maximum}.`, en: `At most ${maximum}.` };
}

function tooSmall({ origin, minimum }: Issue): Text {
  if (origin === 'string') return missing;
  return { id: `Paling sedikit ${minimum}.`, en: `At least ${minimum}.` };
}

/** What to tell of an issue whose field has no sentence of its own. */
function byKind(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return issue.path.length === 0 ? notReadable : missing;
    case 'invalid_value':
    case 'invalid_union':
      return notOffered;
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_format':
      return byFormat[issue.format ?? ''] ?? otherwise;
    default:
      return otherwise;
  }
}

const pointerTo = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The pointer of an expectation that covers a pointer: its own, or the nearest that it is part of. */
function covering(pointer: string, expectations: Expectations): string | undefined {
  return Object.keys(expectations)
    .filter((known) => pointer === known || pointer.startsWith(`${known}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** Says what is wrong, each field once, in a language. */
export function explainIssues(
  issues: readonly Issue[],
  expectations: Expectations,
  language: Language,
): FieldError[] {
  const errors = new Map<string, string>();
  const add = (pointer: string, said: Text) => {
    if (!errors.has(pointer)) errors.set(pointer, said[language]);
  };
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys ?? []) add(pointerTo([...issue.path, key]), unknownField);
      continue;
    }
    const pointer = pointerTo(issue.path);
    const known = covering(pointer, expectations);
    const expected = known === undefined ? undefined : expectations[known];
    add(known ?? pointer, expected ?? byKind(issue));
  }
  return [...errors].map(([pointer, detail]) => ({ pointer, detail }));
}
