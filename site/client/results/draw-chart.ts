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
  PointElement,
  Tooltip,
} from 'chart.js';
import type { Language } from '#shared/language.ts';
import { answersChart } from './answers-chart.ts';
import type { ChartData } from './chart-data.ts';
import { indexChart } from './index-chart.ts';
import { readPalette } from './palette.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export interface Drawn {
  readonly destroy: () => void;
}

/** Draws a chart in the colours of this moment. */
export function drawChart(canvas: HTMLCanvasElement, chart: ChartData, language: Language): Drawn {
  const palette = readPalette();
  Chart.defaults.font.family = palette.font;
  const configuration =
    chart.kind === 'answers'
      ? answersChart(chart.data, language, palette)
      : indexChart(chart.kind, chart.data, language, palette);
  return new Chart(canvas, configuration as ChartConfiguration);
}
