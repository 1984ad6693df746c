/** Nothing that is published is lost: every figure of the API stands on the page of a unit or on one of its own pages. */
import { expect, type Page, test } from '@playwright/test';
import {
  formatCoefficient,
  formatCount,
  formatIndex,
  formatMean,
  formatPercent,
} from '#shared/publication/number-format.ts';
import type { Figure, Results, VariableFigure } from '#shared/publication/results.ts';
import type { ResultsView } from '#shared/publication/results-views.ts';
import type { Integrity } from '#shared/trust/integrity.ts';
import { answeredYear } from '../../../tools/pages/answered-periods.ts';

test.use({ javaScriptEnabled: false });

const index = (value: number) => formatIndex(value, 'id');
const count = (value: number) => `${formatCount(value, 'id')} responden`;

function ofFigure(figure: Figure): string[] {
  if (figure.status === 'insufficient') return [];
  if (figure.status === 'count') return [count(figure.respondents)];
  const { interval, respondents } = figure;
  const range = `${index(interval.low)}–${index(interval.high)}`;
  return [index(figure.index), figure.grade, range, count(respondents)];
}

function ofVariable(figure: VariableFigure): string[] {
  if (figure.status === 'insufficient') return [];
  if (figure.status === 'count') return [count(figure.respondents)];
  const { mean, shares, favourable, respondents } = figure;
  const percents = [...shares, favourable.share, favourable.low, favourable.high];
  return [
    formatMean(mean, 'id'),
    count(respondents),
    ...percents.map((each) => formatPercent(each, 'id')),
  ];
}

/** What each page must hold; the page that sums up is the empty name. */
function expectedOn({
  figure,
  parts,
  elements,
  impression,
  trend,
  channels,
  why,
  composition,
  volume,
}: Results): Partial<Record<ResultsView | '', readonly string[]>> {
  const { drivers, correlations, shortfall } = why;
  return {
    '': [...ofFigure(figure), ...parts.flatMap((part) => ofFigure(part.figure))],
    unsur: [...elements, impression].flatMap(ofVariable),
    bulan: trend.flatMap((each) => ofFigure(each.figure)),
    sebab: [
      ...(drivers?.elements ?? []).flatMap(({ importance, mean }) => [
        `${importance}%`,
        formatMean(mean, 'id'),
      ]),
      ...shortfall.map(({ points }) => index(points)),
      ...correlations.flatMap(({ coefficient, respondents }) => [
        formatCoefficient(coefficient, 'id'),
        count(respondents),
      ]),
    ],
    waktu: [
      ...channels.flatMap((each) => ofFigure(each.figure)),
      ...(volume?.weekdays.flat() ?? []).filter((share) => share > 0).map(String),
    ],
    responden: Object.values(composition ?? {})
      .flat()
      .map(({ respondents }) => (respondents === 'few' ? '<5' : formatCount(respondents, 'id'))),
  };
}

async function textOf(page: Page, path: string): Promise<string> {
  await page.goto(`${path}?period=${answeredYear}`);
  const text = await page.locator('main').evaluate((main) => main.textContent ?? '');
  return text.replace(/\s+/g, ' ');
}

for (const [unit, query] of [
  ['', ''],
  ['/disdukcapil', '&department=disdukcapil'],
  ['/disdukcapil/ktp-el', '&department=disdukcapil&service=ktp-el'],
] as const) {
  test(`of ${unit || 'the city'}`, async ({ page }) => {
    const read = async <T>(what: string): Promise<T> =>
      (await page.request.get(`/api/v1/${what}?period=${answeredYear}${query}`)).json();
    const results = await read<Results>('results');
    for (const [view, figures] of Object.entries(expectedOn(results))) {
      const text = await textOf(page, `/hasil${unit}${view && `/${view}`}`);
      expect(
        figures.filter((each) => !text.includes(each)),
        view,
      ).toEqual([]);
    }
    const { collected, counted, held } = await read<Integrity>('integrity');
    const told = await textOf(page, `/hasil${unit}/keutuhan`);
    for (const number of held === 0 ? [] : [collected, counted, held]) {
      expect(told).toContain(number === 'few' ? 'kurang dari 10' : formatCount(number, 'id'));
    }
  });
}
