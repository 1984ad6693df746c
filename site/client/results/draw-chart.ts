/** Chart.js with the parts that are drawn and no others; loaded only when a chart comes into view. */
import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  type Plugin,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import type { Language } from '#shared/language.ts';
import type { ChartData } from './chart-data.ts';
import { type ChartPoints, pointsOf } from './chart-points.ts';
import { type Palette, readPalette } from './palette.ts';

Chart.register(
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
);

// Nothing moves, so that there is nothing to reduce for those who ask for less motion.
Chart.defaults.animation = false;

export interface Drawn {
  readonly points: ChartPoints;
  readonly destroy: () => void;
}

/** Paper of its own, so that the ink of the palette is right whatever a browser puts behind. */
function paperBehind({ paper }: Palette): Plugin {
  return {
    id: 'paper-behind',
    beforeDraw: ({ ctx, width, height }) => {
      ctx.save();
      ctx.fillStyle = paper;
      ctx.fillRect(0, 0, width, height);
      ctx.restore();
    },
  };
}

/** What a chart is in the colours of a palette. */
export type Configure = (palette: Palette) => object;

/** Loads what configures a kind of chart; a page has one kind or two. */
export async function configureFor(chart: ChartData, language: Language): Promise<Configure> {
  switch (chart.kind) {
    case 'trend': {
      const { trendChart } = await import('./trend-chart.ts');
      return (palette) => trendChart(chart.data, language, palette);
    }
    case 'funnel': {
      const { funnelChart } = await import('./funnel-chart.ts');
      return (palette) => funnelChart(chart.data, language, palette);
    }
    case 'importance': {
      const { importanceChart } = await import('./importance-chart.ts');
      return (palette) => importanceChart(chart.data, language, palette);
    }
  }
}

/**
 * A chart in the colours of a palette.
 *
 * @param sharpness dots a pixel, of a chart that keeps the size of its canvas; left out, the chart follows
 *   its surroundings and the screen
 */
export function makeChart(
  canvas: HTMLCanvasElement,
  configure: Configure,
  palette: Palette,
  sharpness?: number,
): Chart {
  Chart.defaults.font.family = palette.font;
  Object.assign(Chart.defaults.plugins.tooltip, {
    backgroundColor: palette.ink,
    titleColor: palette.paper,
    bodyColor: palette.paper,
    footerColor: palette.paper,
  });
  const { options, plugins = [], ...rest } = configure(palette) as ChartConfiguration;
  const fixed = sharpness && { responsive: false, devicePixelRatio: sharpness };
  return new Chart(canvas, {
    ...rest,
    options: { ...options, ...fixed },
    plugins: [paperBehind(palette), ...plugins],
  });
}

/** Draws a chart in the colours of this moment. */
export function drawChart(canvas: HTMLCanvasElement, configure: Configure): Drawn {
  const drawn = makeChart(canvas, configure, readPalette());
  return { points: pointsOf(drawn), destroy: () => drawn.destroy() };
}
