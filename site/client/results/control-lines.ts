/** The mean of a trend and the limits within which it wavers by chance. */
import type { Chart, Plugin } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { results as text } from '#site/i18n/results.ts';
import type { Trend } from './chart-data.ts';
import type { Palette } from './palette.ts';

type Control = NonNullable<Trend['control']>;

function drawLine(
  chart: Chart,
  value: number,
  style: { readonly dash: readonly number[]; readonly label: string },
  palette: Palette,
): void {
  const { ctx, chartArea, scales } = chart;
  const y = scales['y']?.getPixelForValue(value);
  if (y === undefined || y < chartArea.top || y > chartArea.bottom) return;
  ctx.save();
  ctx.strokeStyle = palette.muted;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([...style.dash]);
  ctx.beginPath();
  ctx.moveTo(chartArea.left, y);
  ctx.lineTo(chartArea.right, y);
  ctx.stroke();
  ctx.fillStyle = palette.muted;
  ctx.font = `12px ${palette.font}`;
  ctx.textBaseline = 'bottom';
  ctx.fillText(style.label, chartArea.left + 4, y - 2);
  ctx.restore();
}

export function controlLines(
  { mean, lower, upper }: Control,
  language: Language,
  palette: Palette,
): Plugin<'line'> {
  return {
    id: 'control-lines',
    beforeDatasetsDraw: (chart) => {
      const limit = { dash: [5, 4], label: text.limit[language] };
      drawLine(chart, mean, { dash: [], label: text.average[language] }, palette);
      drawLine(chart, lower, limit, palette);
      drawLine(chart, upper, limit, palette);
    },
  };
}
