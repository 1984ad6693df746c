/** Draws what Chart.js does not: the quality bands behind an index, and its interval as whiskers. */
import type { Chart, Plugin } from 'chart.js';
import { grades } from '#shared/statistics/grade.ts';
import type { IndexPoint } from './chart-data.ts';
import type { Palette } from './palette.ts';

const capLength = 4;

/** A band that is lower has no room for its letter. */
const letterHeight = 14;

function drawBands({ ctx, chartArea, scales: { y } }: Chart, palette: Palette): void {
  if (y === undefined) return;
  ctx.save();
  grades.forEach(({ grade, from }, i) => {
    const to = grades[i - 1]?.from ?? y.max;
    if (to <= y.min || from >= y.max) return;
    const top = y.getPixelForValue(Math.min(to, y.max));
    const height = y.getPixelForValue(Math.max(from, y.min)) - top;
    if (i % 2 === 0) {
      ctx.fillStyle = palette.surface;
      ctx.fillRect(chartArea.left, top, chartArea.width, height);
    }
    if (height < letterHeight) return;
    ctx.fillStyle = palette.muted;
    ctx.font = `700 12px ${palette.font}`;
    ctx.textBaseline = 'top';
    ctx.textAlign = 'center';
    ctx.fillText(grade, chartArea.right + 10, top + 2);
  });
  ctx.restore();
}

function drawWhiskers(chart: Chart, points: readonly IndexPoint[], palette: Palette): void {
  const { ctx, scales } = chart;
  const { y } = scales;
  if (y === undefined) return;
  const pixel = (value: number) => y.getPixelForValue(Math.min(y.max, Math.max(y.min, value)));
  ctx.save();
  ctx.strokeStyle = palette.teal;
  ctx.lineWidth = 2;
  chart.getDatasetMeta(0).data.forEach(({ x }, i) => {
    const { low, high } = points[i] ?? {};
    if (low === undefined || high === undefined) return;
    ctx.beginPath();
    ctx.moveTo(x, pixel(low));
    ctx.lineTo(x, pixel(high));
    for (const end of [low, high]) {
      ctx.moveTo(x - capLength, pixel(end));
      ctx.lineTo(x + capLength, pixel(end));
    }
    ctx.stroke();
  });
  ctx.restore();
}

export function bandsAndWhiskers(points: readonly IndexPoint[], palette: Palette): Plugin<'line'> {
  return {
    id: 'bands-and-whiskers',
    beforeDraw: (chart) => drawBands(chart, palette),
    beforeDatasetsDraw: (chart) => drawWhiskers(chart, points, palette),
  };
}
