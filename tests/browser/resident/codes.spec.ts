/** A code typed by hand, for who cannot scan. */
import { expect, test } from '@playwright/test';
import { survey } from './answering.ts';

test.describe('a code typed by hand', () => {
  test('leads to its survey, however it is written', async ({ page }) => {
    await page.goto('/s');
    await page.getByLabel('Kode loket').fill('f1-rmb');
    await page.getByRole('button', { name: 'Mulai survei' }).click();
    await expect(page).toHaveURL(survey);
  });

  test('with a slip gets help and another try', async ({ page }) => {
    await page.goto('/s');
    await page.getByLabel('Kode loket').fill('F1RMC');
    await page.getByRole('button', { name: 'Mulai survei' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kode tidak ditemukan');
    await page.getByLabel('Kode loket').fill('F1RMB');
    await page.getByRole('button', { name: 'Mulai survei' }).click();
    await expect(page).toHaveURL(survey);
  });
});
