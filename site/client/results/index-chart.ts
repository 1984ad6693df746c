/** Indexes as points with their intervals over the bands: side by side, or month by month. */
import type { ChartConfiguration } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { formatCount, formatIndex } from '#shared/publication/number-format.ts';
import { followUp } from '#site/i18n/follow-up.ts';
import { results as text } from '#site/i18n/results.ts';
import { actionMarks } from './action-marks.ts';
import { axisLabel, isNarrow } from './axis-label.ts';
import { bandsAndWhiskers } from './bands-and-whiskers.ts';
import type { IndexPoint, Trend, TrendPoint } from './chart-data.ts';
import { controlLines } from './control-lines.ts';
import type { Palette } from './palette.ts';

/** The part of the scale that is shown, and how it is divided. */
interface Shown {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Side by side: from the ten below the lowest value to the top, so that the bands are seen. */
function shownOfParts(points: readonly IndexPoint[]): Shown {
  const lowest = Math.min(...points.flatMap(({ low }) => low ?? []));
  return {
    min: Math.max(25, Math.min(60, Math.floor((lowest - 2) / 10) * 10)),
    max: 100,
    step: 10,
  };
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

type IndexConfiguration = ChartConfiguration<'line', (number | null)[], string[]>;

/** Indexes side by side. */
export function indexChart(
  points: readonly IndexPoint[],
  language: Language,
  palette: Palette,
): IndexConfiguration {
  return configure('index', points, shownOfParts(points), language, palette);
}

/** Indexes month by month, between the limits of each month; a signal is a triangle that points its way. */
export function trendChart(trend: Trend, language: Language, palette: Palette): IndexConfiguration {
  const { points } = trend;
  const configuration = configure('trend', points, shownOfTrend(trend), language, palette);
  if (points.some(({ limits }) => limits !== undefined)) {
    configuration.plugins?.push(controlLines(points, language, palette));
  }
  if (points.some(({ actions = [] }) => actions.length > 0)) {
    configuration.plugins?.push(actionMarks(points, palette));
  }
  return configuration;
}

function configure(
  kind: 'index' | 'trend',
  points: readonly TrendPoint[],
  shown: Shown,
  language: Language,
  palette: Palette,
): IndexConfiguration {
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
          pointStyle: points.map(({ signal }) => (signal === undefined ? 'circle' : 'triangle')),
          pointRotation: points.map(({ signal }) => (signal === 'down' ? 180 : 0)),
          pointRadius: points.map(({ signal }) => (signal === undefined ? 5.5 : 8)),
          pointHoverRadius: 7,
          clip: 8,
        },
      ],
    },
    options: {
      indexAxis: kind === 'index' ? 'y' : 'x',
      maintainAspectRatio: false,
      layout: { padding: kind === 'index' ? { top: 18, right: 10 } : { top: 4, right: 20 } },
      interaction: { mode: 'nearest', axis: other, intersect: false },
      scales: {
        [axis]: {
          min: shown.min,
          max: shown.max,
          ticks: { color: palette.muted, font: { size: 12 }, stepSize: shown.step },
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
            afterLabel: ({ dataIndex }) =>
              (points[dataIndex]?.actions ?? []).map(
                ({ number, programme }) => `${followUp.action[language]} ${number}: ${programme}`,
              ),
          },
        },
      },
    },
    plugins: [bandsAndWhiskers(axis, points, palette)],
  };
}
