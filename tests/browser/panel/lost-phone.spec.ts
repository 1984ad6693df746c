/** A person who lost their phone is back in while the phone is not; and nobody locks themselves out. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSpill } from '../accessible.ts';
import { withAuthenticator } from './authenticator.ts';
import { invite, openLinkAs, ownUnit, pageOf, signInAs } from './sign-in.ts';

/** The label of a passkey is after the browser that makes it. */
test.use({
  userAgent:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Mobile Safari/537.36',
});

const unit = `/panel/unit/${ownUnit}`;
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const makePasskey = async (page: Page) => {
  await page.getByRole('button', { name: 'Buat kunci sandi di perangkat ini' }).click();
  await expect(page.getByText('Kunci sandi tersimpan.')).toBeVisible();
};

/** A phone of somebody's own, in whose browser a link is opened. */
async function phoneWith(browser: Browser, link: string, userAgent = ''): Promise<Page> {
  const phone = await (await browser.newContext({ userAgent })).newPage();
  await withAuthenticator(phone);
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Buka panel' }).click();
  await expect(title(phone)).toHaveText('Akun saya');
  return phone;
}

test('a lost phone opens nothing any more, and its owner is back in with a new one', async ({
  page,
  browser,
  userAgent,
}) => {
  const name = `Ratna ${Date.now()}`;
  const lost = await phoneWith(browser, await invite(page, 'head', ownUnit, name), userAgent);
  await makePasskey(lost);
  await lost.goto(unit);
  await expect(lost).toHaveURL(unit);

  const administrator = await pageOf(browser, 'administrator');
  await administrator.goto('/panel/kota/pengguna');
  await administrator.getByRole('link', { name }).click();
  await expect(administrator.getByText('Android, Chrome')).toBeVisible();
  await administrator.getByRole('link', { name: 'HP hilang' }).click();
  await expect(title(administrator)).toHaveText(`HP hilang: ${name}`);
  await expect(administrator.getByText('Semua sesi diakhiri')).toBeVisible();
  await administrator.getByRole('button', { name: 'Tutup semua jalan masuk' }).click();
  const link = (await administrator.locator('.handed').textContent()) ?? '';

  await lost.goto(unit);
  await expect(title(lost)).toHaveText('Masuk ke panel');
  await lost.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
  await expect(lost.getByText('Tidak berhasil masuk.')).toBeVisible();

  const found = await phoneWith(browser, link, userAgent);
  await makePasskey(found);
  await found.getByRole('button', { name: 'Keluar', exact: true }).click();
  await found.goto(unit);
  await found.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
  await expect(found).toHaveURL(unit);
  await lost.goto(unit);
  await expect(title(lost)).toHaveText('Masuk ke panel');

  await administrator.goto(`/panel/kota/jejak?who=${encodeURIComponent(name)}`);
  await expect(
    administrator.getByText(`menutup semua jalan masuk karena HP hilang: ${name}`),
  ).toBeVisible();
  for (const each of [lost, found, administrator]) await each.context().close();
});

