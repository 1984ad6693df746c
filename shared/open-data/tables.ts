/**
 * The open data: two tables of all that is published of units and periods. Each field says its name, its
 * type, what it means and where its value comes from, so that file, dictionary and descriptor agree.
 */
import type { CsvValue } from '#shared/csv.ts';
import type { Text } from '#shared/language.ts';
import type { Period } from '#shared/publication/period.ts';
import type { Figure, PublishedScope, VariableFigure } from '#shared/publication/results.ts';
import { grades } from '#shared/statistics/grade.ts';
import { variables } from '#shared/statistics/tally.ts';
import { elements } from '#shared/survey/elements.ts';

export interface Field<Row> {
  readonly name: string;
  /** Of the Frictionless Table Schema. */
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly description: Text;
  readonly constraints?: Readonly<Record<string, boolean | number | readonly string[]>>;
  readonly read: (row: Row) => CsvValue;
}

export interface Table<Row> {
  readonly name: 'figures' | 'elements';
  readonly title: Text;
  readonly description: Text;
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field<Row>[];
}

interface Place {
  /** Day of the snapshot, `YYYY-MM-DD`. */
  readonly snapshot: string;
  readonly scope: PublishedScope;
  readonly period: Period;
}

export interface FigureRow extends Place {
  readonly figure: Figure;
}

export interface ElementRow extends Place {
  readonly variable: VariableFigure;
  /** Of the element among those of its unit; undefined of the impression, which is not in the index. */
  readonly weight: number | undefined;
}

const required = { required: true } as const;
const statuses = ['insufficient', 'count', 'caution', 'full'] as const;

const scopeField: Field<Place> = {
  name: 'scope',
  type: 'string',
  description: {
    id: 'Tingkat: kota (city), unit (department) atau layanan (service).',
    en: 'Level: the city, a department or a service.',
  },
  constraints: { ...required, enum: ['city', 'department', 'service'] },
  read: ({ scope }) => scope.kind,
};
const unitField: Field<Place> = {
  name: 'unit',
  type: 'string',
  description: {
    id: 'Kode unit atau layanan seperti di alamat halamannya; "city" untuk kota.',
    en: 'The unit or service as in the address of its page; "city" for the city.',
  },
  constraints: required,
  read: ({ scope }) => (scope.kind === 'city' ? 'city' : scope.id),
};
const nameField: Field<Place> = {
  name: 'name',
  type: 'string',
  description: { id: 'Nama unit atau layanan.', en: 'Name of the unit or service, in Indonesian.' },
  constraints: required,
  read: ({ scope }) => scope.name.id,
};
const periodField: Field<Place> = {
  name: 'period',
  type: 'string',
  description: {
    id: 'Periode: 2026, 2026-S1 (semester), 2026-Q3 (triwulan) atau 2026-07.',
    en: 'Period: 2026, 2026-S1 (half-year), 2026-Q3 (quarter) or 2026-07.',
  },
  constraints: required,
  read: ({ period }) => period.id,
};
const snapshotField: Field<Place> = {
  name: 'snapshot',
  type: 'date',
  description: {
    id: 'Hari data ini diambil; periode yang belum selesai masih bertambah.',
    en: 'Day on which these data were taken; a period that runs still grows.',
  },
  constraints: required,
  read: ({ snapshot }) => snapshot,
};

const indexed = ({ figure }: FigureRow) => ('index' in figure ? figure : undefined);

export const figuresTable: Table<FigureRow> = {
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
    {
      name: 'status',
      type: 'string',
      description: {
        id: 'insufficient: kurang dari 10 responden; count: 10–29, hanya jumlahnya; caution: 30–99; full: mulai 100.',
        en: 'insufficient: fewer than 10 respondents; count: 10–29, their number only; caution: 30–99; full: from 100.',
      },
      constraints: { ...required, enum: statuses },
      read: ({ figure }) => figure.status,
    },
    {
      name: 'respondents',
      type: 'integer',
      description: {
        id: 'Responden yang menilai sedikitnya satu unsur.',
        en: 'Respondents who rated at least one element.',
      },
      constraints: { minimum: 10 },
      read: ({ figure }) => ('respondents' in figure ? figure.respondents : undefined),
    },
    {
      name: 'index',
      type: 'number',
      description: { id: 'IKM, dua desimal.', en: 'The index (IKM), two decimals.' },
      constraints: { minimum: 25, maximum: 100 },
      read: (row) => indexed(row)?.index,
    },
    {
      name: 'low',
      type: 'number',
      description: {
        id: 'Batas bawah rentang 95%; karena kebetulan saja.',
        en: 'Lower bound of the 95% interval; chance alone.',
      },
      constraints: { minimum: 25, maximum: 100 },
      read: (row) => indexed(row)?.interval.low,
    },
    {
      name: 'high',
      type: 'number',
      description: { id: 'Batas atas rentang 95%.', en: 'Upper bound of the 95% interval.' },
      constraints: { minimum: 25, maximum: 100 },
      read: (row) => indexed(row)?.interval.high,
    },
    {
      name: 'grade',
      type: 'string',
      description: { id: 'Mutu pelayanan.', en: 'Quality band.' },
      constraints: { enum: grades.map(({ grade }) => grade) },
      read: (row) => indexed(row)?.grade,
    },
    snapshotField,
  ],
};

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

export const elementsTable: Table<ElementRow> = {
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
        id: 'Unsur, atau "impression" untuk kesan umum, yang tidak masuk indeks.',
        en: 'The element, or "impression", which is not part of the index.',
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
};
