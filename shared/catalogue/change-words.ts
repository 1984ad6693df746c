/** What a difference between two versions is called: sheets, columns, kinds of changes, and what became of a unit. */
import type { Text } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';
import type { ChangeKind } from './describe-changes.ts';
import type { Became } from './past-names.ts';
import type { SheetName } from './rows.ts';

export const kindNames: Readonly<Record<ChangeKind, Text>> = {
  added: { id: 'Baru', en: 'New' },
  renamed: { id: 'Ganti nama', en: 'Renamed' },
  moved: { id: 'Pindah', en: 'Moved' },
  merged: { id: 'Digabung', en: 'Merged' },
  closed: { id: 'Tutup', en: 'Closed' },
  reopened: { id: 'Buka kembali', en: 'Reopened' },
  changed: { id: 'Diubah', en: 'Changed' },
  removed: { id: 'Dihapus', en: 'Removed' },
  reordered: { id: 'Urutan baru', en: 'New order' },
};

/** What is done to an added element, which does not close but is asked no more. */
const ofElements: Partial<Record<ChangeKind, Text>> = {
  closed: { id: 'Tidak ditanyakan lagi', en: 'Asked no more' },
  reopened: { id: 'Ditanyakan lagi', en: 'Asked again' },
};

/** What a kind of change is called for a row of a sheet. */
export const sayKind = (kind: ChangeKind, sheet: SheetName): Text =>
  (sheet === 'added' ? ofElements[kind] : undefined) ?? kindNames[kind];

export const sheetLabels: Readonly<Record<SheetName, Text>> = {
  departments: { id: 'Unit', en: 'Departments' },
  services: { id: 'Layanan', en: 'Services' },
  counters: { id: 'Loket', en: 'Counters' },
  questions: { id: 'Pertanyaan pengganti', en: 'Questions in place of the usual ones' },
  added: { id: 'Unsur tambahan', en: 'Added elements' },
  settings: { id: 'Pengaturan', en: 'Settings' },
};

const answerLabels = Object.fromEntries(
  [1, 2, 3, 4].flatMap((value): [string, Text][] => [
    [
      `answer_${value}_id`,
      { id: `Jawaban ${value} (Indonesia)`, en: `Answer ${value} (Indonesian)` },
    ],
    [`answer_${value}_en`, { id: `Jawaban ${value} (Inggris)`, en: `Answer ${value} (English)` }],
  ]),
);

const labels: Readonly<Record<string, Text>> = {
  id: { id: 'Kode alamat', en: 'Part of the address' },
  slug: { id: 'Kode alamat', en: 'Part of the address' },
  name: { id: 'Nama', en: 'Name' },
  short_name: { id: 'Nama singkat', en: 'Short name' },
  kind: { id: 'Jenis unit', en: 'Kind of department' },
  role: { id: 'Melayani', en: 'Serves' },
  weights: { id: 'Bobot unsur', en: 'Weights of the elements' },
  closed: { id: 'Tutup sejak', en: 'Closed since' },
  formerly: { id: 'Melanjutkan', en: 'Continues' },
  department: { id: 'Unit', en: 'Department' },
  name_id: { id: 'Nama (Indonesia)', en: 'Name (Indonesian)' },
  name_en: { id: 'Nama (Inggris)', en: 'Name (English)' },
  standard_time: { id: 'Waktu menurut standar', en: 'Time by the standard' },
  standard_cost: { id: 'Biaya menurut standar', en: 'Cost by the standard' },
  standard_link: { id: 'Tautan standar pelayanan', en: 'Link to the standard' },
  asks_cost: { id: 'Menanyakan biaya (U4)', en: 'Asks about cost (U4)' },
  asks_competence: { id: 'Menanyakan kompetensi (U6)', en: 'Asks about competence (U6)' },
  asks_conduct: { id: 'Menanyakan perilaku (U7)', en: 'Asks about conduct (U7)' },
  owners: { id: 'Penanggung jawab unsur', en: 'Owners of the elements' },
  illustrative: { id: 'Masih contoh', en: 'Still an example' },
  code: { id: 'Kode', en: 'Code' },
  service: { id: 'Layanan', en: 'Service' },
  place: { id: 'Tempat', en: 'Place' },
  form: { id: 'Formulir', en: 'Form' },
  number: { id: 'Nomor', en: 'Number' },
  element: { id: 'Unsur', en: 'Element' },
  question_id: { id: 'Pertanyaan (Indonesia)', en: 'Question (Indonesian)' },
  question_en: { id: 'Pertanyaan (Inggris)', en: 'Question (English)' },
  value: { id: 'Nilai', en: 'Value' },
  ...answerLabels,
};

/** What a column of the sheets is called on a form. */
export function columnLabel(column: string): Text {
  return labels[column] ?? { id: column, en: column };
}

/**
 * What became of a unit, beside its name in a past period: `Sekarang bernama Bapperida.`, `Tutup sejak 1 Maret 2027; dilanjutkan
 * Dinas A dan Dinas B.`
 */
export function sayBecame({ renamed, closed, goesOnAs }: Became): Text {
  const day = closed === undefined ? undefined : formatDay(closed);
  const say = (
    language: 'id' | 'en',
    words: Readonly<Record<'renamed' | 'closed' | 'as' | 'and', string>>,
  ) => {
    const names = goesOnAs.map(({ name }) => name[language]);
    const last = names.at(-1);
    const listed =
      names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${words.and} ${last}`;
    const goesOn = listed === undefined ? '' : `; ${words.as} ${listed}`;
    return [
      ...(renamed === undefined ? [] : [`${words.renamed} ${renamed[language]}.`]),
      ...(day === undefined ? [] : [`${words.closed} ${day[language]}${goesOn}.`]),
    ].join(' ');
  };
  return {
    id: say('id', {
      renamed: 'Sekarang bernama',
      closed: 'Tutup sejak',
      as: 'dilanjutkan',
      and: 'dan',
    }),
    en: say('en', { renamed: 'Now called', closed: 'Closed since', as: 'goes on as', and: 'and' }),
  };
}
