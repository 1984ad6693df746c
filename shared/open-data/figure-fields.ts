/** The columns of a figure: as much of it as may be shown. */
import type { Figure } from '#shared/publication/results.ts';
import { grades } from '#shared/statistics/grade.ts';
import { required, statuses } from './place-fields.ts';
import type { Field } from './table.ts';

const countOf = (figure: Figure) => ('respondents' in figure ? figure.respondents : undefined);

/** @param figureOf where a row has its figure */
export function figureFields<Row>(figureOf: (row: Row) => Figure): readonly Field<Row>[] {
  const indexed = (row: Row) => {
    const figure = figureOf(row);
    return 'index' in figure ? figure : undefined;
  };
  return [
    {
      name: 'status',
      type: 'string',
      description: {
        id: 'insufficient: kurang dari 10 responden; count: 10–29, hanya jumlahnya; caution: 30–99; full: mulai 100.',
        en: 'insufficient: fewer than 10 respondents; count: 10–29, their number only; caution: 30–99; full: from 100.',
      },
      constraints: { ...required, enum: statuses },
      read: (row) => figureOf(row).status,
    },
    {
      name: 'respondents',
      type: 'integer',
      description: {
        id: 'Responden yang menilai sedikitnya satu unsur.',
        en: 'Respondents who rated at least one element.',
      },
      constraints: { minimum: 10 },
      read: (row) => countOf(figureOf(row)),
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
  ];
}
