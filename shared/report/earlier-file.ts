/** The file in which results are imported: its columns and the names they may stand under. */
import { elementNames } from '#shared/survey/element-names.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import type { Column } from '#shared/tables/columns.ts';
import { type ProfileColumn, profileColumns } from './recapitulation-columns.ts';

/** The columns of earlier results, in the order of their template. */
export const earlierColumns = [
  'unit',
  'period',
  'respondents',
  'ikm',
  ...elementKeys,
  'source',
] as const;

/** What a recapitulation has besides; the period may stand above it, and it has no source. */
const recapitulationColumns = [
  'number',
  'code',
  'population',
  'weighted',
  'grade',
  'note',
] as const;

export type EarlierColumn =
  | (typeof earlierColumns)[number]
  | (typeof recapitulationColumns)[number]
  | ProfileColumn;

type Named = Exclude<EarlierColumn, ElementKey | ProfileColumn>;

const names: Readonly<Record<Named, readonly string[]>> = {
  unit: [
    ...['Unit layanan', 'Unit pelayanan', 'OPD', 'Nama OPD', 'Perangkat daerah', 'SKPD'],
    ...['Unit kerja', 'Nama unit', 'Department', 'Service'],
  ],
  period: ['Periode'],
  respondents: [
    ...['Responden', 'Jumlah responden', 'Number of respondents'],
    ...['Sampel', 'Jumlah sampel', 'Sample'],
  ],
  ikm: ['Nilai IKM', 'Indeks', 'Index'],
  source: ['Sumber', 'Alamat publikasi', 'Address'],
  number: ['No', 'Nomor'],
  code: ['Kode', 'Kode unit'],
  population: ['Populasi', 'Jumlah populasi'],
  weighted: ['NRR tertimbang', 'Jumlah NRR tertimbang', 'Weighted NRR'],
  grade: ['Kategori', 'Mutu', 'Mutu pelayanan'],
  note: ['Keterangan', 'Ket', 'Catatan'],
};

/** What some offices call the columns of the profile. */
const otherProfileNames: Readonly<Partial<Record<ProfileColumn, readonly string[]>>> = {
  L: ['Laki-laki'],
  P: ['Perempuan'],
  SLTP: ['SMP'],
  SLTA: ['SMA'],
  DIPLOMA: ['DIII', 'D3'],
  WIRASWASTA: ['Wirausaha'],
  PELAJAR: ['Pelajar/Mahasiswa', 'Mahasiswa'],
};

const needed: readonly EarlierColumn[] = ['unit', 'respondents', 'ikm'];

/** Under which names each column may stand, besides its key. */
export const earlierFileColumns: readonly Column<EarlierColumn>[] = [
  ...[...earlierColumns, ...recapitulationColumns].map((key): Column<EarlierColumn> => {
    const isOptional = !needed.includes(key);
    const isElement = (column: typeof key): column is ElementKey =>
      elementKeys.some((each) => each === column);
    if (!isElement(key)) return { key, names: names[key], isOptional };
    const element = elementNames(key);
    return { key, names: [...element, ...element.map((name) => `NRR ${name}`)], isOptional };
  }),
  ...profileColumns.map(({ key }) => ({
    key,
    names: otherProfileNames[key] ?? [],
    isOptional: true,
  })),
];
