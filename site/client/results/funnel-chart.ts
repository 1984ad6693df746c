/** The funnel: units by their number of respondents, between the limits of chance around the whole. */
import type { ChartConfiguration, ChartDataset, ScatterDataPoint } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { formatCount, formatIndex } from '#shared/publication/number-format.ts';
import { charts as text } from '#site/i18n/charts.ts';
import type { Funnel } from './chart-data.ts';
import type { Palette } from './palette.ts';

type Line = ChartDataset<'scatter', ScatterDataPoint[]>;
type Limit = Funnel['limits'][number];

/** Steps within a power of ten, from few to many. */
const stepsOfTen = [
  [1, 3],
  [1, 2, 5],
  [1, 1.5, 2, 3, 5, 7],
];
const fewestMarks = 3;

/** Round numbers between two, in the coarsest steps that give enough of them to read the axis by. */
function marksBetween(low: number, high: number): number[] {
  const marksOf = (steps: readonly number[]) =>
    [10, 100, 1000, 10_000, 100_000]
      .flatMap((power) => steps.map((step) => step * power))
      .filter((mark) => mark >= low && mark <= high);
  const tried = stepsOfTen.map(marksOf);
  return tried.find((marks) => marks.length >= fewestMarks) ?? tried.at(-1) ?? [];
}

function curve(
  { limits }: Funnel,
  heightAt: (limit: Limit) => number,
  color: string,
  dash: number[],
): Line {
  return {
    data: limits.map((limit) => ({ x: limit.respondents, y: heightAt(limit) })),
    showLine: true,
    pointRadius: 0,
    pointHitRadius: 0,
    borderColor: color,
    borderWidth: 1.5,
    borderDash: dash,
  };
}

/** The limits of the usual spread where they are known, drawn stronger than those of chance within them. */
function usualCurves(funnel: Funnel, palette: Palette): Line[] {
  const { limits } = funnel;
  if (limits.some(({ usual }) => usual === undefined)) return [];
  return (['low', 'high'] as const).map((side) =>
    curve(funnel, ({ usual }) => usual?.[side] ?? funnel.target, palette.ink, []),
  );
}

/** The configuration of a funnel; a unit that stands out is a square, one beyond chance only has a dark rim. */
export function funnelChart(
  funnel: Funnel,
  language: Language,
  palette: Palette,
): ChartConfiguration<'scatter'> {
  const { points, target } = funnel;
  const apart = points.map(({ isApart }) => isApart);
  const units: Line = {
    data: points.map(({ respondents, index }) => ({ x: respondents, y: index })),
    pointStyle: apart.map((is) => (is ? 'rect' : 'circle')),
    pointRadius: apart.map((is) => (is ? 7 : 5)),
    pointHoverRadius: 8,
    backgroundColor: apart.map((is) => (is ? palette.ink : palette.teal)),
    borderColor: points.map(({ isBeyondChance }) => (isBeyondChance ? palette.ink : palette.paper)),
    borderWidth: 1.5,
  };
  const usual = usualCurves(funnel, palette);
  const described = (at: number) => {
    const point = points[at];
    if (point === undefined) return '';
    const { index, respondents } = point;
    return `${formatIndex(index, language)}, ${formatCount(respondents, language)} ${text.respondents[language]}`;
  };
  return {
    type: 'scatter',
    data: {
      datasets: [
        units,
        curve(funnel, () => target, palette.muted, []),
        ...(usual.length > 0
          ? usual
          : [
              curve(funnel, ({ warning }) => warning.low, palette.line, [3, 3]),
              curve(funnel, ({ warning }) => warning.high, palette.line, [3, 3]),
            ]),
        curve(funnel, ({ action }) => action.low, palette.muted, [6, 4]),
        curve(funnel, ({ action }) => action.high, palette.muted, [6, 4]),
      ],
    },
    options: {
      maintainAspectRatio: false,
      layout: { padding: { right: 10, top: 6 } },
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          type: 'logarithmic',
          title: { display: true, text: text.respondentsAxis[language], color: palette.muted },
          ticks: {
            color: palette.ink,
            font: { size: 12 },
            callback: (value) => formatCount(Number(value), language),
          },
          afterBuildTicks: (scale) => {
            scale.ticks = marksBetween(scale.min, scale.max).map((value) => ({ value }));
          },
          grid: { color: palette.line, lineWidth: 0.5 },
        },
        y: {
          suggestedMax: 100,
          ticks: { color: palette.muted, font: { size: 12 } },
          grid: { color: palette.line, lineWidth: 0.5 },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          filter: ({ datasetIndex }) => datasetIndex === 0,
          callbacks: {
            title: ([item]) => points[item?.dataIndex ?? 0]?.label ?? '',
            label: ({ dataIndex }) => described(dataIndex),
          },
        },
      },
    },
  };
}
