/**
 * Recomputes every published index, band and mean from the open data alone. It uses nothing of the
 * programs that published them, so that anybody may check them, in any language, in as many lines.
 */
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

export interface Recomputed {
  /** How many published numbers agree with what the data give. */
  readonly agreeing: number;
  /** One sentence for each that does not. */
  readonly differences: readonly string[];
}

const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true });

/** A positive fraction as text with so many decimals, halves up. */
function decimal(numerator: bigint, denominator: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * numerator * scale + denominator) / (2n * denominator);
  const digits = String(rounded).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const bandOf = (index: number) =>
  index >= 88.31 ? 'A' : index >= 76.61 ? 'B' : index >= 65 ? 'C' : 'D';

/** Sum of the values and number of answers of an element, each answer with its weight. */
function sumsOf(row: Row): { readonly sum: bigint; readonly total: bigint } {
  let [sum, total] = [0n, 0n];
  for (const value of [1n, 2n, 3n, 4n]) {
    const weight = BigInt(row[`weight_of_${value}`] ?? '');
    sum += value * weight;
    total += weight;
  }
  return { sum, total };
}

/** The index of a unit and period: 25 x the weighted mean of its elements' means. */
function indexOf(rows: readonly Row[]): string {
  let [numerator, denominator, weights] = [0n, 1n, 0n];
  for (const row of rows) {
    const { sum, total } = sumsOf(row);
    const weight = BigInt(row['element_weight'] ?? '');
    numerator = numerator * total + weight * sum * denominator;
    denominator *= total;
    weights += weight;
  }
  return decimal(25n * numerator, denominator * weights, 2);
}

/**
 * Compares what was published with what it should be.
 *
 * @param addedCsv what departments ask beside the nine; left out of data that have no such file
 */
export function recompute(figuresCsv: string, elementsCsv: string, addedCsv?: string): Recomputed {
  const placeOf = (row: Row) => `${row['unit']} ${row['period']}`;
  const elements = rowsOf(elementsCsv).filter((row) => row['mean'] !== '');
  const byPlace = Map.groupBy(
    elements.filter((row) => row['element'] !== 'impression'),
    placeOf,
  );
  const differences: string[] = [];
  let agreeing = 0;
  const compare = (what: string, published: string, found: string) => {
    if (Number(published) === Number(found) || published === found) agreeing += 1;
    else differences.push(`${what}: published ${published}, recomputed ${found}`);
  };
  for (const row of elements) {
    const { sum, total } = sumsOf(row);
    compare(
      `mean of ${row['element']}, ${placeOf(row)}`,
      row['mean'] ?? '',
      decimal(sum, total, 3),
    );
  }
  const compareBand = (what: string, published: string | undefined, index: string) => {
    if (bandOf(Number(index)) === published) agreeing += 1;
    else differences.push(`band of ${what}: published ${published}, ${index} is none`);
  };
  for (const row of addedCsv === undefined ? [] : rowsOf(addedCsv)) {
    if (row['mean'] === '') continue;
    const what = `${row['code']}, ${placeOf(row)}`;
    const { sum, total } = sumsOf(row);
    const scaled = decimal(25n * sum, total, 2);
    compare(`mean of ${what}`, row['mean'] ?? '', decimal(sum, total, 3));
    compare(`${what} on the scale`, row['scaled'] ?? '', scaled);
    compareBand(what, row['grade'], scaled);
  }
  for (const row of rowsOf(figuresCsv)) {
    if (row['index'] === '') continue;
    const index = indexOf(byPlace.get(placeOf(row)) ?? []);
    compare(`index of ${placeOf(row)}`, row['index'] ?? '', index);
    compareBand(placeOf(row), row['grade'], index);
  }
  return { agreeing, differences };
}