test('two passkeys of one person have names of their own, and can be renamed', async ({ page }) => {
  await withAuthenticator(page);
  await openLinkAs(page, 'staff');
  await makePasskey(page);
  const names = page.locator('.trail strong');
  await expect(names).toHaveText(['Android, Chrome']);
  // Another device of the same kind: the browser would refuse a second passkey on one.
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.disable');
  await withAuthenticator(page);
  await makePasskey(page);
  await expect(names).toHaveText(['Android, Chrome', 'Android, Chrome (2)']);

  await page.getByText('Ganti nama').last().click();
  await page.getByLabel('Nama kunci sandi').last().fill('Laptop kantor');
  await page.getByRole('button', { name: 'Simpan nama' }).last().click();
  await expect(names).toHaveText(['Android, Chrome', 'Laptop kantor']);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a code from a printed sheet opens the panel, once', async ({ page }) => {
    await signInAs(page, 'head');
    await page.goto('/panel/akun');
    await page.getByRole('link', { name: 'Buat kode pemulihan' }).click();
    await page.getByRole('button', { name: 'Buat kode pemulihan' }).click();
    const codes = page.locator('.codes code');
    await expect(codes).toHaveCount(8);
    const [code = ''] = await codes.allTextContents();
    await page.getByRole('button', { name: 'Keluar', exact: true }).click();

    await page.getByRole('link', { name: 'Masuk dengan kode.' }).click();
    await page.getByLabel('Kode').fill('0000-0000-0000-0000');
    await page.getByRole('button', { name: 'Masuk' }).click();
    await expect(page.getByText('Kode ini salah ketik')).toBeVisible();
    await page.getByLabel('Kode').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Masuk' }).click();
    await expect(title(page)).toHaveText('Akun saya');
    await expect(page.getByText('Tersisa 7 kode')).toBeVisible();

    await page.context().clearCookies();
    await page.goto('/panel/pemulihan');
    await page.getByLabel('Kode').fill(code);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await expect(page.getByText('sudah dipakai')).toBeVisible();
  });

  test('an account is changed, closed, and offered to be reopened', async ({ page }) => {
    const stamp = Date.now();
    const email = `budi-${stamp}@kota.example`;
    await signInAs(page, 'administrator');
    const add = async () => {
      await page.goto('/panel/kota/pengguna');
      await page.getByLabel('Nama', { exact: true }).fill(`Budi ${stamp}`);
      await page.getByLabel('Unit', { exact: true }).selectOption(ownUnit);
      await page.getByText('Juga bekerja untuk unit lain').click();
      await page.getByLabel('Dinas Kesehatan', { exact: true }).check();
      await page.getByLabel('Surel').fill(email);
      await page.getByRole('button', { name: 'Buat tautan undangan' }).click();
    };
    await add();
    await page.getByRole('link', { name: `Budi ${stamp}` }).click();
    await expect(page.getByText('Petugas unit · Disdukcapil · Dinkes')).toBeVisible();

    await page.getByLabel('Nama', { exact: true }).fill('');
    await page.getByLabel('Nama', { exact: true }).evaluate((field) => {
      field.removeAttribute('required');
    });
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText('Tulis nama orangnya')).toBeVisible();
    await page.getByLabel('Nama', { exact: true }).fill(`Budi Santoso ${stamp}`);
    await page.getByLabel('Peran').selectOption('Kepala unit');
    await page.getByRole('button', { name: 'Simpan perubahan' }).click();
    await expect(page.getByText('Perubahan tersimpan.')).toBeVisible();
    await expect(title(page)).toHaveText(`Budi Santoso ${stamp}`);

    await page.getByRole('link', { name: 'Tutup akun' }).click();
    await expect(page.getByText('Akun bisa dibuka kembali')).toBeVisible();
    await page.getByRole('button', { name: 'Tutup akun ini' }).click();
    await expect(page.getByText('Akun ini ditutup')).toBeVisible();

    await add();
    await expect(page.getByText('yang sudah ditutup')).toBeVisible();
    await page.getByRole('link', { name: 'Buka kembali akun: Budi Santoso' }).click();
    await page.getByRole('button', { name: 'Buka kembali akun' }).click();
    await expect(page.locator('.handed')).toBeVisible();

    await page.goto(`/panel/kota/jejak?who=${stamp}&what=accounts`);
    await expect(page.getByText('peran dari Petugas unit menjadi Kepala unit')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh sebagai CSV' }).click();
    expect((await download).suggestedFilename()).toBe('jejak-tindakan.csv');
  });

  test('a head of two departments goes from one to the other', async ({ page }) => {
    await signInAs(page, 'head', [ownUnit, 'dinkes']);
    await page.goto('/panel');
    await expect(page).toHaveURL(unit);
    const own = page.getByRole('navigation', { name: 'Menu panel: Unit Anda' });
    await own.getByRole('link', { name: 'Dinkes' }).click();
    await expect(page).toHaveURL('/panel/unit/dinkes');
    await page.goto('/panel/unit/dinkes/jejak');
    await expect(own.getByRole('link', { name: 'Dinkes' })).toHaveAttribute('aria-current', 'true');
    expect((await page.goto('/panel/unit/rsud'))?.status()).toBe(403);
  });
});

for (const width of [320, 1280]) {
  test(`the pages of an account fit, with a name of one long word, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const long = `${'Panjang'.repeat(13)} ${width}`;
    await invite(page, 'head', ownUnit, long);
    await signInAs(page, 'administrator');
    await page.goto('/panel/kota/pengguna');
    await page.getByRole('link', { name: long }).first().click();
    await expect(title(page)).toHaveText(long);
    const { pathname } = new URL(page.url());
    for (const language of ['', '/en']) {
      for (const path of ['', '/hp-hilang', '/tutup']) {
        await page.goto(`${language}${pathname}${path}`);
        await expectNoSpill(page);
      }
      await page.goto(`${language}/panel/kota/pengguna/tidak-ada`);
      await expectNoSpill(page);
      await page.goto(`${language}/panel/akun/kode-pemulihan`);
      await page.locator('main form button').last().click();
      await expectNoSpill(page);
    }
  });
}
