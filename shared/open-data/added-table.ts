/** The open data: what departments ask beside the nine elements. It is in no index. */
import { publishAdded } from '#shared/publication/added-elements.ts';
import type { AddedElementFigure } from '#shared/publication/results.ts';
import { grades } from '#shared/statistics/grade.ts';
import { heardIn, type Place } from './contents.ts';
import {
  periodField,
  required,
  scopeField,
  snapshotField,
  statuses,
  unitField,
} from './place-fields.ts';
import { type Field, table } from './table.ts';

interface AddedRow extends Place {
  readonly element: AddedElementFigure;
}

const rated = ({ element: { figure } }: AddedRow) => ('mean' in figure ? figure : undefined);

const countFields = [1, 2, 3, 4].map(
  (value, at): Field<AddedRow> => ({
    name: `weight_of_${value}`,
    type: 'integer',
    description: {
      id: `Bobot jawaban bernilai ${value}: banyaknya, masing-masing dikali bobot formulirnya.`,
      en: `Weight of the answers with the value ${value}: their number, each by the weight of its form.`,
    },
    constraints: { minimum: 0 },
    read: (row) => rated(row)?.counts[at],
  }),
);

export const addedTable = table<AddedRow>({
  name: 'added-elements',
  title: { id: 'Unsur tambahan', en: 'Added elements' },
  description: {
    id: 'Satu baris untuk setiap unit, periode dan unsur yang ditanyakan unit itu di samping sembilan unsur; tidak masuk IKM. Nomor yang sama di unit lain berarti lain.',
    en: 'A row for each unit, period and element that the unit asks beside the nine; none is in the IKM. The same number means something else in another unit.',
  },
  primaryKey: ['unit', 'period', 'code'],
  fields: [
    scopeField,
    unitField,
    periodField,
    {
      name: 'code',
      type: 'string',
      description: {
        id: 'Nomor unsur di unit itu, mulai U10; artinya tidak pernah berganti.',
        en: 'Its number in that unit, from U10 on; what it means never changes.',
      },
      constraints: required,
      read: ({ element: { key } }) => key,
    },
    {
      name: 'name',
      type: 'string',
      description: { id: 'Nama unsur.', en: 'Name of the element, in Indonesian.' },
      constraints: required,
      read: ({ element: { name } }) => name.id,
    },
    {
      name: 'question',
      type: 'string',
      description: { id: 'Pertanyaannya.', en: 'Its question, in Indonesian.' },
      constraints: required,
      read: ({ element: { question } }) => question.id,
    },
    {
      name: 'status',
      type: 'string',
      description: {
        id: 'Seperti pada tabel indeks, menurut banyaknya yang menjawab pertanyaan ini.',
        en: 'As in the table of indexes, by how many answered this question.',
      },
      constraints: { ...required, enum: statuses },
      read: ({ element: { figure } }) => figure.status,
    },
    {
      name: 'respondents',
      type: 'integer',
      description: { id: 'Yang menjawabnya.', en: 'Who answered it.' },
      constraints: { minimum: 10 },
      read: ({ element: { figure } }) => ('respondents' in figure ? figure.respondents : undefined),
    },
    ...countFields,
    {
      name: 'mean',
      type: 'number',
      description: {
        id: 'Nilai rata-rata tertimbang (NRR), tiga desimal.',
        en: 'Weighted mean (NRR), three decimals.',
      },
      constraints: { minimum: 1, maximum: 4 },
      read: (row) => rated(row)?.mean,
    },
    {
      name: 'scaled',
      type: 'number',
      description: {
        id: 'NRR dikali 25, pada skala IKM, dua desimal.',
        en: 'The mean times 25, on the scale of the IKM, two decimals.',
      },
      constraints: { minimum: 25, maximum: 100 },
      read: (row) => rated(row)?.index,
    },
    {
      name: 'low',
      type: 'number',
      description: {
        id: 'Batas bawah rentang 95% nilai itu; karena kebetulan saja.',
        en: 'Lower bound of its 95% interval; chance alone.',
      },
      constraints: { minimum: 25, maximum: 100 },
      read: (row) => rated(row)?.interval.low,
    },
    {
      name: 'high',
      type: 'number',
      description: { id: 'Batas atasnya.', en: 'Its upper bound.' },
      constraints: { minimum: 25, maximum: 100 },
      read: (row) => rated(row)?.interval.high,
    },
    {
      name: 'grade',
      type: 'string',
      description: { id: 'Mutu menurut Tabel II.', en: 'Band by Tabel II.' },
      constraints: { enum: grades.map(({ grade }) => grade) },
      read: (row) => rated(row)?.grade,
    },
    snapshotField,
  ],
  rowsOf: (unit, place) =>
    publishAdded(place.beside ?? [], heardIn(unit, place), place.period.from).map((element) => ({
      ...place,
      element,
    })),
});
