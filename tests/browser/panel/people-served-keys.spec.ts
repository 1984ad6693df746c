/** The head makes a key for a queue machine; the machine reports with it; the key is revoked. */
import { expect, test } from '@playwright/test';
import { ownUnit, signInAs } from './sign-in.ts';

const unit = `/panel/unit/${ownUnit}`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a machine reports with the key that it was given, until it is revoked', async ({
    page,
  }) => {
    const label = `Mesin ${Date.now()}`;
    await signInAs(page, 'head');
    await page.goto(`${unit}/dilayani`);
    await page.getByRole('link', { name: 'Mesin antrean bisa melaporkannya sendiri' }).click();
    await page.getByLabel('Untuk mesin yang mana?').fill(label);
    await page.getByRole('button', { name: 'Buat kunci' }).click();
    const key = await page.locator('.handed').textContent();
    const [, path = ''] =
      /(\/api\/v1\/people-served\/\S+)'/.exec(await page.locator('pre').innerText()) ?? [];
    const report = () =>
      page.request.put(path, {
        headers: { Authorization: `Bearer ${key}` },
        data: { people: 132 },
      });
    expect((await report()).status()).toBe(200);

    await page.goto(`${unit}/kunci`);
    await expect(page.getByText(`${key}`)).toHaveCount(0);
    const line = page.getByRole('listitem').filter({ hasText: label });
    await expect(line).toContainText('terakhir dipakai');
    await page.getByRole('button', { name: `Cabut: ${label}` }).click();
    await expect(page.getByRole('status')).toContainText('Kunci sudah dicabut.');
    expect((await report()).status()).toBe(401);
    await page.goto(`${unit}/jejak`);
    await expect(page.getByText(`mencabut kunci mesin antrean: ${label}`)).toBeVisible();
  });

  test('staff see which keys there are, and make none', async ({ page }) => {
    await signInAs(page, 'staff');
    await page.goto(`${unit}/kunci`);
    await expect(page.getByRole('heading', { name: 'Semua kunci' })).toBeVisible();
    await expect(page.getByLabel('Untuk mesin yang mana?')).toHaveCount(0);
  });
});
