/** The open data: respondents, index, interval and band. */
import { figureOf } from '#shared/publication/figure.ts';
import type { Figure } from '#shared/publication/results.ts';
import { heardIn, type Place } from './contents.ts';
import { figureFields } from './figure-fields.ts';
import {
  nameField,
  periodField,
  required,
  scopeField,
  snapshotField,
  unitField,
} from './place-fields.ts';
import { table } from './table.ts';

interface FigureRow extends Place {
  readonly figure: Figure;
}

export const figuresTable = table<FigureRow>({
  name: 'figures',
  title: { id: 'Indeks', en: 'Indexes' },
  description: {
    id: 'Satu baris untuk setiap unit dan periode: jumlah responden, indeks, rentang dan mutu.',
    en: 'A row for each unit and period: respondents, index, interval and band.',
  },
  primaryKey: ['unit', 'period'],
  fields: [
    scopeField,
    unitField,
    nameField,
    periodField,
    {
      name: 'period_kind',
      type: 'string',
      description: { id: 'Jenis periode.', en: 'Kind of period.' },
      constraints: { ...required, enum: ['year', 'semester', 'quarter', 'month'] },
      read: ({ period }) => period.kind,
    },
    {
      name: 'from',
      type: 'date',
      description: { id: 'Hari pertama periode.', en: 'First day of the period.' },
      constraints: required,
      read: ({ period }) => period.from,
    },
    {
      name: 'to',
      type: 'date',
      description: { id: 'Hari terakhir periode.', en: 'Last day of the period.' },
      constraints: required,
      read: ({ period }) => period.to,
    },
    ...figureFields<FigureRow>(({ figure }) => figure),
    snapshotField,
  ],
  rowsOf: (unit, place) => [{ ...place, figure: figureOf(heardIn(unit, place), unit.recipe) }],
});
