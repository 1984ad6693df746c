/**
 * Reads results that were not computed here from the rows of a file, or says of each bad cell what to write. With a column
 * of sources they are what units published before this system; without one, what they report of surveys of their own.
 */
import { csv, exactDialect } from '#shared/csv.ts';
import type { Text } from '#shared/language.ts';
import { certainIn, publishedCount } from '#shared/publication/composition.ts';
import type { Period } from '#shared/publication/period.ts';
import { readPeriod } from '#shared/publication/read-period.ts';
import { indexFrom } from '#shared/publication/thresholds.ts';
import { type Grade, gradeOf, grades } from '#shared/statistics/grade.ts';
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { Meaning, Refusal } from '#shared/tables/meaning.ts';
import { decimalOf, wholeOf } from '#shared/tables/number-cell.ts';
import { type Choices, readChoice } from '#shared/tables/read-choice.ts';
import type { ImportKind } from '#shared/tables/read-import.ts';
import type { RowReader } from '#shared/tables/row-reader.ts';
import { type Cell, textCell } from '#shared/tables/table.ts';
import { plainWords } from '#shared/tables/words.ts';
import { type EarlierColumn, earlierFileColumns } from './earlier-file.ts';
import { keyOf } from './earlier-import.ts';
import type { EarlierResult, ElementMean } from './earlier-result.ts';
import {
  fewCell,
  type ProfileColumn,
  profileColumns,
  profileGroups,
  type ReportedProfile,
  totalWord,
} from './recapitulation-columns.ts';
import { reportWords } from './words.ts';

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
  /** The ids of departments or services that a name may mean. */
  readonly unitsByName: (name: string) => readonly string[];
  /** The day of the import, `YYYY-MM-DD`; a period has to be over by then. */
  readonly today: string;
}

