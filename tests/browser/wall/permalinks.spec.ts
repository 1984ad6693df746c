/** Every view has an address of its own, which a chat shows with its figure and which keeps its period. */
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { answeredYear, lastQuarter, lastSemester } from '../../../tools/pages/answered-periods.ts';

const property = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"]`).getAttribute('content');

for (const [path, unit] of [
  [`/hasil?period=${lastQuarter.id}`, 'Kota Tangerang'],
  [`/hasil/disdukcapil?period=${lastSemester.id}`, 'Dinas Kependudukan dan Pencatatan Sipil'],
  [`/en/hasil/disdukcapil/ktp-el?period=${answeredYear}`, 'Electronic identity card (KTP-el)'],
] as const) {
  test(`a chat shows ${path} with its index`, async ({ page, baseURL }) => {
    await page.goto(path);
    expect(await property(page, 'og:url')).toBe(`${baseURL}${path}`);
    const index = (await page.locator('.headline .number strong').textContent()) ?? '';
    const says = await property(page, 'og:image:alt');
    expect(says).toContain(unit);
    expect(says).toContain(index);
    expect(await property(page, 'og:description')).toContain(index);

    const picture = await page.request.get((await property(page, 'og:image')) ?? '');
    const { width, height } = PNG.sync.read(await picture.body());
    expect([width, height]).toEqual([1200, 630]);
  });
}

test('the card of the site is still there for pages without figures', async ({ page }) => {
  expect((await page.request.get('/kartu/id.png')).headers()['content-type']).toBe('image/png');
  expect((await page.request.get('/kartu/en.png')).headers()['content-type']).toBe('image/png');
});

test('every section of the results can be linked to', async ({ page }) => {
  await page.goto('/hasil/disdukcapil');
  const unnamed = await page
    .locator('main h2')
    .evaluateAll((headings) =>
      headings
        .filter((heading) => heading.closest('[id]')?.id === 'isi')
        .map(({ textContent }) => textContent),
    );
  expect(unnamed).toEqual([]);
});

test('the other language keeps the period', async ({ page }) => {
  for (const path of ['/hasil/rsud', '/kartu/rsud']) {
    await page.goto(`${path}?period=${lastQuarter.id}`);
    const other = page.getByRole('link', { name: 'English' });
    await expect(other).toHaveAttribute('href', `/en${path}?period=${lastQuarter.id}`);
  }
});
