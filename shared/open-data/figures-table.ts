/** The open data: respondents, index, interval and band. */

import type { Entered } from '#shared/publication/entered.ts';
import { figureOf } from '#shared/publication/figure.ts';
import type { Figure } from '#shared/publication/results.ts';
import { enteredOf, heardIn, type Place } from './contents.ts';
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
  readonly entered: Entered;
}

/** Empty where even the number of respondents is. */
const enteredBy =
  (channel: keyof Entered) =>
  ({ figure, entered }: FigureRow) =>
    figure.status === 'insufficient' ? undefined : entered[channel];

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
    {
      name: 'entered_paper',
      type: 'integer',
      description: {
        id: 'Di antara responden itu, yang menjawab di kertas; petugas yang memasukkannya.',
        en: 'Of these respondents, those who answered on paper; staff entered it.',
      },
      constraints: { minimum: 0 },
      read: enteredBy('paper'),
    },
    {
      name: 'entered_assisted',
      type: 'integer',
      description: {
        id: 'Di antara responden itu, yang pertanyaannya dibacakan petugas; petugas yang memasukkan jawabannya.',
        en: 'Of these respondents, those to whom an officer read the questions; staff entered the answers.',
      },
      constraints: { minimum: 0 },
      read: enteredBy('assisted'),
    },
    snapshotField,
  ],
  rowsOf: (unit, place) => [
    {
      ...place,
      figure: figureOf(heardIn(unit, place), place.recipe),
      entered: enteredOf(unit, place),
    },
  ],
});
