/** Reads results of years before this system from the rows of a file, or says of each bad cell what to write. */
import type { SheetRow } from '#shared/catalogue/sheet.ts';
import type { Text } from '#shared/language.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import { indexFrom } from '#shared/publication/thresholds.ts';
import { headerProblems, type RowProblem, strayProblems } from '#shared/row-problem.ts';
import { gradeOf } from '#shared/statistics/grade.ts';
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { EarlierResult, ElementMean } from './earlier-result.ts';

/** The columns of the file, in the order of its template. */
export const earlierColumns = [
  'unit',
  'period',
  'respondents',
  'ikm',
  ...elementKeys,
  'source',
] as const;
type Column = (typeof earlierColumns)[number];

/** The word for the city in the column of units, which is not left empty by mistake. */
export const cityUnit = 'city';

const maxSource = 500;

/** Some units published with 0,11 for 1/9, as the regulation prints it; all nine then sum to 0,99. */
const printedWeights = 0.99;

export interface ReadEarlierResults {
  readonly results: readonly EarlierResult[];
  readonly problems: readonly RowProblem[];
}

export interface EarlierSheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface EarlierContext {
  /** Whether the city has a department or service of this id. */
  readonly isUnit: (id: string) => boolean;
  /** The day of the import, `YYYY-MM-DD`; a period has to be over by then. */
  readonly today: string;
}

const expectations = {
  unit: {
    id: `kode unit (disdukcapil), layanan (disdukcapil/ktp-el), atau ${cityUnit} untuk seluruh kota`,
    en: `a department (disdukcapil), a service (disdukcapil/ktp-el), or ${cityUnit} for the whole city`,
  },
  period: {
    id: 'periode yang sudah selesai: 2024, 2024-S1, 2024-Q3 atau 2024-07',
    en: 'a period that is over: 2024, 2024-S1, 2024-Q3 or 2024-07',
  },
  respondents: {
    id: `bilangan bulat mulai ${indexFrom}, tanpa titik atau koma; di bawah itu IKM tidak ditampilkan`,
    en: `a whole number from ${indexFrom}, without points or commas; with fewer no IKM is shown`,
  },
  ikm: { id: 'IKM 25 sampai 100, misalnya 82,41', en: 'an IKM of 25 to 100, such as 82.41' },
  mean: {
    id: 'NRR 1 sampai 4, misalnya 3,31, atau kosong',
    en: 'an NRR of 1 to 4, such as 3.31, or nothing',
  },
  source: {
    id: `alamat publikasinya, diawali https:// atau http://, paling banyak ${maxSource} huruf`,
    en: `the address where it was published, starting with https:// or http://, ${maxSource} characters at most`,
  },
  repeated: {
    id: 'unit dan periode ini hanya sekali; sudah ada di baris',
    en: 'this unit and period only once; they stand already in row',
  },
} as const satisfies Record<string, Text>;

/** A decimal with a comma or a point; undefined for anything else. */
function decimal(text: string): number | undefined {
  return /^\d{1,3}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

const isWithin = (value: number | undefined, low: number, high: number): value is number =>
  value !== undefined && value >= low && value <= high;

/** An index lies between its lowest and its highest mean, however the elements are weighed. */
function misfit(index: number, means: readonly ElementMean[]): Text | undefined {
  if (means.length < elementKeys.length) return undefined;
  const values = means.map(({ mean }) => mean);
  const low = scaleFactor * printedWeights * Math.min(...values);
  const high = scaleFactor * Math.max(...values);
  if (index >= low - 0.01 && index <= high + 0.01) return undefined;
  const range = (decimalComma: boolean) => {
    const text = `${low.toFixed(2)}–${high.toFixed(2)}`;
    return decimalComma ? text.replaceAll('.', ',') : text;
  };
  return {
    id: `IKM yang cocok dengan NRR di baris ini, yaitu di antara ${range(true)}`,
    en: `an IKM that fits the NRRs of this row, that is, within ${range(false)}`,
  };
}

function readRow(
  { number, cells, stray }: SheetRow,
  { isUnit, today }: EarlierContext,
): { readonly result?: EarlierResult; readonly problems: readonly RowProblem[] } {
  const problems = strayProblems(number, stray);
  const cell = (column: Column) => (cells[column] ?? '').trim();
  const refuse = (column: Column, expected: Text) =>
    problems.push({ row: number, column, expected, found: cell(column) });

  const named = cell('unit');
  const unit = named === cityUnit ? '' : named;
  if (named !== cityUnit && !isUnit(named)) refuse('unit', expectations.unit);

  const period = parsePeriod(cell('period'));
  if (period === undefined || period.to >= today) refuse('period', expectations.period);

  const respondents = /^\d{1,9}$/.test(cell('respondents')) ? Number(cell('respondents')) : 0;
  if (respondents < indexFrom) refuse('respondents', expectations.respondents);

  const index = decimal(cell('ikm'));
  if (!isWithin(index, 25, 100)) refuse('ikm', expectations.ikm);

  const means = elementKeys.flatMap((element): ElementMean[] => {
    if (cell(element) === '') return [];
    const mean = decimal(cell(element));
    if (isWithin(mean, 1, 4)) return [{ element, mean }];
    refuse(element, expectations.mean);
    return [];
  });
  const source = cell('source');
  if (!/^https?:\/\/\S+$/.test(source) || source.length > maxSource) {
    refuse('source', expectations.source);
  }
  if (problems.length > 0 || period === undefined || index === undefined) return { problems };
  const wanted = misfit(index, means);
  if (wanted !== undefined) {
    refuse('ikm', wanted);
    return { problems };
  }
  return {
    problems,
    result: {
      unit,
      period: period.id,
      respondents,
      index,
      grade: gradeOf(index),
      means,
      source,
      importedDay: today,
    },
  };
}

/** Every result of a file, and every cell that has to be mended before any of it is imported. */
export function readEarlierResults(
  { columns, rows }: EarlierSheet,
  context: EarlierContext,
): ReadEarlierResults {
  const header = headerProblems(columns, { required: earlierColumns });
  if (header.length > 0) return { results: [], problems: header };
  const rowOf = new Map<string, number>();
  const results: EarlierResult[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const read = readRow(row, context);
    problems.push(...read.problems);
    if (read.result === undefined) continue;
    const key = `${read.result.unit} ${read.result.period}`;
    const before = rowOf.get(key);
    if (before === undefined) {
      rowOf.set(key, row.number);
      results.push(read.result);
      continue;
    }
    const { id, en } = expectations.repeated;
    const expected = { id: `${id} ${before}`, en: `${en} ${before}` };
    problems.push({ row: row.number, column: 'period', expected, found: read.result.period });
  }
  return { results, problems };
}
