/**
 * The answers to each element as bars that lie around the middle: dissatisfied to the left,
 * satisfied to the right, so that the balance shows before any number is read.
 */
import type { ChartConfiguration } from 'chart.js';
import type { Language } from '#shared/language.ts';
import { formatCount, formatPercent } from '#shared/publication/number-format.ts';
import { results as text } from '#site/i18n/results.ts';
import { axisLabel, isNarrow } from './axis-label.ts';
import type { AnswerShares } from './chart-data.ts';
import type { Palette } from './palette.ts';

/** From the middle outwards on either side, since bars stack in this order. */
const stackOrder = [2, 1, 3, 4] as const;

/** The answer that a series is of. */
const answerOf = (datasetIndex: number) => stackOrder[datasetIndex] ?? 1;

const isDissatisfied = (value: number) => value <= 2;

/** The configuration of a chart of answers. */
export function answersChart(
  rows: readonly AnswerShares[],
  language: Language,
  palette: Palette,
): ChartConfiguration<'bar', number[], string[]> {
  const shareOf = (row: AnswerShares | undefined, value: number) => row?.shares[value - 1] ?? 0;
  const dissatisfied = rows.map((row) => shareOf(row, 1) + shareOf(row, 2));
  const leftmost = Math.min(100, Math.ceil((Math.max(...dissatisfied) + 1) / 20) * 20);
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => axisLabel(label, isNarrow() ? 15 : 30)),
      datasets: stackOrder.map((value) => ({
        data: rows.map((row) => (isDissatisfied(value) ? -1 : 1) * shareOf(row, value)),
        backgroundColor: palette.answers[value - 1] ?? palette.teal,
        borderColor: palette.paper,
        borderWidth: 1,
        barPercentage: 0.75,
        categoryPercentage: 0.9,
      })),
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', axis: 'y', intersect: true },
      scales: {
        x: {
          stacked: true,
          min: -leftmost,
          max: 100,
          ticks: {
            color: palette.muted,
            font: { size: 12 },
            stepSize: 20,
            callback: (value) => `${Math.abs(Number(value))}%`,
          },
          grid: {
            color: ({ tick }) => (tick?.value === 0 ? palette.ink : palette.line),
            lineWidth: ({ tick }) => (tick?.value === 0 ? 1.5 : 0.5),
          },
          border: { display: false },
        },
        y: {
          stacked: true,
          ticks: { color: palette.ink, font: { size: 12 }, autoSkip: false },
          grid: { display: false },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          itemSort: (a, b) => answerOf(a.datasetIndex) - answerOf(b.datasetIndex),
          callbacks: {
            title: ([item]) => rows[item?.dataIndex ?? 0]?.label ?? '',
            label: ({ dataIndex, datasetIndex }) => {
              const row = rows[dataIndex];
              const value = answerOf(datasetIndex);
              return ` ${row?.answers[value - 1]}: ${formatPercent(shareOf(row, value), language)}`;
            },
            footer: ([item]) => {
              const count = rows[item?.dataIndex ?? 0]?.respondents ?? 0;
              return `${formatCount(count, language)} ${text.respondents[language]}`;
            },
          },
        },
      },
    },
  };
}