const expectations = {
  unit: {
    id: `kode unit (disdukcapil), layanan (disdukcapil/ktp-el), atau ${cityUnit} untuk seluruh kota; nama unit boleh, asal sama dengan di sistem ini`,
    en: `a department (disdukcapil), a service (disdukcapil/ktp-el), or ${cityUnit} for the whole city; its name will do if it is the one used here`,
  },
  several: {
    id: 'kode unitnya: beberapa layanan bernama sama',
    en: 'its code: several services have this name',
  },
  period: {
    id: 'periode yang sudah selesai: 2024, 2024-S1, 2024-Q3 atau 2024-07; boleh juga sekali di atas tabel, misalnya “Periode: Semester I 2024”',
    en: 'a period that is over: 2024, 2024-S1, 2024-Q3 or 2024-07; or once above the table, such as “Periode: Semester I 2024”',
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
  population: {
    id: 'bilangan bulat, misalnya 1234 atau 1.234, atau kosong',
    en: 'a whole number, such as 1234 or 1,234, or nothing',
  },
  profile: {
    id: 'banyaknya responden, misalnya 48, “<5”, atau kosong',
    en: 'how many respondents, such as 48, “<5”, or nothing',
  },
  tooMany: {
    id: 'angka yang jumlahnya, bersama kolom lain dari pertanyaan yang sama, tidak melebihi sampel',
    en: 'a number that does not exceed the sample together with the other columns of the same question',
  },
  weighted: {
    id: 'NRR tertimbang 1 sampai 4 (jumlah NRR × bobot), atau kosong',
    en: 'a weighted NRR of 1 to 4 (the sum of NRR × weight), or nothing',
  },
  weightedFitting: {
    id: 'NRR tertimbang yang cocok dengan IKM di baris yang sama: IKM dibagi 25',
    en: 'a weighted NRR that fits the IKM of the same row: the IKM over 25',
  },
  grade: { id: 'A, B, C atau D, atau kosong', en: 'A, B, C or D, or nothing' },
  gradeFitting: {
    id: 'kategori yang cocok dengan IKM di baris yang sama',
    en: 'the grade that fits the IKM of the same row',
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

/** How fewer than five, a row without an index, and the row that sums the others up are written. */
const fewWords = [fewCell, 'few', 'kurang dari 5', 'fewer than 5'];
const withheld = [reportWords.withheld.id, reportWords.withheld.en].map(plainWords);
const totalWords = [totalWord, 'Total'].map(plainWords);
const leftOut: Text = {
  id: 'baris tanpa IKM: tidak diimpor',
  en: 'a row without an IKM: not imported',
};

const gradeChoices: Choices<Grade> = grades.map(({ grade, performance }) => ({
  code: grade,
  names: [performance.id, performance.en, `${grade} ${performance.id}`],
}));

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

function readUnit(
  { text }: Cell,
  { isUnit, unitsByName }: EarlierContext,
): Meaning<string> | Refusal | undefined {
  const id = text.toLowerCase();
  if (cityWords.includes(id)) return { value: '', plain: cityUnit, said: wholeCity };
  if (isUnit(id)) return { value: id, plain: id };
  const [named, ...others] = unitsByName(text);
  if (named === undefined) return undefined;
  return others.length > 0 ? { expected: expectations.several } : { value: named, plain: named };
}

/** A period in a cell of its own, or in a line above the table. */
function readPeriodOf(
  row: RowReader<EarlierColumn>,
  above: readonly string[],
  today: string,
): Period | undefined {
  const whenOver = (period: Meaning<Period> | undefined) =>
    period !== undefined && period.value.to < today ? period : undefined;
  if (row.text('period') === '') {
    const said = above
      .map((line) => textCell(line.replace(/^peri[eo]de?\s*:?\s*/i, '')))
      .map(readPeriod)
      .find((period) => period !== undefined);
    const read = whenOver(said);
    if (read !== undefined) return read.value;
  }
  return row.required('period', (cell) => whenOver(readPeriod(cell)), expectations.period);
}

/** A number of respondents as it is published, whatever the file tells: small ones are not even kept. */
function readProfileCell(cell: Cell): Meaning<number | 'few'> | undefined {
  const { text } = cell;
  if (fewWords.includes(text.toLowerCase().replace(/^<\s+/, '<')))
    return { value: 'few', plain: text };
  const read = wholeOf(cell, { least: 0, most: mostRespondents });
  return read && { value: publishedCount(read.value), plain: text };
}

/** Who answered, question by question; one that would prove that nobody else is left is not taken. */
function readProfile(
  row: RowReader<EarlierColumn>,
  respondents: number | undefined,
): ReportedProfile {
  const profile: Partial<Record<ProfileColumn, number | 'few'>> = {};
  for (const { field } of profileGroups) {
    const columns = profileColumns.filter((column) => column.field === field);
    const cells = columns.flatMap(({ key }) => {
      const value = row.optional(key, readProfileCell, expectations.profile);
      return value === undefined ? [] : [{ key, value }];
    });
    const certain = certainIn(cells.map(({ value }) => value));
    const [first] = cells;
    if (respondents === undefined || first === undefined) continue;
    if (certain > respondents) row.refuse(first.key, expectations.tooMany);
    if (certain >= respondents) continue;
    for (const { key, value } of cells) profile[key] = value;
  }
  return profile;
}

/** A number of a spreadsheet has more digits than it shows: that they are not kept needs no mention. */
const asShown = ({ text, kind }: Cell, read: Meaning<number> | undefined) =>
  read !== undefined && kind === 'number' ? { value: read.value, plain: text } : read;

/** Its digits are those of a mean as it is published. */
const meanPlaces = 3;

function readMeans(row: RowReader<EarlierColumn>, isReported: boolean): ElementMean[] {
  const range = { least: 1, most: 4, ...(isReported && { places: meanPlaces }) };
  return elementKeys.flatMap((element): ElementMean[] => {
    const read = (cell: Cell) => asShown(cell, decimalOf(cell, range));
    const mean = row.optional(element, read, expectations.mean);
    return mean === undefined ? [] : [{ element, mean }];
  });
}

/** Refuses what contradicts the index of its row. */
function refuseMisfits(
  row: RowReader<EarlierColumn>,
  index: number,
  means: readonly ElementMean[],
  weighted: number | undefined,
) {
  const wanted = misfit(index, means);
  if (wanted !== undefined) row.refuse('ikm', wanted, expectations.fitting);
  // Tables print two decimals of it, which may be off by half of the last.
  if (
    weighted !== undefined &&
    Math.abs(scaleFactor * weighted - index) > scaleFactor * 0.005 + 0.01
  ) {
    row.refuse('weighted', expectations.weightedFitting);
  }
  const grade = row.optional('grade', (cell) => readChoice(gradeChoices, cell), expectations.grade);
  if (grade !== undefined && grade !== gradeOf(index)) {
    row.refuse('grade', expectations.gradeFitting);
  }
}

/** A row of a recapitulation without an index says so, and is left out. */
function isWithheld(row: RowReader<EarlierColumn>): boolean {
  if (row.text('ikm') !== '') return false;
  const said = row.optional(
    'note',
    ({ text }) =>
      withheld.includes(plainWords(text))
        ? { value: true, plain: '', said: leftOut }
        : { value: false, plain: text },
    leftOut,
  );
  return said === true;
}

function readRow(
  row: RowReader<EarlierColumn>,
  above: readonly string[],
  context: EarlierContext,
): EarlierResult | undefined {
  const { today } = context;
  if (isWithheld(row)) return undefined;
  const isReported = !row.has('source');
  const unitColumn = row.text('code') === '' ? 'unit' : 'code';
  const unit = row.required(unitColumn, (cell) => readUnit(cell, context), expectations.unit);
  const period = readPeriodOf(row, above, today);
  const respondents = row.required(
    'respondents',
    (cell) => wholeOf(cell, { least: indexFrom, most: mostRespondents }),
    expectations.respondents,
  );
  const index = row.required('ikm', within(25, 100), expectations.ikm);
  const means = readMeans(row, isReported);
  const weighted = row.optional(
    'weighted',
    (cell) => asShown(cell, within(1, 4)(cell)),
    expectations.weighted,
  );
  const population = row.optional(
    'population',
    (cell) => wholeOf(cell, { least: 1, most: mostRespondents }),
    expectations.population,
  );
  const profile = readProfile(row, respondents);
  const source = isReported ? null : row.text('source');
  if (source !== null && (!/^https?:\/\/\S+$/.test(source) || source.length > maxSource)) {
    row.refuse('source', expectations.source);
  }
  if (index !== undefined) refuseMisfits(row, index, means, weighted);
  if (row.problems.length > 0 || unit === undefined || period === undefined) return undefined;
  if (respondents === undefined || index === undefined) return undefined;
  return {
    ...{ unit, period: period.id, respondents, index, grade: gradeOf(index), means },
    ...{ origin: isReported ? 'reported' : 'published', weighted: weighted ?? null },
    ...{ population: population ?? null, profile, source, importedDay: today },
  };
}

const isTotal = ({ number, unit }: Readonly<Partial<Record<EarlierColumn, Cell>>>) =>
  [number, unit].some((cell) => totalWords.includes(plainWords(cell?.text ?? '')));

/** With the column of sources only where they have one, which tells the two kinds apart. */
function write(results: readonly EarlierResult[]): string {
  const isReported = results.every(({ source }) => source === null);
  const rows = results.map((result) => {
    const { unit, period, respondents, index, means, weighted, population, profile, source } =
      result;
    const meanOf = (key: string) => means.find(({ element }) => element === key)?.mean;
    return [
      ...[unit || cityUnit, period, respondents, index, ...elementKeys.map(meanOf)],
      ...[weighted ?? undefined, population ?? undefined],
      ...profileColumns.map(({ key }) => (profile[key] === 'few' ? fewCell : profile[key])),
      ...(isReported ? [] : [source ?? undefined]),
    ];
  });
  const columns: readonly EarlierColumn[] = [
    ...(['unit', 'period', 'respondents', 'ikm'] as const),
    ...elementKeys,
    ...(['weighted', 'population'] as const),
    ...profileColumns.map(({ key }) => key),
    ...(isReported ? [] : (['source'] as const)),
  ];
  return csv(columns, rows, exactDialect);
}

/** How a file of results is read: every result, and every cell to mend before any of it is imported. */
export function earlierImport(context: EarlierContext): ImportKind<EarlierColumn, EarlierResult> {
  return {
    columns: earlierFileColumns,
    readRow: (row, above) => readRow(row, above, context),
    isEnd: isTotal,
    nameOf: keyOf,
    repeated: {
      column: 'period',
      expected: expectations.repeated,
      inRow: expectations.inRow,
    },
    write,
  };
}
