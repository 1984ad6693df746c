/** Reads results of years before this system from the rows of a file, or says of each bad cell what to write. */
import { csv, exactDialect } from '#shared/csv.ts';
import type { Text } from '#shared/language.ts';
import { readPeriod } from '#shared/publication/read-period.ts';
import { indexFrom } from '#shared/publication/thresholds.ts';
import { gradeOf } from '#shared/statistics/grade.ts';
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { Meaning } from '#shared/tables/meaning.ts';
import { decimalOf, wholeOf } from '#shared/tables/number-cell.ts';
import type { ImportKind } from '#shared/tables/read-import.ts';
import type { RowReader } from '#shared/tables/row-reader.ts';
import type { Cell } from '#shared/tables/table.ts';
import { type EarlierColumn, earlierColumns, earlierFileColumns } from './earlier-file.ts';
import { keyOf } from './earlier-import.ts';
import type { EarlierResult, ElementMean } from './earlier-result.ts';

/** The word for the city in the column of units, which is not left empty by mistake. */
export const cityUnit = 'city';

const wholeCity: Text = { id: 'seluruh kota', en: 'the whole city' };

/** What people call the city there. */
const cityWords = [cityUnit, 'kota', wholeCity.id, wholeCity.en];

const maxSource = 500;

/** Some units published with 0,11 for 1/9, as the regulation prints it; all nine then sum to 0,99. */
const printedWeights = 0.99;

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
    id: `bilangan bulat mulai ${indexFrom}, misalnya 1234 atau 1.234; di bawah itu IKM tidak ditampilkan`,
    en: `a whole number from ${indexFrom}, such as 1234 or 1,234; with fewer no IKM is shown`,
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
  fitting: {
    id: 'IKM yang cocok dengan NRR di baris yang sama',
    en: 'an IKM that fits the NRRs of the same row',
  },
  repeated: { id: 'unit dan periode ini hanya sekali', en: 'this unit and period only once' },
  inRow: { id: 'sudah ada di baris', en: 'they stand already in row' },
} as const satisfies Record<string, Text>;

/** More than any city has residents. */
const mostRespondents = 1_000_000_000;

/** A decimal within a range. */
const within = (least: number, most: number) => (cell: Cell) => decimalOf(cell, { least, most });

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

function readUnit({ text }: Cell, { isUnit }: EarlierContext): Meaning<string> | undefined {
  const id = text.toLowerCase();
  if (cityWords.includes(id)) return { value: '', plain: cityUnit, said: wholeCity };
  return isUnit(id) ? { value: id, plain: id } : undefined;
}

function readRow(
  row: RowReader<EarlierColumn>,
  context: EarlierContext,
): EarlierResult | undefined {
  const { today } = context;
  const unit = row.required('unit', (cell) => readUnit(cell, context), expectations.unit);
  const period = row.required(
    'period',
    (cell) => {
      const read = readPeriod(cell);
      return read && read.value.to < today ? read : undefined;
    },
    expectations.period,
  );
  const respondents = row.required(
    'respondents',
    (cell) => wholeOf(cell, { least: indexFrom, most: mostRespondents }),
    expectations.respondents,
  );
  const index = row.required('ikm', within(25, 100), expectations.ikm);
  const means = elementKeys.flatMap((element): ElementMean[] => {
    const mean = row.optional(element, within(1, 4), expectations.mean);
    return mean === undefined ? [] : [{ element, mean }];
  });
  const source = row.text('source');
  if (!/^https?:\/\/\S+$/.test(source) || source.length > maxSource) {
    row.refuse('source', expectations.source);
  }
  if (row.problems.length > 0 || unit === undefined || period === undefined) return undefined;
  if (respondents === undefined || index === undefined) return undefined;
  const wanted = misfit(index, means);
  if (wanted !== undefined) {
    row.refuse('ikm', wanted, expectations.fitting);
    return undefined;
  }
  const grade = gradeOf(index);
  return { unit, period: period.id, respondents, index, grade, means, source, importedDay: today };
}

function write(results: readonly EarlierResult[]): string {
  const rows = results.map(({ unit, period, respondents, index, means, source }) => {
    const meanOf = (key: string) => means.find(({ element }) => element === key)?.mean;
    return [unit || cityUnit, period, respondents, index, ...elementKeys.map(meanOf), source];
  });
  return csv(earlierColumns, rows, exactDialect);
}

/** How a file of earlier results is read: every result, and every cell to mend before any of it is imported. */
export function earlierImport(context: EarlierContext): ImportKind<EarlierColumn, EarlierResult> {
  return {
    columns: earlierFileColumns,
    readRow: (row) => readRow(row, context),
    nameOf: keyOf,
    repeated: {
      column: 'period',
      expected: expectations.repeated,
      inRow: expectations.inRow,
    },
    write,
  };
}
