/** A published table is computed again in any browser, and the answer has an address of its own. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a journalist finds out which weight was used, without JavaScript', async ({ page }) => {
  await page.goto('/metode');
  await page.getByRole('link', { name: /Hitung ulang indeks/ }).click();
  await page.getByLabel('Nilai unsur (NRR)').fill('30,15');
  await page.getByLabel('IKM yang diumumkan').fill('82,9');
  await page.getByRole('button', { name: 'Hitung' }).click();

  await expect(
    page.getByText('82,9 dihitung dengan bobot 0,11: 0,85 poin di bawah yang tepat.'),
  ).toBeVisible();
  await expect(page.locator('.figure')).toHaveText('83,75 B Baik');

  await page.goto(page.url().replace('/hitung-ulang', '/en/hitung-ulang'));
  await expect(page.getByText('82.9 was computed with a weight of 0.11')).toBeVisible();
});

test('a slip is said at its field, and nothing typed is lost', async ({ page }) => {
  await page.goto('/hitung-ulang?nrr=3,31+3,35&ikm=8290');
  await expect(page.getByLabel('IKM yang diumumkan')).toHaveValue('8290');
  await expect(page.getByLabel('Nilai unsur (NRR)')).toHaveAccessibleDescription(/Terbaca 2 angka/);
  await expect(page.getByLabel('IKM yang diumumkan')).toHaveAccessibleDescription(
    /antara 20 dan 100/,
  );
});
