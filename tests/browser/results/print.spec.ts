/** Results on paper: whoever prints them wastes no page, and loses no chart. */
import { expect, type Page, test } from '@playwright/test';
import { pageFills } from '../../fixtures/page-fill.ts';

/** In centimetres. */
const margin = 1.5;
const heightOf = { A4: 29.7, Letter: 27.94 } as const;

/** Scrolls through the page as a reader does, so that every chart is drawn. */
async function readThrough(page: Page): Promise<void> {
  for (const chart of await page.locator('results-chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('drawn');
  }
}

for (const path of ['/hasil', '/hasil/disdukcapil', '/hasil/disdukcapil/ktp-el']) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`no page of ${path} on ${format} but the last is empty by more than a third`, async ({
      page,
    }) => {
      await page.goto(path);
      await readThrough(page);
      const around = `${margin}cm`;
      const margins = { top: around, right: around, bottom: around, left: around };
      const fills = await pageFills(await page.pdf({ format, margin: margins }));
      const height = heightOf[format];
      const used = fills.map((fill) => (fill * height - margin) / (height - 2 * margin));
      expect(used.length).toBeGreaterThan(2);
      expect(Math.min(...used.slice(0, -1)), `${used}`).toBeGreaterThan(2 / 3);
    });
  }
}

test('a chart of many rows may be broken between them, and is whole again on the screen', async ({
  page,
}) => {
  await page.goto('/hasil');
  const chart = page.locator('results-chart[data-kind="index"]').first();
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute('drawn');
  const height = () => chart.locator('.plot canvas').evaluate((drawn) => drawn.clientHeight);
  const whole = await height();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const strips = await chart
    .locator('.strips canvas')
    .evaluateAll((all) => (all as HTMLCanvasElement[]).map((strip) => strip.clientHeight));
  expect(strips.length).toBeGreaterThan(2);
  expect(strips.reduce((sum, each) => sum + each, 0)).toBeCloseTo(whole, -1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(chart.locator('.strips')).toHaveCount(0);
  expect(await height()).toBe(whole);
});
