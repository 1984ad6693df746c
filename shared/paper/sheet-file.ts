/** The file in which sheets are imported: its columns, how long it may be, and one to begin with. */
import { type CsvDialect, type CsvValue, csv, indonesianDialect } from '#shared/csv.ts';
import type { AddedElement, AddedKey } from '#shared/survey/added-elements.ts';
import { elementNames, elementTitles } from '#shared/survey/element-names.ts';
import type { ElementKey } from '#shared/survey/elements.ts';
import { type Column, exampleHeadings } from '#shared/tables/columns.ts';
import { byQuestion } from './questions.ts';
import type { WaitingSheets } from './sheet-months.ts';

/** In the order of the printed sheet, where `facilities` is question 8 and `complaints` question 9. */
export const sheetColumns = [
  'sheet',
  'counter',
  'channel',
  'date',
  'sex',
  'age',
  'education',
  'occupation',
  ...byQuestion.map(({ key }) => key),
  'impression',
  'comment',
] as const;

export type SheetColumn =
  | Exclude<(typeof sheetColumns)[number], ElementKey>
  | ElementKey
  | AddedKey
  | 'language';

const namedColumns: readonly Column<SheetColumn>[] = [
  { key: 'sheet', names: ['Nomor lembar', 'No. lembar', 'Lembar', 'Sheet number', 'Sheet no.'] },
  { key: 'counter', names: ['Loket', 'Kode loket', 'Counter code'] },
  { key: 'channel', names: ['Cara menjawab', 'Cara', 'Saluran', 'Way of answering'] },
  {
    key: 'date',
    names: ['Tanggal', 'Tgl', 'Tanggal di lembar', 'Tanggal survei', 'Date on the sheet'],
  },
  { key: 'sex', names: ['Jenis kelamin', 'Kelamin', 'Gender'] },
  {
    key: 'age',
    names: ['Usia', 'Umur', 'Kelompok usia', 'Usia (tahun)', 'Age group', 'Age (years)'],
  },
  { key: 'education', names: ['Pendidikan', 'Pendidikan terakhir'] },
  { key: 'occupation', names: ['Pekerjaan', 'Pekerjaan utama'] },
  ...byQuestion.map(({ key }) => ({ key, names: elementNames(key) })),
  { key: 'impression', names: ['Kesan umum', 'Kesan', 'Overall impression'] },
  {
    key: 'comment',
    names: ['Saran atau masukan', 'Saran', 'Masukan', 'Saran/masukan', 'Komentar', 'Suggestions'],
  },
  { key: 'language', names: ['Bahasa', 'Bahasa lembar', 'Language of the sheet'] },
];

/** Columns that no file goes without. */
const needed: readonly SheetColumn[] = ['sheet', 'counter', 'channel', 'date'];

/**
 * The columns, and under which names each may stand besides its key.
 *
 * @param added the elements that the department has added, and had once: a sheet may be older
 */
export const sheetFileColumns = (added: readonly AddedElement[]): readonly Column<SheetColumn>[] =>
  [
    // What is named like a column of every file goes by its number.
    ...added.map(({ key, name }) => ({ key, names: [`${key} ${name.id}`, name.id, name.en] })),
    ...namedColumns,
  ].map((column) => ({ ...column, isOptional: !needed.includes(column.key) }));

/** Each is read, checked and redacted within one request, whose CPU time is short on the free plan. */
export const mostSheets = 200;

/** In characters: every sheet with the longest comment. */
export const longestSheetFile = 250_000;

/** How many sheets of a service, channel and month a file holds. */
export interface SheetCount extends Pick<WaitingSheets, 'service' | 'channel' | 'month'> {
  readonly fresh: number;
  /** Stored already; they are left as they are. */
  readonly known: number;
}

/** What an import would store, when every row is right. */
export interface CheckedSheets {
  readonly counts: readonly SheetCount[];
}

/** What an import stored. */
export interface ImportedSheets {
  readonly stored: number;
  /** Stored before; they are left as they are. */
  readonly known: number;
}

/**
 * The columns, and two rows to go by.
 *
 * @param counter the code of one
 * @param day that may be on a sheet
 */
export function sheetTemplate(
  {
    counter,
    asked,
    added,
    day,
  }: {
    counter: string;
    asked: readonly ElementKey[];
    added: readonly AddedElement[];
    day: string;
  },
  dialect: CsvDialect,
): string {
  const answers = (value: number) =>
    byQuestion.map(({ key }) => (asked.includes(key) ? value : undefined));
  const [paper, assisted] =
    dialect === indonesianDialect ? ['kertas', 'dibacakan'] : ['paper', 'assisted'];
  const rows: (readonly CsvValue[])[] = [
    [
      1,
      counter,
      paper,
      day,
      'P',
      '30-39',
      'SMA',
      'Wirausaha',
      ...answers(3),
      3,
      'Antrean lama',
      ...added.map(() => 3),
    ],
    [
      2,
      counter,
      assisted,
      day,
      'L',
      '60+',
      'SD',
      undefined,
      ...answers(4),
      4,
      undefined,
      ...added.map(() => 4),
    ],
  ];
  const columns: readonly SheetColumn[] = [...sheetColumns, ...added.map(({ key }) => key)];
  const headings = exampleHeadings(columns, sheetFileColumns(added), dialect, elementTitles);
  return csv(headings, rows, dialect);
}
