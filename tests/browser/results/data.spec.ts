/** The open data as a journalist finds them: chosen, downloaded, read, recomputed. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('from the results of a unit to its files', async ({ page }) => {
    await page.goto('/hasil/disdukcapil');
    await page.locator('main').getByRole('link', { name: 'Data terbuka' }).click();
    await expect(page.getByRole('combobox', { name: 'Data' })).toHaveValue('disdukcapil');
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV Indeks', exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^skm-disdukcapil-\d{4}\.\d{8}-figures\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('disdukcapil/ktp-el');
  });

  test('another unit and year are chosen with a plain form', async ({ page }) => {
    await page.goto('/en/data');
    await page.getByLabel('Data of').selectOption('rsud');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/\/en\/data\?department=rsud&year=\d{4}$/);
    const href = await page.getByRole('link', { name: 'JSON Elements' }).getAttribute('href');
    expect((await page.request.get(href ?? '')).status()).toBe(200);
  });
});

test('what is not there is said, and the choice is offered', async ({ page }) => {
  const answer = await page.goto('/data?department=dinas-ajaib');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Data ini tidak ada' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Data' })).toBeVisible();
});

test('the script recomputes every index of the city and all its units', async ({ baseURL }) => {
  test.slow();
  const script = 'tools/recompute/main.ts';
  const { stdout } = await promisify(execFile)(process.execPath, [script, baseURL ?? '']);
  const [, agreeing] = /In all: (\d+) figures agree, 0 do not/.exec(stdout) ?? [];
  expect(Number(agreeing)).toBeGreaterThan(5000);
});
