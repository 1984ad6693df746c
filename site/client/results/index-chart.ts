/** Indexes as points with their intervals over the bands: side by side, or month by month. */
import type { ChartConfiguration } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { formatCount, formatIndex } from '#shared/publication/number-format.ts';
import { results as text } from '#site/i18n/results.ts';
import { axisLabel, isNarrow } from './axis-label.ts';
import { bandsAndWhiskers } from './bands-and-whiskers.ts';
import type { IndexPoint } from './chart-data.ts';
import type { Palette } from './palette.ts';

/** The part of the scale that is shown: from the ten below the lowest whisker, to the top. */
function lowestShown(points: readonly IndexPoint[]): number {
  const lows = points.flatMap(({ low }) => low ?? []);
  return Math.max(25, Math.min(60, Math.floor((Math.min(...lows) - 2) / 10) * 10));
}

/** The configuration of a chart of indexes. */
export function indexChart(
  kind: 'index' | 'trend',
  points: readonly IndexPoint[],
  language: Language,
  palette: Palette,
): ChartConfiguration<'line', (number | null)[], string[]> {
  const axis = kind === 'index' ? 'x' : 'y';
  const other = kind === 'index' ? 'y' : 'x';
  const labelWidth = kind === 'index' && isNarrow() ? 20 : 40;
  const described = ({ index, low, high, respondents }: IndexPoint) =>
    index === undefined || low === undefined || high === undefined || respondents === undefined
      ? ''
      : `${formatIndex(index, language)} (${formatIndex(low, language)}–${formatIndex(high, language)}), ` +
        `${formatCount(respondents, language)} ${text.respondents[language]}`;
  return {
    type: 'line',
    data: {
      labels: points.map(({ label }) => axisLabel(label, labelWidth)),
      datasets: [
        {
          data: points.map(({ index }) => index ?? null),
          showLine: kind === 'trend',
          borderColor: palette.teal,
          borderWidth: 2,
          backgroundColor: palette.teal,
          pointBorderColor: palette.paper,
          pointBorderWidth: 1.5,
          pointRadius: 5.5,
          pointHoverRadius: 7,
          clip: 8,
        },
      ],
    },
    options: {
      indexAxis: kind === 'index' ? 'y' : 'x',
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: kind === 'index' ? 18 : 4, right: 10 } },
      interaction: { mode: 'nearest', axis: other, intersect: false },
      scales: {
        [axis]: {
          min: lowestShown(points),
          max: 100,
          ticks: { color: palette.muted, font: { size: 12 }, stepSize: 10 },
          grid: { color: palette.line, lineWidth: 0.5 },
          border: { display: false },
        },
        [other]: {
          offset: true,
          ticks: {
            color: palette.ink,
            font: { size: 12 },
            autoSkip: kind === 'trend',
            maxRotation: kind === 'trend' ? 60 : 0,
          },
          grid: { display: kind === 'index', color: palette.line, lineWidth: 0.5, offset: false },
          border: { color: palette.line },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => points[item?.dataIndex ?? 0]?.label ?? '',
            label: ({ dataIndex }) => described(points[dataIndex] ?? { label: '' }),
          },
        },
      },
    },
    plugins: [bandsAndWhiskers(axis, points, palette)],
  };
}
