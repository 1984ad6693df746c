/** Into the panel with an account of the city's own identity provider. */
import { expect, type Page, test } from '@playwright/test';
import { openIdentityProvider } from './identity-provider.ts';
import { signInAs } from './sign-in.ts';

// One provider at a time: it has one address.
test.describe.configure({ mode: 'serial' });

const enter = (page: Page) => page.getByRole('link', { name: 'Masuk dengan akun kota' }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function addBySurel(page: Page, name: string, email: string): Promise<void> {
  await signInAs(page, 'administrator');
  await page.goto('/panel/kota/pengguna');
  await page.getByLabel('Nama', { exact: true }).fill(name);
  await page.getByLabel('Peran').selectOption('Kepala unit');
  await page.getByLabel('Unit', { exact: true }).selectOption('Dinas Kesehatan');
  await page.getByLabel('Surel').fill(email);
  await page.getByRole('button', { name: 'Buat tautan undangan' }).click();
  await expect(page.locator('.handed')).toBeVisible();
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('who was added with this address comes in, and goes on to what was wanted', async ({
    page,
  }) => {
    const email = `kepala-${Date.now()}@kota.example`;
    const provider = await openIdentityProvider(email);
    try {
      await addBySurel(page, 'Ratna Dinkes', email);
      for (const _time of ['first', 'again']) {
        await page.goto('/panel/unit/dinkes/dilayani');
        await enter(page);
        await expect(page).toHaveURL('/panel/unit/dinkes/dilayani');
        await expect(page.getByText('Ratna Dinkes')).toBeVisible();
        await page.getByRole('button', { name: 'Keluar', exact: true }).click();
      }
    } finally {
      await provider.close();
    }
  });

  test('who was not added is told whom to ask', async ({ page }) => {
    const provider = await openIdentityProvider('orang-lain@kota.example');
    try {
      await page.goto('/panel/masuk');
      await enter(page);
      await expect(title(page)).toHaveText('Masuk ke panel');
      await expect(page.getByText('belum ditambahkan oleh pengelola kota')).toBeVisible();
      await page.goto('/panel');
      await expect(title(page)).toHaveText('Masuk ke panel');
    } finally {
      await provider.close();
    }
  });

  test('whose account was closed stays outside', async ({ page }) => {
    const email = `ditutup-${Date.now()}@kota.example`;
    const provider = await openIdentityProvider(email);
    try {
      await addBySurel(page, `Tutup ${email}`, email);
      await signInAs(page, 'administrator');
      await page.goto('/panel/kota/pengguna');
      await page.getByRole('link', { name: `Tutup ${email}` }).click();
      await page.getByRole('link', { name: 'Tutup akun' }).click();
      await page.getByRole('button', { name: 'Tutup akun ini' }).click();
      await expect(page.getByText('Akun ini ditutup')).toBeVisible();
      await page.getByRole('button', { name: 'Keluar', exact: true }).click();
      await enter(page);
      await expect(page.getByText('tidak membuka panel')).toBeVisible();
    } finally {
      await provider.close();
    }
  });

  test('a provider that is down keeps nobody from the other ways in', async ({ page }) => {
    await page.goto('/panel/masuk');
    await enter(page);
    await expect(page.getByText('layanan akun sedang terganggu')).toBeVisible();
    await signInAs(page, 'auditor');
    await page.goto('/panel');
    await expect(page).toHaveURL('/panel/kota');
  });
});
