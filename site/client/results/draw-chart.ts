/** Chart.js with the parts that are drawn and no others; loaded only when a chart comes into view. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import type { Language } from '#shared/language.ts';
import { answersChart } from './answers-chart.ts';
import type { ChartData } from './chart-data.ts';
import { funnelChart } from './funnel-chart.ts';
import { importanceChart } from './importance-chart.ts';
import { indexChart, trendChart } from './index-chart.ts';
import { type Palette, readPalette } from './palette.ts';
import { volumeChart } from './volume-chart.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
);

export interface Drawn {
  readonly destroy: () => void;
}

function configurationOf(chart: ChartData, language: Language, palette: Palette): object {
  switch (chart.kind) {
    case 'answers':
      return answersChart(chart.data, language, palette);
    case 'index':
      return indexChart(chart.data, language, palette);
    case 'trend':
      return trendChart(chart.data, language, palette);
    case 'funnel':
      return funnelChart(chart.data, language, palette);
    case 'volume':
      return volumeChart(chart.data, language, palette);
    case 'importance':
      return importanceChart(chart.data, language, palette);
  }
}

/** Draws a chart in the colours of this moment. */
export function drawChart(canvas: HTMLCanvasElement, chart: ChartData, language: Language): Drawn {
  const palette = readPalette();
  Chart.defaults.font.family = palette.font;
  return new Chart(canvas, configurationOf(chart, language, palette) as ChartConfiguration);
}
