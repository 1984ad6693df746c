/** The importance-performance map: how much each element matters against how good it is. */
import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { formatMean, formatWholePercent } from '#shared/publication/number-format.ts';
import type { Quadrant } from '#shared/publication/results.ts';
import { quadrants, why as text } from '#site/i18n/why.ts';
import type { ImportanceMap } from './chart-data.ts';
import type { Palette } from './palette.ts';

/** Where the name of each quadrant stands: at the left or right, top or bottom of the map. */
const corners: readonly (readonly [Quadrant, 'left' | 'right', 'top' | 'bottom'])[] = [
  ['fix-first', 'left', 'top'],
  ['keep-up', 'right', 'top'],
  ['fix-later', 'left', 'bottom'],
  ['good-enough', 'right', 'bottom'],
];

/** The lines at the averages, the names of the quadrants, and the code beside each point. */
function writing(map: ImportanceMap, language: Language, palette: Palette): Plugin<'scatter'> {
  return {
    id: 'quadrants',
    beforeDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
      if (x === undefined || y === undefined) return;
      const [across, up] = [
        x.getPixelForValue(map.averageMean),
        y.getPixelForValue(map.averageImportance),
      ];
      ctx.save();
      ctx.strokeStyle = palette.muted;
      ctx.lineWidth = 1;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      ctx.moveTo(across, chartArea.top);
      ctx.lineTo(across, chartArea.bottom);
      ctx.moveTo(chartArea.left, up);
      ctx.lineTo(chartArea.right, up);
      ctx.stroke();
      for (const [quadrant, side, end] of corners) {
        ctx.fillStyle = quadrant === 'fix-first' ? palette.ink : palette.muted;
        ctx.font = `${quadrant === 'fix-first' ? '700 ' : ''}13px ${palette.font}`;
        ctx.textAlign = side;
        ctx.textBaseline = end;
        const inset = side === 'left' ? 6 : -6;
        const lowered = end === 'top' ? 4 : -4;
        ctx.fillText(
          quadrants[quadrant][language],
          chartArea[side] + inset,
          chartArea[end] + lowered,
        );
      }
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = palette.ink;
      ctx.font = `12px ${palette.font}`;
      ctx.textBaseline = 'middle';
      for (const [at, element] of chart.getDatasetMeta(0).data.entries()) {
        const { x, y } = element.getProps(['x', 'y'], true);
        const isAtEdge = x > chart.chartArea.right - 40;
        ctx.textAlign = isAtEdge ? 'right' : 'left';
        ctx.fillText(map.points[at]?.code ?? '', x + (isAtEdge ? -11 : 11), y);
      }
      ctx.restore();
    },
  };
}

/** The configuration of a map; what to mend first is a square. */
export function importanceChart(
  map: ImportanceMap,
  language: Language,
  palette: Palette,
): ChartConfiguration<'scatter'> {
  const { points } = map;
  const isFirst = points.map(({ quadrant }) => quadrant === 'fix-first');
  const means = points.map(({ mean }) => mean);
  const margin = Math.max(0.05, (Math.max(...means) - Math.min(...means)) * 0.12);
  const title = (label: string) => ({ display: true, text: label, color: palette.muted });
  const described = (at: number) => {
    const point = points[at];
    if (point === undefined) return [];
    return [
      `${text.importance[language]}: ${formatWholePercent(point.importance, language)}`,
      `${text.performance[language]}: ${formatMean(point.mean, language)}`,
      quadrants[point.quadrant][language],
    ];
  };
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map(({ mean, importance }) => ({ x: mean, y: importance })),
          pointStyle: isFirst.map((is) => (is ? 'rect' : 'circle')),
          pointRadius: isFirst.map((is) => (is ? 8 : 6)),
          pointHoverRadius: 9,
          backgroundColor: isFirst.map((is) => (is ? palette.answers[0] : palette.teal)),
          borderColor: palette.paper,
          borderWidth: 1.5,
        },
      ],
    },
    options: {
      maintainAspectRatio: false,
      layout: { padding: { right: 6, top: 6 } },
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          min: Math.max(1, Math.min(...means) - margin),
          max: Math.min(4, Math.max(...means) + margin),
          title: title(text.performance[language]),
          ticks: {
            color: palette.muted,
            font: { size: 12 },
            maxTicksLimit: 6,
            includeBounds: false,
            callback: (value) => formatMean(Number(value), language).slice(0, 4),
          },
          grid: { display: false },
        },
        y: {
          min: 0,
          grace: '20%',
          title: title(text.importance[language]),
          ticks: {
            color: palette.muted,
            font: { size: 12 },
            maxTicksLimit: 6,
            callback: (value) => formatWholePercent(Number(value), language),
          },
          grid: { color: palette.line, lineWidth: 0.5 },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => points[item?.dataIndex ?? 0]?.label ?? '',
            label: ({ dataIndex }) => described(dataIndex),
          },
        },
      },
    },
    plugins: [writing(map, language, palette)],
  };
}
