/** What a journalist does with the results: read, check, choose a period, with and without a script. */
import { expect, type Page, test } from '@playwright/test';
import type { Results } from '#shared/publication/results.ts';
import { answeredYear } from '../../../tools/pages/answered-periods.ts';

const readApi = async (page: Page, query = ''): Promise<Results> =>
  (await page.request.get(`/api/v1/results${query}`)).json();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('charts leave no hole', async ({ page }) => {
    await page.goto('/hasil/disdukcapil/sebab');
    await expect(page.locator('canvas')).toHaveCount(0);
    const heights = await page
      .locator('results-chart')
      .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBe(0);
  });

  test('a period is chosen with a plain form and stands in the address', async ({ page }) => {
    await page.goto('/hasil/disdukcapil/unsur');
    await page.locator('.choose-period summary').click();
    const option = page.locator('optgroup[label="Triwulan"] option').first();
    const period = (await option.getAttribute('value')) ?? '';
    const label = await option.evaluate((each: HTMLOptionElement) => each.text.trim());
    await page.getByLabel('Periode').selectOption(period);
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect(page).toHaveURL(`/hasil/disdukcapil/unsur?period=${period}`);
    await expect(page.locator('.choose-period summary')).toContainText(label);
  });
});

test('a real chart is drawn in colours, under a title that says what it shows', async ({
  page,
}) => {
  for (const view of ['bulan', 'beda', 'sebab']) {
    await page.goto(`/hasil/disdukcapil/${view}?period=${answeredYear}`);
    const chart = page.locator('results-chart').first();
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('drawn');
    const title = (await chart.getAttribute('data-title')) ?? '';
    await expect(page.locator('.finding').getByText(title, { exact: true }).first()).toBeVisible();
    const colours = await chart.locator('canvas').evaluate(async (element: HTMLCanvasElement) => {
      await new Promise((done) => requestAnimationFrame(done));
      const { width, height } = element;
      const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return new Set(new Uint32Array(new Uint8ClampedArray(pixels).buffer)).size;
    });
    expect(colours, view).toBeGreaterThan(4);
  }
});

test('what is read loads no chart', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/hasil', { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => /chart/.test(url))).toEqual([]);
});

test('a unit with too few respondents is named with their number at most', async ({ page }) => {
  const { parts } = await readApi(page);
  const thin = parts.find(({ figure }) => figure.status === 'insufficient');
  const few = parts.find(({ figure }) => figure.status === 'count');
  await page.goto('/hasil');
  const nameOf = (name = '') => page.locator('.few li').filter({ hasText: name });
  await expect(nameOf(thin?.name.id)).not.toContainText(/\d/);
  await expect(nameOf(few?.name.id)).toHaveText(/\(\d\d responden\)$/);
});

test('the way leads from the city to a service and back', async ({ page }) => {
  await page.goto('/hasil');
  await page.getByRole('link', { name: 'Dinas Kependudukan dan Pencatatan Sipil' }).click();
  await page.getByRole('link', { name: 'KTP-el' }).click();
  await expect(page).toHaveURL('/hasil/disdukcapil/ktp-el');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('KTP-el');
  await expect(page.getByText('1 hari kerja')).toBeVisible();
  await page.getByRole('link', { name: 'Kota Tangerang', exact: true }).click();
  await expect(page).toHaveURL('/hasil');
});

test('an unknown unit gets a page that helps', async ({ page }) => {
  const answer = await page.goto('/hasil/dinas-ajaib');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Hasil semua unit' }).click();
  await expect(page).toHaveURL('/hasil');
});

test('an unknown period says how periods are written', async ({ page }) => {
  const answer = await page.goto('/hasil?period=kemarin');
  expect(answer?.status()).toBe(422);
  await expect(page.locator('main')).toContainText('2026-Q3');
});

test('a period in which nobody answered says when results appear', async ({ page }) => {
  await page.goto('/hasil?period=2001');
  await expect(page.locator('.headline')).toContainText('Belum cukup responden');
  await expect(page.locator('.headline')).toContainText('mulai 10 responden');
});

test('every page says that the data is made up', async ({ page }) => {
  for (const path of ['/hasil', '/en/hasil', '/hasil/rsud', '/hasil/rsud/farmasi']) {
    await page.goto(path);
    await expect(page.locator('body')).toContainText(/Data contoh|Sample data/);
  }
});

test('nothing is fetched from anywhere else', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  await page.goto('/hasil', { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);
});
