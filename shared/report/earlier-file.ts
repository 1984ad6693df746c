/** The file in which earlier results are imported: its columns and the names they may stand under. */
import { elementNames } from '#shared/survey/element-names.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import type { Column } from '#shared/tables/columns.ts';

/** The columns of the file, in the order of its template. */
export const earlierColumns = [
  'unit',
  'period',
  'respondents',
  'ikm',
  ...elementKeys,
  'source',
] as const;
export type EarlierColumn = (typeof earlierColumns)[number];

const names: Readonly<Record<Exclude<EarlierColumn, ElementKey>, readonly string[]>> = {
  unit: ['Unit layanan', 'Unit pelayanan', 'Department', 'Service'],
  period: ['Periode'],
  respondents: ['Responden', 'Jumlah responden', 'Number of respondents'],
  ikm: ['Nilai IKM', 'Indeks', 'Index'],
  source: ['Sumber', 'Alamat publikasi', 'Address'],
};

const isElement = (column: EarlierColumn): column is ElementKey =>
  elementKeys.some((key) => key === column);

/** Under which names each column may stand, besides its key. */
export const earlierFileColumns: readonly Column<EarlierColumn>[] = earlierColumns.map((key) => {
  if (!isElement(key)) return { key, names: names[key] };
  const element = elementNames(key);
  return {
    key,
    names: [...element, ...element.map((name) => `NRR ${name}`)],
    isOptional: true,
  };
});
