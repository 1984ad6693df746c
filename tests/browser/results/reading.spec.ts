/**
 * How the results are met: on the first screen, by heart of an old link, through a screen reader, which hears each finding
 * once. The tree of accessibility is read, and not only asked for mistakes.
 */
import { expect, type Page, test } from '@playwright/test';
import type { Results } from '#shared/publication/results.ts';
import { answeredYear } from '../../../tools/pages/answered-periods.ts';

const unit = '/hasil/disdukcapil';

/** The tree as lines, without what lies around every page. */
const treeOf = async (page: Page) => (await page.locator('main').ariaSnapshot()).split('\n');

for (const { path, lines } of [
  { path: '/hasil', lines: 620 },
  { path: unit, lines: 200 },
  { path: `${unit}/ktp-el`, lines: 170 },
]) {
  test(`a screen reader has ${path} read to it in few lines`, async ({ page }) => {
    await page.goto(`${path}?period=${answeredYear}`);
    expect((await treeOf(page)).length).toBeLessThan(lines);
  });
}

for (const view of ['bulan', 'sebab', 'beda', 'waktu', 'unsur']) {
  test(`each finding of ${view} is heard once`, async ({ page }) => {
    await page.goto(`${unit}/${view}?period=${answeredYear}`);
    const charts = await page.locator('results-chart').all();
    for (const chart of charts) {
      await chart.scrollIntoViewIfNeeded();
      await expect(chart).toHaveAttribute('drawn');
    }
    const tree = (await treeOf(page)).join('\n');
    const findings = await page.locator('.finding').allInnerTexts();
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(tree.split(finding).length - 1, finding).toBe(1);
  });
}

test('a row is called what its unit is called, and tells the rest in cells', async ({ page }) => {
  const { parts }: Results = await (await page.request.get('/api/v1/results')).json();
  await page.goto('/hasil');
  const headers = await page.locator('#parts').getByRole('rowheader').allInnerTexts();
  const known = parts.filter(({ figure }) => 'index' in figure).map(({ name }) => name.id);
  expect(headers.toSorted()).toEqual(known.toSorted());
});

test('the page is read in the order in which it is seen: figure, findings, pages, units', async ({
  page,
}) => {
  await page.goto('/hasil');
  const tree = (await treeOf(page)).join('\n');
  const order = [
    'heading "Kota Tangerang"',
    'Yang berubah',
    'navigation',
    'heading "Menurut unit"',
  ];
  const places = order.map((each) => tree.indexOf(each));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`the first screen at ${width} x ${height} says what a reader came for`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/hasil', unit]) {
      await page.goto(path);
      // Only a made-up city says so; a real one has its first screen for itself.
      const banner = (await page.locator('aside.demo').boundingBox())?.height ?? 0;
      for (const each of await page.locator('.number, .resting, .findings dt').all()) {
        const box = await each.boundingBox();
        const what = `${path}: ${await each.innerText()}`;
        expect((box?.y ?? height) + (box?.height ?? 0) - banner, what).toBeLessThan(height);
      }
    }
  });
}

test.describe('an address of the time when all stood on one page', () => {
  for (const [old, now] of [
    ['/hasil#elements', '/hasil/unsur'],
    [`${unit}?period=${answeredYear}#trend`, `${unit}/bulan?period=${answeredYear}`],
    [`/en${unit}#follow-up`, `/en${unit}/tindak-lanjut`],
  ] as const) {
    test(`${old} leads on`, async ({ page }) => {
      await page.goto(old);
      await expect(page).toHaveURL(now);
    });
  }

  test('leads to the link without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/hasil#trend`);
    const link = page.getByRole('link', { name: 'Bulan ke bulan' });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page).toHaveURL(`${baseURL}/hasil/bulan`);
    await context.close();
  });
});

test('one navigation says where one is, and the way back is there', async ({ page }) => {
  await page.goto(`${unit}/unsur?period=${answeredYear}`);
  const pages = page.getByRole('navigation', { name: 'Halaman hasil ini' });
  await expect(pages.locator('[aria-current="page"]')).toHaveText('Unsur dan jawaban');
  await pages.getByRole('link', { name: 'Bulan ke bulan' }).click();
  await expect(page).toHaveURL(`${unit}/bulan?period=${answeredYear}`);
  await page.getByRole('link', { name: 'Kembali ke ringkasan' }).click();
  await expect(page).toHaveURL(`${unit}?period=${answeredYear}`);
});

test('units are narrowed by name, kind and signal, and sorted, where a script runs', async ({
  page,
}) => {
  await page.goto('/hasil');
  const rows = page.locator('#parts tbody tr:visible');
  const all = await rows.count();
  const first = await rows.first().innerText();
  await page.getByText('Saring dan urutkan').click();
  await page.getByLabel('Cari nama').fill('cipondoh');
  await expect(page.locator('unit-filter output')).toHaveText(/^2 dari \d+ ditampilkan$/);
  await page.getByLabel('Jenis').selectOption('Kecamatan');
  await expect(rows).toHaveText([/^Kecamatan Cipondoh/]);
  await page.getByLabel('Cari nama').fill('');
  await page.getByLabel('Jenis').selectOption('');
  await page.getByLabel('Urutan').selectOption('name');
  await expect(rows).toHaveCount(all);
  await expect(rows.first()).toHaveText(/^Badan/);
  await page.getByLabel('Urutan').selectOption('');
  expect(await rows.first().innerText()).toBe(first);
});
