/**
 * Reads a table of element means (NRR) as offices print it, however it was pasted: one line of nine numbers, a
 * column, whole rows with their numbers, names and weighted means, or how often each answer was given.
 */
import type { Text } from '#shared/language.ts';
import { rational, toNumber } from '#shared/statistics/rational.ts';
import { type PrintedNumber, readPrintedNumber } from './printed-number.ts';

/** How often each answer was given, from 1 to 4. */
export type AnswerCounts = readonly [number, number, number, number];

/** What a table holds. */
export type PublishedTable =
  | {
      readonly kind: 'means';
      readonly means: readonly PrintedNumber[];
      /** NRR tertimbang, one for each mean; empty where the table has none. */
      readonly weighted: readonly PrintedNumber[];
      /** What stands in lines of sums. */
      readonly totals: readonly PrintedNumber[];
    }
  /** Only the sum of nine means was published. */
  | { readonly kind: 'sum'; readonly sum: PrintedNumber }
  | { readonly kind: 'counts'; readonly counts: readonly AnswerCounts[] };

export type TableReading =
  | { readonly ok: true; readonly table: PublishedTable }
  /** What is wrong and what to do. */
  | { readonly ok: false; readonly problem: Text };

/** The nine elements of the regulation (Lampiran I, part F), fewer where some do not apply, more where a unit adds some. */
export const elementsInTable = { fewest: 4, usual: 9, most: 20 } as const;

/** Letters; longer than any table of elements. */
export const longestTable = 4000;

type Row = readonly PrintedNumber[];

const sumLine = /^\W*(?:jumlah|total|sum)\b|Σ/i;

/** Numbers that are no part of a name such as `U1`. */
const freeNumber = /(?<![\p{L}\d.,])\d{1,6}(?:[.,]\d{1,6})?(?![\p{L}\d])/gu;

const refuse = (id: string, en: string): TableReading => ({ ok: false, problem: { id, en } });

const isWithin = ({ value }: PrintedNumber, least: number, most: number) =>
  toNumber(value) >= least && toNumber(value) <= most;
const isMean = (number: PrintedNumber) => isWithin(number, 1, 4);
const isConverted = (number: PrintedNumber) => isWithin(number, 25, 100);
const isWeighted = (number: PrintedNumber) => number.decimals > 0 && isWithin(number, 0, 1);
const isWhole = ({ decimals }: PrintedNumber) => decimals === 0;

const numbersOf = (line: string): Row =>
  [...line.matchAll(freeNumber)].flatMap(([text]) => readPrintedNumber(text) ?? []);

/** An element given on the scale of the index, 25 to 100, as the mean that it was made of. */
const meanOfConverted = ({ value, decimals }: PrintedNumber): PrintedNumber => ({
  value: rational(value.numerator, value.denominator * 25n),
  decimals: decimals + 1,
});

/** Rows without the numbers that count them, which a pasted table brings along. */
function withoutRowNumbers(rows: readonly Row[]): readonly Row[] {
  const areNumbered = rows.every(
    ([first, ...others], i) =>
      others.length > 0 && first?.decimals === 0 && toNumber(first.value) === i + 1,
  );
  return areNumbered ? rows.map(([, ...others]) => others) : rows;
}

const columnsOf = (rows: readonly Row[]): readonly Row[] =>
  (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));

/** As a spreadsheet drops the noughts at the end, all numbers of a column were rounded as the longest was. */
function roundedAlike(column: Row): Row {
  const decimals = Math.max(0, ...column.map((number) => number.decimals));
  return column.map(({ value }) => ({ value, decimals }));
}

function readCounts(rows: readonly Row[]): readonly AnswerCounts[] | undefined {
  const counts = rows.flatMap((row): AnswerCounts[] => {
    const [one, two, three, four] = row.filter(isWhole).map(({ value }) => toNumber(value));
    const isFour = row.length === 4 && one !== undefined && two !== undefined;
    return isFour && three !== undefined && four !== undefined ? [[one, two, three, four]] : [];
  });
  return counts.length === rows.length ? counts : undefined;
}

function withMeans(given: Row, weightedGiven: Row, totals: Row): TableReading {
  const means = roundedAlike(given);
  const weighted = roundedAlike(weightedGiven);
  const { fewest, usual, most } = elementsInTable;
  if (means.length < fewest || means.length > most) {
    return refuse(
      `Terbaca ${means.length} angka. Tulis NRR semua unsur, biasanya ${usual} angka, satu baris satu unsur atau dipisahkan spasi.`,
      `${means.length} numbers were read. Write the means of all elements, usually ${usual}, one a line or with blanks between.`,
    );
  }
  if (means.every(isMean)) return { ok: true, table: { kind: 'means', means, weighted, totals } };
  if (means.every(isConverted)) {
    const converted = means.map(meanOfConverted);
    return { ok: true, table: { kind: 'means', means: converted, weighted, totals } };
  }
  return refuse(
    'Setiap NRR harus antara 1 dan 4, atau semuanya antara 25 dan 100. Periksa angka yang di luar itu.',
    'Each mean must lie between 1 and 4, or all of them between 25 and 100. Check the number that does not.',
  );
}

function fromRows(rows: readonly Row[], totals: Row): TableReading {
  const isTable = rows.length > 1 && rows.every(({ length }) => length === rows[0]?.length);
  if (!isTable) return withMeans(rows.flat(), [], totals);
  const counts = readCounts(withoutRowNumbers(rows));
  if (counts?.some((answers) => Math.max(...answers) === 0)) {
    return refuse(
      'Ada unsur tanpa satu pun jawaban. Hapus barisnya kalau unsur itu tidak ditanyakan.',
      'An element has no answer at all. Remove its line if it was not asked.',
    );
  }
  if (counts !== undefined) return { ok: true, table: { kind: 'counts', counts } };
  const columns = columnsOf(withoutRowNumbers(rows));
  const at = columns.findIndex((column) => column.every(isMean) || column.every(isConverted));
  if (at < 0) return withMeans(columns[0] ?? [], [], totals);
  const weighted = columns.slice(at + 1).find((column) => column.every(isWeighted));
  return withMeans(columns[at] ?? [], weighted ?? [], totals);
}

/** Reads what was pasted; numbers with a comma or a point before their decimals. */
export function readPublishedTable(text: string): TableReading {
  if (text.length > longestTable) {
    return refuse(
      `Terlalu panjang: paling banyak ${longestTable} huruf. Tempel tabel unsurnya saja.`,
      `Too long: at most ${longestTable} letters. Paste the table of elements only.`,
    );
  }
  const lines = text.split(/\r?\n/);
  const totals = lines.filter((line) => sumLine.test(line)).flatMap(numbersOf);
  const rows = lines
    .filter((line) => !sumLine.test(line))
    .map(numbersOf)
    .filter(({ length }) => length > 0);
  const only = rows.length === 0 ? totals : rows.flat();
  const [sum] = only;
  const { usual } = elementsInTable;
  if (sum === undefined) {
    return refuse(
      'Tidak ada angka yang terbaca. Tulis sembilan NRR, misalnya 3,31 3,35 3,49 3,93 3,45 3,39 3,39 3,76 3,35.',
      'No numbers were read. Write the nine means, such as 3.31 3.35 3.49 3.93 3.45 3.39 3.39 3.76 3.35.',
    );
  }
  if (only.length === 1 && isWithin(sum, usual, 4 * usual)) {
    return { ok: true, table: { kind: 'sum', sum } };
  }
  return fromRows(rows, totals);
}
