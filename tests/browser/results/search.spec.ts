/** Finding the results of a service by what people call it. */
import { expect, test } from '@playwright/test';

test('from the home page to the results of a service, with a slip of the finger', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('akta kelahirn');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Akta Kelahiran' }).first().click();
  await expect(page).toHaveURL(/\/hasil\/.+\/akta-kelahiran/);
});

test('what is not found is said, with a way on', async ({ page }) => {
  await page.goto('/cari?q=xyzzy');
  await expect(page.getByRole('heading', { name: 'Tidak ada yang cocok' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('xyzzy');
  await expect(page.getByRole('link', { name: 'Lihat semua unit' })).toBeVisible();
});

test('the box alone is there for who comes without a word, in English, too', async ({ page }) => {
  await page.goto('/en/cari');
  await expect(page.getByRole('searchbox', { name: 'Name of the service' })).toBeVisible();
  await page.goto('/en/cari?q=birth');
  await expect(page.getByRole('link', { name: 'Birth certificate' }).first()).toBeVisible();
});

test('what is typed is shown as text, whatever it is', async ({ page }) => {
  await page.goto(`/cari?q=${encodeURIComponent('<b>"ktp"</b>')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('<b>"ktp"</b>');
  await expect(page.locator('main b')).toHaveCount(0);
});

test('too long a text is said so', async ({ page }) => {
  const answer = await page.goto(`/cari?q=${'a'.repeat(90)}`);
  expect(answer?.status()).toBe(422);
  await expect(page.getByText('Terlalu panjang.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain form', async ({ page }) => {
    await page.goto('/cari');
    await page.getByRole('searchbox').fill('ktp');
    await page.getByRole('button', { name: 'Cari' }).click();
    await expect(page.getByRole('link', { name: 'KTP-el' }).first()).toBeVisible();
  });
});
