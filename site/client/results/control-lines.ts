/** The mean of a trend and the limits within which its months waver, in steps; they break where they begin anew. */
import type { Chart, Plugin } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { charts as text } from '#site/i18n/charts.ts';
import type { MonthLimits, TrendPoint } from './chart-data.ts';
import { around, clearest, type Obstacle, type Rectangle } from './label-place.ts';
import type { Palette } from './palette.ts';

const labelHeight = 15;

/** Between the lines of two phases, in pixels, so that they are seen to begin anew. */
const phaseGap = 2;

/** A label over another cannot be read at all. */
const labelWeight = 20;

/** Labels are tried at every so many pixels of a line. */
const step = 4;

/** The whiskers of a trend, the lines of its actions, and the line from point to point in pieces. */
function drawnOver(
  { chartArea, scales: { x, y } }: Chart,
  points: readonly TrendPoint[],
): Obstacle[] {
  if (x === undefined || y === undefined) return [];
  const placed = points.flatMap(({ index, low, high }, at) =>
    index === undefined || low === undefined || high === undefined
      ? []
      : [
          {
            at: x.getPixelForValue(at),
            middle: y.getPixelForValue(index),
            top: y.getPixelForValue(high),
            bottom: y.getPixelForValue(low),
          },
        ],
  );
  const whiskers = placed.map(({ at, top, bottom }) => ({
    left: at - 6,
    right: at + 6,
    top,
    bottom,
    weight: 2,
  }));
  const line = placed.slice(1).flatMap((to, i): Obstacle[] => {
    const from = placed[i] ?? to;
    const pieces = Math.max(1, Math.round((to.at - from.at) / step));
    return Array.from({ length: pieces }, (_, piece) => {
      const share = (piece + 0.5) / pieces;
      const middle = from.middle + share * (to.middle - from.middle);
      const size = { width: step, height: 3 };
      return { ...around(from.at + share * (to.at - from.at), middle, size), weight: 1 };
    });
  });
  const actions = points.flatMap(({ actions }, at): Obstacle[] => {
    if (actions === undefined) return [];
    const middle = x.getPixelForValue(at);
    return [{ ...chartArea, left: middle - 2, right: middle + 2, weight: 1 }];
  });
  return [...whiskers, ...line, ...actions];
}

/** A line over one month: from half a month before it to half a month after. */
interface Step {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Not joined to the step before it. */
  readonly isFirst: boolean;
}

function stepsOf(
  { chartArea, scales: { x, y } }: Chart,
  points: readonly TrendPoint[],
  valueIn: (limits: MonthLimits) => number,
): readonly Step[] {
  if (x === undefined || y === undefined) return [];
  const half = (x.getPixelForValue(1) - x.getPixelForValue(0)) / 2;
  const known = points.flatMap(({ limits, startsLimits }, at) =>
    limits === undefined ? [] : [{ at, limits, startsLimits }],
  );
  return known.map(({ at, limits, startsLimits = false }, i) => {
    const middle = x.getPixelForValue(at);
    const before = known[i - 1];
    // Over months without an index the line of the month before goes on.
    const gap = before === undefined ? 0 : (at - before.at - 1) * 2 * half;
    return {
      left: Math.max(chartArea.left, middle - half - (startsLimits ? 0 : gap)),
      right: Math.min(chartArea.right, middle + half),
      y: Math.min(chartArea.bottom, Math.max(chartArea.top, y.getPixelForValue(valueIn(limits)))),
      isFirst: startsLimits || i === 0,
    };
  });
}

/** Where the label of a line lies over no point, no whisker and no line, or over the fewest. */
function placeOnLine(
  chart: Chart,
  points: readonly TrendPoint[],
  steps: readonly Step[],
  width: number,
  taken: readonly Rectangle[],
): Rectangle | undefined {
  const { left, right } = chart.chartArea;
  const size = { width: width + 4, height: labelHeight };
  const middles = Array.from(
    { length: Math.max(1, Math.floor((right - left - size.width) / step)) },
    (_, at) => left + size.width / 2 + at * step,
  );
  const heightAt = (middle: number) =>
    steps.find((each) => each.left <= middle && middle <= each.right)?.y;
  const places = [-1, 1].flatMap((side) =>
    middles.flatMap((middle) => {
      const y = heightAt(middle);
      return y === undefined ? [] : [around(middle, y + side * (2 + labelHeight / 2), size)];
    }),
  );
  const labels = taken.map((place) => ({ ...place, weight: labelWeight }));
  return clearest(places, [...drawnOver(chart, points), ...labels]);
}

function drawLine(
  chart: Chart,
  steps: readonly Step[],
  { dash, label }: { readonly dash: readonly number[]; readonly label: string },
  points: readonly TrendPoint[],
  palette: Palette,
  taken: readonly Rectangle[],
): Rectangle[] {
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = palette.muted;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  for (const { left, right, y, isFirst } of steps) {
    if (isFirst) ctx.moveTo(left + phaseGap, y);
    else ctx.lineTo(left, y);
    ctx.lineTo(right - phaseGap, y);
  }
  ctx.stroke();
  ctx.fillStyle = palette.muted;
  ctx.font = `12px ${palette.font}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'center';
  const place = placeOnLine(chart, points, steps, ctx.measureText(label).width, taken);
  if (place !== undefined) {
    ctx.fillText(label, (place.left + place.right) / 2, (place.top + place.bottom) / 2);
  }
  ctx.restore();
  return place === undefined ? [] : [place];
}

export function controlLines(
  points: readonly TrendPoint[],
  language: Language,
  palette: Palette,
): Plugin<'line'> {
  return {
    id: 'control-lines',
    beforeDatasetsDraw: (chart) => {
      const labels: Rectangle[] = [];
      const draw = (
        of: (limits: MonthLimits) => number,
        dash: readonly number[],
        label: string,
      ) => {
        const steps = stepsOf(chart, points, of);
        labels.push(...drawLine(chart, steps, { dash, label }, points, palette, labels));
      };
      draw(({ mean }) => mean, [], text.average[language]);
      draw(({ lower }) => lower, [5, 4], text.limit[language]);
      draw(({ upper }) => upper, [5, 4], text.limit[language]);
    },
  };
}
