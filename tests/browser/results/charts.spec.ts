/** What a chart offers beside its looks: its points by keyboard, its picture and table to keep, paper and night. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PNG } from 'pngjs';
import type { Results } from '#shared/publication/results.ts';
import { answeredYear } from '../../../tools/pages/answered-periods.ts';
import { expectNoViolations } from '../accessible.ts';

/** The page of its own on which a chart of each kind stands. */
const pageOf = { funnel: 'beda', importance: 'sebab', trend: 'bulan' } as const;
type Kind = keyof typeof pageOf;
const kinds = Object.keys(pageOf) as Kind[];
const pathOf = (kind: Kind, start = '/hasil/disdukcapil') =>
  `${start}/${pageOf[kind]}?period=${answeredYear}`;

async function drawnChart(page: Page, kind: Kind, start?: string): Promise<Locator> {
  await page.goto(pathOf(kind, start));
  const chart = page.locator(`results-chart[data-kind="${kind}"]`).first();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute('drawn');
  return chart;
}

/** The dots of a chart as they stand now. */
const dotsOf = (chart: Locator) =>
  chart.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

async function kept(
  page: Page,
  chart: Locator,
  button: RegExp,
): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test.describe('by keyboard', () => {
  test('arrows, Home and End walk the months, and each says what it is', async ({ page }) => {
    const query = `?period=${answeredYear}&department=disdukcapil`;
    const { trend }: Results = await (await page.request.get(`/api/v1/results${query}`)).json();
    const months = trend.flatMap(({ figure }) => ('index' in figure ? figure : []));
    const comma = (value: number) => value.toFixed(2).replace('.', ',');
    const words = (at: number) => {
      const { index = 0, interval } = months.at(at) ?? {};
      return `${comma(index)} (${comma(interval?.low ?? 0)}–${comma(interval?.high ?? 0)})`;
    };

    const chart = await drawnChart(page, 'trend');
    const slider = chart.getByRole('slider', { name: /Titik data/ });
    const untouched = await dotsOf(chart);
    await slider.focus();
    await expect(slider).toHaveAttribute('aria-valuetext', /; .*responden$/);
    expect(await slider.getAttribute('aria-valuetext')).toContain(words(0));
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['ArrowLeft', 0],
      ['End', -1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await slider.getAttribute('aria-valuetext'), key).toContain(words(at));
    }
    expect(await dotsOf(chart)).not.toBe(untouched);
    await page.keyboard.press('Escape');
    expect(await dotsOf(chart)).toBe(untouched);
  });

  test('every kind of chart has points with words of its own, in the language of the page', async ({
    page,
  }) => {
    for (const kind of kinds) {
      const slider = (await drawnChart(page, kind, '/en/hasil')).getByRole('slider', {
        name: /Data points/,
      });
      await slider.focus();
      const first = await slider.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      const second = await slider.getAttribute('aria-valuetext');
      expect(first, kind).toMatch(/\d/);
      expect(second, kind).not.toBe(first);
      if (kind !== 'importance') expect(second, kind).toMatch(/[\d,]+ respondents$/);
    }
  });

  test('the chart that has the focus shows it', async ({ page }) => {
    const chart = await drawnChart(page, 'trend');
    const outline = () =>
      chart.locator('.plot').evaluate((plot) => getComputedStyle(plot).outlineStyle);
    expect(await outline()).toBe('none');
    await page.keyboard.press('Tab');
    await chart.getByRole('slider').focus();
    expect(await outline()).toBe('solid');
  });

  test('a chart with its tools breaks no rule of accessibility', async ({ page }) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    for (const kind of kinds) {
      await drawnChart(page, kind);
      await expectNoViolations(page, kind, { within: 'results-chart', runOnly: tags });
    }
  });
});

test('the table of a chart is kept as numbers, named after what and when it is', async ({
  page,
}) => {
  const { why, asOf, period }: Results = await (
    await page.request.get(`/api/v1/results?department=disdukcapil&period=${answeredYear}`)
  ).json();
  const { name, content } = await kept(page, await drawnChart(page, 'importance'), /CSV/);
  expect(name).toBe(`suara-layanan-disdukcapil-${period.id}-${asOf}-importance.csv`);
  const [, ...rows]: string[][] = parse(content, { bom: true });
  expect(rows.map((row) => row.slice(1, 3).map(Number))).toEqual(
    why.drivers?.elements.map(({ importance, mean }) => [importance, mean]),
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every chart is kept as a picture on paper, from a ${colorScheme} page`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const kind of kinds) {
      const { name, content } = await kept(page, await drawnChart(page, kind), /PNG/);
      expect(name).toMatch(new RegExp(`-${kind}(-1)?\\.png$`));
      const { width, height, data } = PNG.sync.read(content);
      expect(width).toBe(1920);
      expect(height).toBeGreaterThan(600);
      expect([...data.subarray(0, 4)]).toEqual([0xff, 0xfd, 0xf9, 0xff]);
    }
  });
}

test('nothing in a chart moves', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    const chart = await drawnChart(page, 'trend');
    const first = await dotsOf(chart);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await dotsOf(chart)).toBe(first);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test('on paper a chart keeps its picture and loses its buttons', async ({ page }) => {
  const chart = await drawnChart(page, 'trend');
  await page.emulateMedia({ media: 'print' });
  await expect(chart.locator('canvas')).toBeVisible();
  await expect(chart.getByRole('button')).toHaveCount(0);
});

test('a chart follows forced colours', async ({ page }) => {
  const chart = await drawnChart(page, 'trend');
  const usual = await dotsOf(chart);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => dotsOf(chart)).not.toBe(usual);
});
