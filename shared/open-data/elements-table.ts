/** The open data: what every mean, and with them every index, is made of. */
import { publishCell } from '#shared/publication/cell.ts';
import type { VariableFigure } from '#shared/publication/results.ts';
import { variables } from '#shared/statistics/tally.ts';
import { elements } from '#shared/survey/elements.ts';
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

interface ElementRow extends Place {
  readonly variable: VariableFigure;
  /** Of the element among those of its unit; undefined of the impression, which is not in the index. */
  readonly weight: number | undefined;
}

const rated = ({ variable }: ElementRow) => ('mean' in variable ? variable : undefined);

const countFields = [1, 2, 3, 4].map(
  (value, at): Field<ElementRow> => ({
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

export const elementsTable = table<ElementRow>({
  name: 'elements',
  title: { id: 'Unsur', en: 'Elements' },
  description: {
    id: 'Satu baris untuk setiap unit, periode dan unsur (dan kesan umum): cukup untuk menghitung ulang setiap indeks.',
    en: 'A row for each unit, period and element (and the overall impression): enough to recompute every index.',
  },
  primaryKey: ['unit', 'period', 'element'],
  fields: [
    scopeField,
    unitField,
    periodField,
    {
      name: 'element',
      type: 'string',
      description: {
        id: 'Unsur, atau "impression" untuk kesan umum, yang tidak masuk indeks. Ada layanan yang menanyakan biaya, kompetensi, atau perilaku dengan pertanyaan lain, sebagaimana dibolehkan peraturan: lihat ownQuestions di /api/v1/catalogue.',
        en: 'The element, or "impression", which is not part of the index. Some services ask cost, competence or conduct by another question, as the regulation allows: see ownQuestions in /api/v1/catalogue.',
      },
      constraints: { ...required, enum: variables },
      read: ({ variable }) => variable.variable,
    },
    {
      name: 'code',
      type: 'string',
      description: {
        id: 'Nomor unsur di PermenPANRB 14/2017.',
        en: 'Its number in PermenPANRB 14/2017.',
      },
      read: ({ variable: { variable } }) =>
        variable === 'impression' ? undefined : elements[variable].code,
    },
    {
      name: 'element_weight',
      type: 'integer',
      description: {
        id: 'Bobot unsur dalam indeks unit ini; hanya perbandingannya yang berarti.',
        en: "The element's weight in the unit's index; only ratios matter.",
      },
      constraints: { minimum: 0 },
      read: ({ weight }) => weight,
    },
    {
      name: 'status',
      type: 'string',
      description: {
        id: 'Seperti pada tabel indeks, menurut banyaknya yang menilai unsur ini.',
        en: 'As in the table of indexes, by how many rated this element.',
      },
      constraints: { ...required, enum: statuses },
      read: ({ variable }) => variable.status,
    },
    {
      name: 'respondents',
      type: 'integer',
      description: { id: 'Responden yang menilainya.', en: 'Respondents who rated it.' },
      constraints: { minimum: 5 },
      read: ({ variable }) => ('respondents' in variable ? variable.respondents : undefined),
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
      name: 'favourable',
      type: 'number',
      description: {
        id: 'Porsi jawaban bernilai 3 dan 4, persen.',
        en: 'Share of the values 3 and 4, per cent.',
      },
      constraints: { minimum: 0, maximum: 100 },
      read: (row) => rated(row)?.favourable.share,
    },
    {
      name: 'favourable_low',
      type: 'number',
      description: {
        id: 'Batas bawah rentang 95% porsi itu (Wilson).',
        en: "Lower bound of that share's 95% interval (Wilson).",
      },
      constraints: { minimum: 0, maximum: 100 },
      read: (row) => rated(row)?.favourable.low,
    },
    {
      name: 'favourable_high',
      type: 'number',
      description: { id: 'Batas atasnya.', en: 'Its upper bound.' },
      constraints: { minimum: 0, maximum: 100 },
      read: (row) => rated(row)?.favourable.high,
    },
    snapshotField,
  ],
  rowsOf(unit, place) {
    const { impression, elements: rated } = publishCell(heardIn(unit, place), place.recipe);
    return [impression, ...rated].map((variable) => ({
      ...place,
      variable,
      weight:
        variable.variable === 'impression' ? undefined : place.recipe.weights[variable.variable],
    }));
  },
});
