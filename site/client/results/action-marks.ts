/** Marks on a trend the months in which something was done about what people said. */
import type { Plugin } from 'chart.js';
import type { TrendPoint } from './chart-data.ts';
import type { Palette } from './palette.ts';

export function actionMarks(points: readonly TrendPoint[], palette: Palette): Plugin<'line'> {
  return {
    id: 'action-marks',
    beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
      ctx.save();
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 2;
      ctx.setLineDash([2, 4]);
      ctx.fillStyle = palette.ink;
      ctx.font = `700 12px ${palette.font}`;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'top';
      for (const [at, { actions = [] }] of points.entries()) {
        const x = actions.length === 0 ? undefined : scales['x']?.getPixelForValue(at);
        if (x === undefined) continue;
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top + 16);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.fillText(actions.map(({ number }) => number).join(', '), x, chartArea.top);
      }
      ctx.restore();
    },
  };
}
