/** The columns that say where a row stands, the same in every table. */
import type { Place } from './contents.ts';
import type { Field } from './table.ts';

export const required = { required: true } as const;
export const statuses = ['insufficient', 'count', 'caution', 'full'] as const;

export const scopeField: Field<Place> = {
  name: 'scope',
  type: 'string',
  description: {
    id: 'Tingkat: kota (city), unit (department) atau layanan (service).',
    en: 'Level: the city, a department or a service.',
  },
  constraints: { ...required, enum: ['city', 'department', 'service'] },
  read: ({ scope }) => scope.kind,
};
export const unitField: Field<Place> = {
  name: 'unit',
  type: 'string',
  description: {
    id: 'Kode unit atau layanan seperti di alamat halamannya; "city" untuk kota.',
    en: 'The unit or service as in the address of its page; "city" for the city.',
  },
  constraints: required,
  read: ({ scope }) => (scope.kind === 'city' ? 'city' : scope.id),
};
export const nameField: Field<Place> = {
  name: 'name',
  type: 'string',
  description: {
    id: 'Nama unit atau layanan pada hari terakhir periode; kodenya tidak pernah berubah.',
    en: 'Name of the unit or service on the last day of the period, in Indonesian; its code never changes.',
  },
  constraints: required,
  read: ({ scope }) => scope.name.id,
};
export const periodField: Field<Place> = {
  name: 'period',
  type: 'string',
  description: {
    id: 'Periode: 2026, 2026-S1 (semester), 2026-Q3 (triwulan) atau 2026-07.',
    en: 'Period: 2026, 2026-S1 (half-year), 2026-Q3 (quarter) or 2026-07.',
  },
  constraints: required,
  read: ({ period }) => period.id,
};
export const snapshotField: Field<Place> = {
  name: 'snapshot',
  type: 'date',
  description: {
    id: 'Hari data ini diambil; periode yang belum selesai masih bertambah.',
    en: 'Day on which these data were taken; a period that runs still grows.',
  },
  constraints: required,
  read: ({ snapshot }) => snapshot,
};
