/** Draws what Chart.js does not: the quality bands behind an index, and its interval as whiskers. */
import type { Chart, Plugin } from 'chart.js';
import { grades } from '#shared/statistics/grade.ts';
import type { IndexPoint } from './chart-data.ts';
import type { Palette } from './palette.ts';

/** The axis on which the index is measured. */
export type IndexAxis = 'x' | 'y';

const capLength = 4;

function drawBands(chart: Chart, axis: IndexAxis, palette: Palette): void {
  const { ctx, chartArea, scales } = chart;
  const scale = scales[axis];
  if (scale === undefined) return;
  ctx.save();
  grades.forEach(({ grade, from }, i) => {
    const to = grades[i - 1]?.from ?? scale.max;
    if (to <= scale.min || from >= scale.max) return;
    const [a, b] = [Math.max(from, scale.min), Math.min(to, scale.max)].map((value) =>
      scale.getPixelForValue(value),
    ) as [number, number];
    const area =
      axis === 'x'
        ? { x: a, y: chartArea.top, width: b - a, height: chartArea.height }
        : { x: chartArea.left, y: b, width: chartArea.width, height: a - b };
    if (i % 2 === 0) {
      ctx.fillStyle = palette.surface;
      ctx.fillRect(area.x, area.y, area.width, area.height);
    }
    const [needed, room] = [14, axis === 'x' ? area.width : area.height];
    if (room < needed) return;
    ctx.fillStyle = palette.muted;
    ctx.font = `700 12px ${palette.font}`;
    ctx.textBaseline = 'top';
    ctx.textAlign = 'center';
    const x = axis === 'x' ? area.x + area.width / 2 : area.x + area.width + 10;
    ctx.fillText(grade, x, axis === 'x' ? area.y - 16 : area.y + 2);
  });
  ctx.restore();
}

function drawWhiskers(
  chart: Chart,
  axis: IndexAxis,
  points: readonly IndexPoint[],
  palette: Palette,
): void {
  const { ctx, scales } = chart;
  const scale = scales[axis];
  if (scale === undefined) return;
  const within = (value: number) => Math.min(scale.max, Math.max(scale.min, value));
  ctx.save();
  ctx.strokeStyle = palette.teal;
  ctx.lineWidth = 2;
  chart.getDatasetMeta(0).data.forEach((element, i) => {
    const { low, high } = points[i] ?? {};
    if (low === undefined || high === undefined) return;
    const [from, to] = [scale.getPixelForValue(within(low)), scale.getPixelForValue(within(high))];
    const line = (x1: number, y1: number, x2: number, y2: number) => {
      ctx.moveTo(x1, y1);
      ctx.lineTo(x2, y2);
    };
    ctx.beginPath();
    if (axis === 'x') {
      line(from, element.y, to, element.y);
      for (const end of [from, to]) line(end, element.y - capLength, end, element.y + capLength);
    } else {
      line(element.x, from, element.x, to);
      for (const end of [from, to]) line(element.x - capLength, end, element.x + capLength, end);
    }
    ctx.stroke();
  });
  ctx.restore();
}

export function bandsAndWhiskers(
  axis: IndexAxis,
  points: readonly IndexPoint[],
  palette: Palette,
): Plugin {
  return {
    id: 'bands-and-whiskers',
    beforeDraw: (chart) => drawBands(chart, axis, palette),
    beforeDatasetsDraw: (chart) => drawWhiskers(chart, axis, points, palette),
  };
}
