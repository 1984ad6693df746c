/** What the files of a report are called: by unit, period and the day of their data. */
import type { Results } from '#shared/publication/results.ts';

type Named = Pick<Results, 'scope' | 'period' | 'asOf'>;

const fileName =
  (kind: string) =>
  ({ scope, period, asOf }: Named): string =>
    [kind, scope.id.replace('/', '-') || 'kota', period.id, asOf].join('-');

/** `laporan-skm-disdukcapil-ktp-el-2026-Q3-2026-11-29`, without an ending. */
export const reportFileName = fileName('laporan-skm');

/** What the recapitulation may be asked for as. */
export const recapitulationFiles = [
  'recapitulation.json',
  'recapitulation.xlsx',
  'recapitulation.csv',
] as const;

/** `rekapitulasi-skm-kota-2026-S1-2026-11-29`, without an ending. */
export const recapitulationFileName = fileName('rekapitulasi-skm');

export const pdfMediaType = 'application/pdf';

export const documentMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
