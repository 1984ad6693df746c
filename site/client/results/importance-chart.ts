/** The importance-performance map: how much each element matters against how good it is. */
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { formatMean, formatWholePercent } from '#shared/publication/number-format.ts';
import type { Quadrant } from '#shared/publication/results.ts';
import { quadrants, why as text } from '#site/i18n/why.ts';
import type { ImportanceMap } from './chart-data.ts';
import { around, clearest, type Obstacle, type Rectangle } from './label-place.ts';
import type { Palette } from './palette.ts';

/** Where the name of each quadrant stands: at the left or right, top or bottom of the map. */
const corners: readonly (readonly [Quadrant, 'left' | 'right', 'top' | 'bottom'])[] = [
  ['fix-first', 'left', 'top'],
  ['keep-up', 'right', 'top'],
  ['fix-later', 'left', 'bottom'],
  ['good-enough', 'right', 'bottom'],
];

const nameHeight = 16;
const codeHeight = 13;
const pointSize = { width: 18, height: 18 };

/** The names of the quadrants, each in its corner. */
function namesIn(
  { ctx, chartArea }: Chart,
  language: Language,
  { font }: Palette,
): (Rectangle & { readonly name: string; readonly quadrant: Quadrant; readonly face: string })[] {
  return corners.map(([quadrant, side, end]) => {
    const name = quadrants[quadrant][language];
    const face = `${quadrant === 'fix-first' ? '700 ' : ''}13px ${font}`;
    ctx.font = face;
    const { width } = ctx.measureText(name);
    const left = side === 'left' ? chartArea.left + 6 : chartArea.right - 6 - width;
    const top = end === 'top' ? chartArea.top + 4 : chartArea.bottom - 4 - nameHeight;
    return { left, right: left + width, top, bottom: top + nameHeight, name, quadrant, face };
  });
}

/** Beside, else over or under its point: wherever the code of a point lies over the least. */
function placesOfCode({ chartArea }: Chart, x: number, y: number, width: number): Rectangle[] {
  const size = { width, height: codeHeight };
  const aside = 11 + width / 2;
  const beyond = 10 + codeHeight / 2;
  return [
    around(x + aside, y, size),
    around(x - aside, y, size),
    around(x, y - beyond, size),
    around(x, y + beyond, size),
  ].filter(
    ({ left, right, top, bottom }) =>
      left >= chartArea.left &&
      right <= chartArea.right &&
      top >= chartArea.top &&
      bottom <= chartArea.bottom,
  );
}

/** The lines at the averages, the names of the quadrants, and the code beside each point. */
function writing(map: ImportanceMap, language: Language, palette: Palette): Plugin<'scatter'> {
  const averages = ({ chartArea, scales: { x, y } }: Chart): Rectangle[] => {
    if (x === undefined || y === undefined) return [];
    const across = x.getPixelForValue(map.averageMean);
    const up = y.getPixelForValue(map.averageImportance);
    return [
      { ...chartArea, left: across, right: across },
      { ...chartArea, top: up, bottom: up },
    ];
  };
  return {
    id: 'quadrants',
    beforeDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = palette.muted;
      ctx.lineWidth = 1;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      for (const { left, top, right, bottom } of averages(chart)) {
        ctx.moveTo(left, top);
        ctx.lineTo(right, bottom);
      }
      ctx.stroke();
      ctx.textBaseline = 'middle';
      for (const { left, top, bottom, name, quadrant, face } of namesIn(chart, language, palette)) {
        ctx.font = face;
        ctx.fillStyle = quadrant === 'fix-first' ? palette.ink : palette.muted;
        ctx.fillText(name, left, (top + bottom) / 2);
      }
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const points = chart.getDatasetMeta(0).data.map((point) => point.getProps(['x', 'y'], true));
      ctx.save();
      const taken: Obstacle[] = [
        ...averages(chart).map((line) => ({ ...line, weight: 1 })),
        ...namesIn(chart, language, palette).map((name) => ({ ...name, weight: 3 })),
        ...points.map(({ x, y }) => ({ ...around(x, y, pointSize), weight: 3 })),
      ];
      ctx.fillStyle = palette.ink;
      ctx.font = `12px ${palette.font}`;
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'center';
      for (const [at, { x, y }] of points.entries()) {
        const code = map.points[at]?.code ?? '';
        const place = clearest(placesOfCode(chart, x, y, ctx.measureText(code).width), taken);
        if (place === undefined) continue;
        ctx.fillText(code, (place.left + place.right) / 2, (place.top + place.bottom) / 2);
        taken.push({ ...place, weight: 3 });
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
          grace: '30%',
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
