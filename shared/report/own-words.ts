/**
 * What no figure can tell and a unit writes into its report itself (PermenPANRB 14/2017, Lampiran I III.C): number,
 * date, team, what lies behind the weak elements, and advice. It is public with the report.
 */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';
import { type ElementKey, elementKeys, elements } from '#shared/survey/elements.ts';

/** The fields of a report as a whole, in its order, with their names and how much of each fits, in characters. */
export const generalFields = {
  number: { name: { id: 'Nomor laporan', en: 'Number of the report' }, limit: 80 },
  date: { name: { id: 'Tanggal laporan', en: 'Date of the report' }, limit: 10 },
  place: { name: { id: 'Tempat tanda tangan', en: 'Place of signature' }, limit: 60 },
  office: { name: { id: 'Jabatan penanda tangan', en: 'Office of who signs' }, limit: 120 },
  name: { name: { id: 'Nama penanda tangan', en: 'Name of who signs' }, limit: 100 },
  nip: { name: { id: 'NIP penanda tangan', en: 'NIP of who signs' }, limit: 21 },
  inCharge: { name: { id: 'Penanggung jawab', en: 'In charge' }, limit: 150 },
  leader: { name: { id: 'Ketua pelaksana', en: 'Leader' }, limit: 150 },
  members: { name: { id: 'Anggota', en: 'Members' }, limit: 600 },
  secretariat: { name: { id: 'Sekretariat', en: 'Secretariat' }, limit: 400 },
  background: {
    name: { id: 'Latar belakang masalah', en: 'Background of the problems' },
    limit: 2000,
  },
  advice: { name: { id: 'Saran lain', en: 'Other advice' }, limit: 2000 },
} as const satisfies Record<string, { readonly name: Text; readonly limit: number }>;
export type GeneralField = keyof typeof generalFields;

/** The fields of an element. */
export const elementFields = {
  cause: { name: { id: 'Penyebab', en: 'Cause' }, limit: 500 },
  advice: { name: { id: 'Saran', en: 'Advice' }, limit: 500 },
  office: { name: { id: 'Penanggung jawab', en: 'Responsible' }, limit: 150 },
} as const satisfies Record<string, { readonly name: Text; readonly limit: number }>;
export type ElementField = keyof typeof elementFields;

/** A field by its name in the database and in forms: `number`, `time.cause`. */
export type OwnField = GeneralField | `${ElementKey}.${ElementField}`;

// `Object.keys` forgets the keys.
const generalNames = Object.keys(generalFields) as readonly GeneralField[];
export const elementFieldNames = Object.keys(elementFields) as readonly ElementField[];

interface Described {
  readonly field: OwnField;
  /** `Penyebab: U3 Waktu Penyelesaian`. */
  readonly name: Text;
  readonly limit: number;
}

function ofElement(element: ElementKey): Described[] {
  const { code, name: about } = elements[element];
  return elementFieldNames.map((of) => {
    const { name, limit } = elementFields[of];
    return {
      field: `${element}.${of}`,
      name: { id: `${name.id}, ${code} ${about.id}`, en: `${name.en}, ${code} ${about.en}` },
      limit,
    };
  });
}

/** Every field there is. */
export const ownFields: readonly Described[] = [
  ...generalNames.map((field) => ({ field, ...generalFields[field] })),
  ...elementKeys.flatMap(ofElement),
];

const fieldSchema = z.enum(ownFields.map(({ field }) => field));

/** The words of each field that holds any. */
export const ownWordsSchema = z
  .partialRecord(fieldSchema, z.string().check(z.minLength(1), z.maxLength(2000)))
  .register(z.globalRegistry, {
    id: 'ReportOwnWords',
    description:
      'What the unit writes into the report itself, by field: `number`, `date`, `members`, ..., and of an element `time.cause`, `time.advice`, `time.office`. Empty fields are left out.',
  });
export type OwnWords = Readonly<Partial<Record<OwnField, string>>>;

/** The elements that a unit has written something about, in the regulation's order. */
export function elementsWrittenAbout(words: OwnWords): readonly ElementKey[] {
  return elementKeys.filter((key) =>
    elementFieldNames.some((of) => words[`${key}.${of}`] !== undefined),
  );
}

/** The lines of a text that holds one thing a line. */
export const linesOf = (words: string | undefined): readonly string[] =>
  (words ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
