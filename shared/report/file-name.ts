/** What the files of a report are called: by unit, period and the day of their data. */
import type { Results } from '#shared/publication/results.ts';

/** `laporan-skm-disdukcapil-ktp-el-2026-Q3-2026-11-29`, without an ending. */
export const reportFileName = ({
  scope,
  period,
  asOf,
}: Pick<Results, 'scope' | 'period' | 'asOf'>): string =>
  ['laporan-skm', scope.id.replace('/', '-') || 'kota', period.id, asOf].join('-');

export const documentMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
