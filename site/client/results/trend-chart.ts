/** Indexes month by month, as points with their intervals over the bands. */
import type { ChartConfiguration } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { formatCount, formatIndex } from '#shared/publication/number-format.ts';
import { charts as text } from '#site/i18n/charts.ts';
import { actionMarks } from './action-marks.ts';
import { bandsAndWhiskers } from './bands-and-whiskers.ts';
import type { IndexPoint, Trend } from './chart-data.ts';
import { controlLines } from './control-lines.ts';
import type { Palette } from './palette.ts';

/** The part of the scale that is shown, and how it is divided. */
interface Shown {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Month by month: close around the values, so that a change is seen. */
function shownOfTrend({ points }: Trend): Shown {
  const limits = points.flatMap(({ limits: own }) => (own ? [own.lower, own.upper] : []));
  const values = [...limits, ...points.flatMap(({ low, high }) => [low ?? [], high ?? []].flat())];
  return {
    min: Math.max(25, Math.floor((Math.min(...values) - 1) / 5) * 5),
    max: Math.min(100, Math.ceil((Math.max(...values) + 1) / 5) * 5),
    step: 5,
  };
}

const described = ({ index, low, high, respondents }: IndexPoint, language: Language) =>
  index === undefined || low === undefined || high === undefined || respondents === undefined
    ? ''
    : `${formatIndex(index, language)} (${formatIndex(low, language)}–${formatIndex(high, language)}), ` +
      `${formatCount(respondents, language)} ${text.respondents[language]}`;

/** Indexes month by month, between the limits of each month; a signal is a triangle that points its way. */
export function trendChart(
  trend: Trend,
  language: Language,
  palette: Palette,
): ChartConfiguration<'line', (number | null)[], string[]> {
  const { points } = trend;
  const shown = shownOfTrend(trend);
  const hasLimits = points.some(({ limits }) => limits !== undefined);
  const hasActions = points.some(({ actions = [] }) => actions.length > 0);
  return {
    type: 'line',
    data: {
      labels: points.map(({ label }) => label.split(' ')),
      datasets: [
        {
          data: points.map(({ index }) => index ?? null),
          borderColor: palette.teal,
          borderWidth: 2,
          backgroundColor: palette.teal,
          pointBorderColor: palette.paper,
          pointBorderWidth: 1.5,
          pointStyle: points.map(({ signal }) => (signal === undefined ? 'circle' : 'triangle')),
          pointRotation: points.map(({ signal }) => (signal === 'down' ? 180 : 0)),
          pointRadius: points.map(({ signal }) => (signal === undefined ? 5.5 : 8)),
          pointHoverRadius: 7,
          clip: 8,
        },
      ],
    },
    options: {
      maintainAspectRatio: false,
      layout: { padding: { top: 4, right: 20 } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        y: {
          min: shown.min,
          max: shown.max,
          ticks: { color: palette.muted, font: { size: 12 }, stepSize: shown.step },
          grid: { color: palette.line, lineWidth: 0.5 },
          border: { display: false },
        },
        x: {
          offset: true,
          ticks: { color: palette.ink, font: { size: 12 }, maxRotation: 60 },
          grid: { display: false },
          border: { color: palette.line },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => points[item?.dataIndex ?? 0]?.label ?? '',
            label: ({ dataIndex }) => described(points[dataIndex] ?? { label: '' }, language),
            afterLabel: ({ dataIndex }) =>
              (points[dataIndex]?.actions ?? []).map(
                ({ number, programme }) => `${text.action[language]} ${number}: ${programme}`,
              ),
          },
        },
      },
    },
    plugins: [
      bandsAndWhiskers(points, palette),
      ...(hasLimits ? [controlLines(points, language, palette)] : []),
      ...(hasActions ? [actionMarks(points, palette)] : []),
    ],
  };
}
