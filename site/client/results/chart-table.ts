/** The numbers of a chart as a table, one row a point, for whoever wants to draw it anew. */
import type { CsvValue } from '#shared/csv.ts';
import type { Language } from '#shared/language.ts';
import { charts as text } from '#site/i18n/charts.ts';
import { quadrants, why } from '#site/i18n/why.ts';
import type { ChartData } from './chart-data.ts';

export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** The table of a chart. A point without an index keeps its row, with empty cells. */
export function chartTable(chart: ChartData, language: Language): ChartTable {
  const respondents = text.respondentsAxis[language];
  const index = [
    text.index[language],
    text.low[language],
    text.high[language],
    respondents,
  ] as const;
  switch (chart.kind) {
    case 'trend': {
      const { points } = chart.data;
      return {
        header: [
          text.month[language],
          ...index,
          text.mean[language],
          text.lowerLimit[language],
          text.upperLimit[language],
          text.action[language],
        ],
        rows: points.map((point) => [
          point.label,
          point.index,
          point.low,
          point.high,
          point.respondents,
          point.limits?.mean,
          point.limits?.lower,
          point.limits?.upper,
          point.actions?.map(({ programme }) => programme).join('; '),
        ]),
      };
    }
    case 'funnel':
      return {
        header: [
          text.name[language],
          text.index[language],
          respondents,
          text.beyondChance[language],
          text.apart[language],
        ],
        rows: chart.data.points.map((point) => [
          point.label,
          point.index,
          point.respondents,
          (point.isBeyondChance ? text.yes : text.no)[language],
          (point.isApart ? text.yes : text.no)[language],
        ]),
      };
    case 'importance':
      return {
        header: [
          text.element[language],
          `${why.importance[language]} (%)`,
          why.performance[language],
          text.quadrant[language],
        ],
        rows: chart.data.points.map((point) => [
          point.label,
          point.importance,
          point.mean,
          quadrants[point.quadrant][language],
        ]),
      };
  }
}
