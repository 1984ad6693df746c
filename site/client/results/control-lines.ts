/** The mean of a trend and the limits within which it wavers by chance. */
import type { Chart, Plugin } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { results as text } from '#site/i18n/results.ts';
import type { Trend, TrendPoint } from './chart-data.ts';
import { around, clearest, type Obstacle, type Rectangle } from './label-place.ts';
import type { Palette } from './palette.ts';

type Control = NonNullable<Trend['control']>;

const labelHeight = 15;

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

/** Where the label of a line at the height `y` lies over no point, no whisker and no line, or over the fewest. */
function placeOnLine(
  chart: Chart,
  points: readonly TrendPoint[],
  y: number,
  width: number,
): Rectangle | undefined {
  const { left, right } = chart.chartArea;
  const size = { width: width + 4, height: labelHeight };
  const middles = Array.from(
    { length: Math.max(1, Math.floor((right - left - size.width) / step)) },
    (_, at) => left + size.width / 2 + at * step,
  );
  const places = [y - 2 - labelHeight / 2, y + 2 + labelHeight / 2].flatMap((height) =>
    middles.map((middle) => around(middle, height, size)),
  );
  return clearest(places, drawnOver(chart, points));
}

function drawLine(
  chart: Chart,
  value: number,
  { dash, label }: { readonly dash: readonly number[]; readonly label: string },
  points: readonly TrendPoint[],
  palette: Palette,
): void {
  const { ctx, chartArea, scales } = chart;
  const y = scales['y']?.getPixelForValue(value);
  if (y === undefined || y < chartArea.top || y > chartArea.bottom) return;
  ctx.save();
  ctx.strokeStyle = palette.muted;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(chartArea.left, y);
  ctx.lineTo(chartArea.right, y);
  ctx.stroke();
  ctx.fillStyle = palette.muted;
  ctx.font = `12px ${palette.font}`;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'center';
  const place = placeOnLine(chart, points, y, ctx.measureText(label).width);
  if (place !== undefined) {
    ctx.fillText(label, (place.left + place.right) / 2, (place.top + place.bottom) / 2);
  }
  ctx.restore();
}

export function controlLines(
  { mean, lower, upper }: Control,
  points: readonly TrendPoint[],
  language: Language,
  palette: Palette,
): Plugin<'line'> {
  return {
    id: 'control-lines',
    beforeDatasetsDraw: (chart) => {
      const draw = (value: number, dash: readonly number[], label: string) =>
        drawLine(chart, value, { dash, label }, points, palette);
      draw(mean, [], text.average[language]);
      for (const limit of [lower, upper]) draw(limit, [5, 4], text.limit[language]);
    },
  };
}
