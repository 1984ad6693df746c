/** What a journalist does with the results: read, check, choose a period, with and without a script. */
import { expect, type Page, test } from '@playwright/test';
import type { Figure, Results } from '#shared/publication/results.ts';
import { answeredYear } from '../../../tools/pages/answered-periods.ts';

const readApi = async (page: Page, query = ''): Promise<Results> =>
  (await page.request.get(`/api/v1/results${query}`)).json();

const comma = (value: number, decimals = 2) => value.toFixed(decimals).replace('.', ',');
const indexed = (figure: Figure) => ('index' in figure ? figure : undefined);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every published number of the city stands in the page', async ({ page }) => {
    const results = await readApi(page);
    await page.goto('/hasil');
    const text = await page.locator('main').innerText();

    const figure = indexed(results.figure);
    expect(text).toContain(comma(figure?.index ?? 0));
    for (const part of [...results.parts, ...results.trend]) {
      const shown = indexed(part.figure);
      if (shown === undefined) continue;
      expect(text).toContain(comma(shown.index));
      expect(text).toContain(`${comma(shown.interval.low)}–${comma(shown.interval.high)}`);
    }
    for (const element of results.elements) {
      if ('mean' in element) expect(text).toContain(comma(element.mean, 3));
    }
  });

  test('every number behind the index of a unit stands in the page', async ({ page }) => {
    const { why } = await readApi(page, `?department=disdukcapil&period=${answeredYear}`);
    await page.goto(`/hasil/disdukcapil?period=${answeredYear}`);
    await page.getByText('Lihat semua pasangan').click();
    const text = await page.locator('#why').innerText();
    expect(why.drivers?.elements.length).toBeGreaterThan(5);
    for (const { importance, mean } of why.drivers?.elements ?? []) {
      expect(text).toContain(`${importance}%`);
      expect(text).toContain(comma(mean, 3));
    }
    for (const { points } of why.shortfall) expect(text).toContain(comma(points));
    for (const { coefficient } of why.correlations) expect(text).toContain(comma(coefficient));
    expect(why.correlations.length).toBeGreaterThan(20);
  });

  test('charts leave no hole', async ({ page }) => {
    await page.goto('/hasil');
    await expect(page.locator('canvas')).toHaveCount(0);
    const heights = await page
      .locator('results-chart')
      .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBe(0);
  });

  test('a period is chosen with a plain form and stands in the address', async ({ page }) => {
    await page.goto('/hasil/disdukcapil');
    const option = page.locator('optgroup[label="Triwulan"] option').first();
    const period = (await option.getAttribute('value')) ?? '';
    await page.getByLabel('Periode').selectOption(period);
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect(page).toHaveURL(`/hasil/disdukcapil?period=${period}`);
    await expect(page.locator('.lead')).toContainText(await option.innerText());
  });
});

test('a chart is drawn for every table, with a title that says what it shows', async ({ page }) => {
  await page.goto('/hasil');
  const charts = page.locator('results-chart');
  for (const chart of await charts.all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('drawn');
    const canvas = chart.locator('canvas');
    const title = (await canvas.getAttribute('aria-label')) ?? '';
    await expect(page.locator('.finding').getByText(title, { exact: true }).first()).toBeVisible();
    const colours = await canvas.evaluate(async (element: HTMLCanvasElement) => {
      await new Promise((done) => requestAnimationFrame(done));
      const { width, height } = element;
      const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return new Set(new Uint32Array(new Uint8ClampedArray(pixels).buffer)).size;
    });
    expect(colours).toBeGreaterThan(4);
  }
  expect(await charts.count()).toBeLessThanOrEqual(await page.locator('table').count());
});

test('a unit with too few respondents shows that and nothing else', async ({ page }) => {
  const { parts } = await readApi(page);
  const thin = parts.find(({ figure }) => figure.status === 'insufficient');
  const few = parts.find(({ figure }) => figure.status === 'count');
  await page.goto('/hasil');
  const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name }).first();
  await expect(rowOf(thin?.name.id ?? '')).toContainText('Belum cukup responden');
  await expect(rowOf(thin?.name.id ?? '')).not.toContainText(/\d/);
  await expect(rowOf(few?.name.id ?? '')).toContainText('responden');
  await expect(rowOf(few?.name.id ?? '')).not.toContainText(/\d,\d\d/);
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
