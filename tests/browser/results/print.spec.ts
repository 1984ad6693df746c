/** Results on paper: whoever prints them wastes no sheet, and loses neither figure nor chart. */
import { expect, test } from '@playwright/test';
import { pageFills } from '../../fixtures/page-fill.ts';

/** In centimetres. */
const margin = 1.5;
const around = `${margin}cm`;
const margins = { top: around, right: around, bottom: around, left: around };
const heightOf = { A4: 29.7, Letter: 27.94 } as const;

for (const format of ['A4', 'Letter'] as const) {
  for (const { path, sheets } of [
    { path: '/hasil', sheets: 4 },
    { path: '/hasil/disdukcapil', sheets: 3 },
    { path: '/hasil/disdukcapil/ktp-el', sheets: 2 },
  ]) {
    test(`${path} on ${format} takes ${sheets} sheets, of which only the last may be half empty`, async ({
      page,
    }) => {
      await page.goto(path);
      const fills = await pageFills(await page.pdf({ format, margin: margins }));
      const height = heightOf[format];
      const used = fills.map((fill) => (fill * height - margin) / (height - 2 * margin));
      expect(used.length).toBeLessThanOrEqual(sheets);
      expect(Math.min(1, ...used.slice(0, -1)), `${used}`).toBeGreaterThan(2 / 3);
    });
  }
}

test('the marks of the scale and of the rows are printed in their colours', async ({ page }) => {
  await page.goto('/hasil');
  await page.emulateMedia({ media: 'print' });
  for (const mark of ['.scale', '.index-plot', '.spark', '.grade']) {
    const first = page.locator(mark).first();
    await expect(first).toBeVisible();
    expect(await first.evaluate((each) => getComputedStyle(each).printColorAdjust), mark).toBe(
      'exact',
    );
  }
});
