/** The recapitulation as rows of plain values: one heading row, so that programs read it; also read back by the import. */
import type { CsvValue } from '#shared/csv.ts';
import type { Language, Text } from '#shared/language.ts';
import { elementKeys, elements } from '#shared/survey/elements.ts';
import type { EarlierResult } from './earlier-result.ts';
import type { Recapitulation, RecapitulationRow } from './recapitulation.ts';
import { fewCell, profileColumns, totalWord } from './recapitulation-columns.ts';
import type { ReportTable } from './tables.ts';
import { reportWords } from './words.ts';

const partly = (received: number, expected: number): Text => ({
  id: `populasi: ${received} dari ${expected} laporan bulanan`,
  en: `population: ${received} of ${expected} monthly reports`,
});

/** Short, since the note over the table says what was not computed here. */
const brought: Readonly<Record<EarlierResult['origin'], Text>> = {
  published: { id: 'diimpor dari yang diumumkan unit', en: 'imported as the unit published it' },
  reported: {
    id: 'dilaporkan unit dari surveinya sendiri',
    en: 'reported by the unit from its own survey',
  },
};

/** What has to be said of a row; undefined where its figures say it all. */
export function noteOf(
  { origin, reports, population }: RecapitulationRow,
  language: Language,
): string | undefined {
  if (origin === null) return reportWords.withheld[language];
  if (origin !== 'computed') return brought[origin][language];
  if (reports === null || population === null || reports.received === reports.expected) {
    return undefined;
  }
  return partly(reports.received, reports.expected)[language];
}

/** Over the columns, as offices write them. */
export const recapitulationHeadings = {
  number: 'NO',
  code: 'KODE',
  unit: 'OPD',
  period: 'PERIODE',
  population: 'POPULASI',
  sample: 'SAMPEL',
  weighted: 'NRR TERTIMBANG',
  index: 'NILAI IKM',
  grade: 'KATEGORI',
  note: 'KETERANGAN',
} as const;

/** The name of a row; the one that they make together is headed so. */
export const nameIn = (row: RecapitulationRow, isWhole: boolean, language: Language): string =>
  isWhole ? totalWord : row.name[language];

/** The recapitulation with one heading row. */
export function recapitulationTable(
  { rows, whole, period }: Recapitulation,
  language: Language,
): ReportTable {
  const heading = recapitulationHeadings;
  const line = (row: RecapitulationRow, at: number | undefined): readonly CsvValue[] => [
    at,
    at === undefined ? undefined : row.unit,
    nameIn(row, at === undefined, language),
    period.id,
    ...elementKeys.map((key) => row.elements.find(({ element }) => element === key)?.mean),
    ...profileColumns.map(({ key }) => {
      const cell = row.profile[key];
      return cell === 'few' ? fewCell : (cell ?? undefined);
    }),
    row.population ?? undefined,
    row.sample ?? undefined,
    row.weighted ?? undefined,
    row.index ?? undefined,
    row.grade ?? undefined,
    noteOf(row, language),
  ];
  return {
    header: [
      ...[heading.number, heading.code, heading.unit, heading.period],
      ...elementKeys.map((key) => elements[key].code),
      ...profileColumns.map(({ key }) => key),
      ...[heading.population, heading.sample, heading.weighted, heading.index],
      ...[heading.grade, heading.note],
    ],
    rows: [
      ...rows.map((row, at) => line(row, at + 1)),
      ...(whole === null ? [] : [line(whole, undefined)]),
    ],
  };
}
