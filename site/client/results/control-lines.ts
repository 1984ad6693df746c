/** The mean of a trend and the limits within which it wavers by chance. */
import type { Chart, Plugin } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { results as text } from '#site/i18n/results.ts';
import type { Trend, TrendPoint } from './chart-data.ts';
import type { Palette } from './palette.ts';

type Control = NonNullable<Trend['control']>;

const labelHeight = 16;

/** Over so many months a label reaches on a phone. */
const monthsOfLabel = 3;

/**
 * Where a label on a line at the height `y` lies over no point and no whisker, or least so: the middle
 * of the months with the most room.
 */
function roomiestPlace(
  { scales: { x, y: values }, chartArea }: Chart,
  points: readonly TrendPoint[],
  y: number,
): number {
  /* How far the whisker of a month stays clear of the label, in pixels; negative where they meet. */
  const clearance = ({ low, high }: TrendPoint) => {
    if (values === undefined || low === undefined || high === undefined) return labelHeight;
    return Math.max(
      values.getPixelForValue(high) - y,
      y - labelHeight - values.getPixelForValue(low),
    );
  };
  const rooms = points.slice(0, 1 - monthsOfLabel).map((_, at) => ({
    middle: at + (monthsOfLabel - 1) / 2,
    room: Math.min(...points.slice(at, at + monthsOfLabel).map(clearance)),
  }));
  const [roomiest] = rooms.toSorted((a, b) => b.room - a.room);
  return x?.getPixelForValue(roomiest?.middle ?? 0) ?? chartArea.left;
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
  ctx.textBaseline = 'bottom';
  ctx.textAlign = 'center';
  ctx.fillText(label, roomiestPlace(chart, points, y), y - 2);
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
