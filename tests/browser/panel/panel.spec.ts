/** Into the panel and around it: links, passkeys, roles, and what a department sees first. */
import { expect, test } from '@playwright/test';
import { yearOf } from '#shared/publication/period.ts';
import { cityDay } from '../../../tools/serve/clock-offset.ts';
import { withAuthenticator } from './authenticator.ts';
import { invite, openLinkAs, ownUnit, signInAs } from './sign-in.ts';

const unit = `/panel/unit/${ownUnit}`;

test('an invitation, then a passkey: signing out and in again needs no link', async ({ page }) => {
  await withAuthenticator(page);
  await openLinkAs(page, 'head');
  await page.getByRole('button', { name: 'Buat kunci sandi di perangkat ini' }).click();
  await expect(page.getByText('Kunci sandi tersimpan.')).toBeVisible();
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Masuk ke panel');

  await page.goto(`${unit}/dilayani`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Masuk ke panel');
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orang dilayani');
});

test('of two passkeys of one device the page says what became of the last, not of the first', async ({
  page,
}) => {
  await withAuthenticator(page);
  await openLinkAs(page, 'staff');
  const make = page.getByRole('button', { name: 'Buat kunci sandi di perangkat ini' });
  await make.click();
  await expect(page.getByText('Kunci sandi tersimpan.')).toBeVisible();
  await make.click();
  await expect(page.getByRole('alert')).toContainText('Kunci sandi tidak tersimpan.');
  await expect(page.getByText('Kunci sandi tersimpan.')).toHaveCount(0);
});

test('a passkey that was removed opens nothing', async ({ page }) => {
  await withAuthenticator(page);
  await openLinkAs(page, 'staff');
  await page.getByRole('button', { name: 'Buat kunci sandi di perangkat ini' }).click();
  await page.getByRole('button', { name: 'Hapus' }).click();
  await expect(page.getByText('Belum ada kunci sandi.')).toBeVisible();
  await page.getByRole('button', { name: 'Keluar', exact: true }).click();
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click();
  await expect(page.getByText('Tidak berhasil masuk.')).toBeVisible();
});

test('a link that was used says so, and whom to ask', async ({ page, browser }) => {
  const link = await invite(page, 'auditor');
  await page.goto(link);
  await page.getByRole('button', { name: 'Buka panel' }).click();
  const another = await browser.newContext();
  const later = await another.newPage();
  const answer = await later.goto(link);
  expect(answer?.status()).toBe(404);
  await expect(later.getByText('Minta tautan baru kepada pengelola kota')).toBeVisible();
  await another.close();
});

test('whoever is not signed in is asked to, and led on to what they wanted', async ({ page }) => {
  await page.goto(unit);
  await expect(page).toHaveURL(`/panel/masuk?lanjut=${encodeURIComponent(unit)}`);
  await page.goto('/panel/masuk?lanjut=https://evil.example');
  await expect(page.locator('[data-next]')).toHaveAttribute('data-next', '/panel');
});

test('each role is led to its own front page', async ({ page }) => {
  for (const [role, path] of [
    ['administrator', '/panel/kota'],
    ['auditor', '/panel/kota'],
    ['head', unit],
    ['staff', unit],
  ] as const) {
    await page.context().clearCookies();
    await signInAs(page, role);
    await page.goto('/panel');
    await expect(page).toHaveURL(path);
  }
});

test('staff see their own department and are told kindly that another is not theirs', async ({
  page,
}) => {
  await signInAs(page, 'staff');
  const answer = await page.goto('/panel/unit/dinkes');
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bukan untuk peran Anda');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('people served are reported, and the sample is measured against them', async ({ page }) => {
    await signInAs(page, 'staff');
    await page.goto(`${unit}/dilayani`);
    for (const bad of ['banyak', '12,5', '1.2.3', '1090,00']) {
      await page.getByLabel('Orang', { exact: true }).fill(bad);
      await page.getByRole('button', { name: 'Simpan' }).click();
      await expect(page.getByRole('alert')).toContainText(`“${bad}” bukan`);
      await expect(page.getByLabel('Orang', { exact: true })).toHaveValue(bad);
      await expect(page.getByText('Tersimpan.')).toHaveCount(0);
    }

    await page.getByLabel('Orang', { exact: true }).fill('12.500');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Tersimpan.')).toBeVisible();
    await expect(page.getByRole('cell', { name: '12.500' })).toBeVisible();
    await page.goto(unit);
    await expect(page.getByText(/responden dari target \d+ untuk/)).toBeVisible();
  });

  test('a number of people served is cleared, and the audit trail keeps what it was', async ({
    page,
  }) => {
    await signInAs(page, 'staff', 'dispora');
    await page.goto('/panel/unit/dispora/dilayani');
    await page.getByLabel('Orang', { exact: true }).fill('7.654');
    await page.getByRole('button', { name: 'Simpan' }).click();
    const row = page.getByRole('row').filter({ hasText: '7.654' });
    await row.getByText('Kosongkan', { exact: true }).click();
    await row.getByRole('button', { name: 'Ya, kosongkan' }).click();
    await expect(page.getByRole('status')).toContainText('Dikosongkan.');
    await expect(page.getByRole('cell', { name: '7.654' })).toHaveCount(0);
    await page.goto('/panel/unit/dispora/jejak');
    await expect(page.getByText(/mengosongkan orang dilayani.*7654/)).toBeVisible();
  });

  test('the overview names the counter and the time of day that are worse beyond chance', async ({
    page,
  }) => {
    await signInAs(page, 'staff');
    await page.goto(unit);
    const found = page.locator('.stands-out');
    await expect(found).toContainText(
      /Di bawah, lebih dari kebetulan:[^.]* Loket 2, Kantor Disdukcapil/,
    );
    await expect(found).toContainText('Pukul 12.00–14.00');
    await found.getByRole('link', { name: 'Loket' }).click();
    await expect(page.locator('#counters')).toBeInViewport();
    const table = page.getByRole('table', { name: 'Loket: KTP-el' });
    await expect(table.getByRole('row').filter({ hasText: 'Loket 2' })).toContainText('di bawah');
    await page.goto('/hasil/disdukcapil/ktp-el');
    await expect(page.getByText('selisih dari loket lain')).toHaveCount(0);
  });

  for (const { screens, ...size } of [
    { width: 1280, height: 800, screens: 4 },
    { width: 390, height: 844, screens: 9 },
  ]) {
    test(`the overview begins with what to do, and is short, at ${size.width}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await signInAs(page, 'head');
      await page.goto(unit);
      const height = await page.locator('html').evaluate((root) => root.scrollHeight);
      expect(height / size.height).toBeLessThanOrEqual(screens);
      const first = page.getByRole('region', { name: 'Kerjakan dulu' }).getByRole('link').first();
      await expect(first).toBeInViewport({ ratio: 1 });
      await first.click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Dinas/);
    });
  }

  test('the administrator ends the sessions of somebody', async ({ page, browser }) => {
    const another = await browser.newContext({ javaScriptEnabled: false });
    const lost = await another.newPage();
    const name = `Sesi terbuka ${Date.now()}`;
    await lost.goto(await invite(page, 'staff', ownUnit, name));
    await lost.getByRole('button', { name: 'Buka panel' }).click();
    await lost.goto(unit);
    await expect(lost).toHaveURL(unit);
    await signInAs(page, 'administrator');
    await page.goto('/panel/kota/pengguna');
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Akhiri sesi' }).click();
    await expect(page.getByText('Semua sesi diakhiri.')).toBeVisible();
    await lost.goto(unit);
    await expect(lost.getByRole('heading', { level: 1 })).toHaveText('Masuk ke panel');
    await another.close();
  });

  test('the administrator invites somebody and hands over the link', async ({ page, browser }) => {
    await signInAs(page, 'administrator');
    await page.goto('/panel/kota/pengguna');
    await page.getByLabel('Nama', { exact: true }).fill('Budi Santoso');
    await page.getByLabel('Unit', { exact: true }).selectOption('dinkes');
    await page.getByRole('button', { name: 'Buat tautan undangan' }).click();
    const link = await page.locator('.handed').textContent();
    const another = await browser.newContext({ javaScriptEnabled: false });
    const theirs = await another.newPage();
    await theirs.goto(link ?? '');
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
      'Selamat datang, Budi Santoso',
    );
    await theirs.getByRole('button', { name: 'Buka panel' }).click();
    await theirs.goto('/panel');
    await expect(theirs).toHaveURL('/panel/unit/dinkes');
    await another.close();

    await page.goto('/panel/kota/jejak');
    await expect(page.getByText('mengundang pengguna: Budi Santoso').first()).toBeVisible();
  });
});

test('the foot of the panel says which build runs, for staff to name', async ({
  page,
  request,
}) => {
  const { version, commit } = await (await request.get('/api/v1/health')).json();
  const name = commit === undefined ? version : `${version} (${commit})`;
  await signInAs(page, 'head');
  await page.goto('/panel/akun');
  await expect(page.getByRole('contentinfo')).toContainText(`Suara Layanan versi ${name}`);
  await page.goto('/');
  await expect(page.getByRole('contentinfo')).not.toContainText(version);
});

test('the city page leads to the report and the results of the city, of its period', async ({
  page,
}) => {
  await signInAs(page, 'auditor');
  await page.goto('/panel/kota');
  const ofThisYear = new RegExp(`^/laporan\\?period=${yearOf(cityDay())}`);
  const report = page.getByRole('link', { name: 'Laporan resmi' });
  await expect(report).toHaveAttribute('href', ofThisYear);
  await page.getByRole('link', { name: 'Halaman yang dilihat warga' }).click();
  const results = page.getByRole('link', { name: /^Laporan resmi/ });
  await expect(results).toHaveAttribute('href', ofThisYear);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on a phone' : 'on a phone without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } });

    test('the tab of the page is in view, however far along the menu', async ({ page }) => {
      await signInAs(page, 'administrator');
      for (const path of [unit, `${unit}/dilayani`, `${unit}/jejak`, '/panel/kota/jejak']) {
        await page.goto(path);
        const tab = page.locator('.panel-menu [aria-current="page"]');
        await expect(tab).toBeInViewport({ ratio: 0.99 });
      }
    });
  });
}
