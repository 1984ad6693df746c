/** When people answer: the share of each block of hours over the whole week. */
import type { ChartConfiguration } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { formatWholePercent } from '#shared/publication/number-format.ts';
import { volume as text } from '#site/i18n/volume.ts';
import type { HourShare } from './chart-data.ts';
import type { Palette } from './palette.ts';

/** Whether the screen is too narrow for long labels under a chart. */
const isNarrow = () => matchMedia('(max-width: 36rem)').matches;

/** The configuration of a chart of hours. */
export function volumeChart(
  hours: readonly HourShare[],
  language: Language,
  palette: Palette,
): ChartConfiguration<'bar', number[], string> {
  return {
    type: 'bar',
    data: {
      labels: hours.map(({ label }) => (isNarrow() ? label.slice(0, 2) : label)),
      datasets: [
        {
          data: hours.map(({ share }) => share),
          backgroundColor: palette.teal,
          borderRadius: 3,
          categoryPercentage: 0.9,
        },
      ],
    },
    options: {
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          ticks: { color: palette.ink, font: { size: 12 }, maxRotation: 0, autoSkip: false },
          grid: { display: false },
        },
        y: {
          beginAtZero: true,
          title: { display: true, text: text.share[language], color: palette.muted },
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
            title: ([item]) => hours[item?.dataIndex ?? 0]?.label ?? '',
            label: ({ dataIndex }) => formatWholePercent(hours[dataIndex]?.share ?? 0, language),
          },
        },
      },
    },
  };
}
