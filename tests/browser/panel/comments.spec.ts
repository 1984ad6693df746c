/** The inbox of comments in a browser, without JavaScript: finding, answering, passing on. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { correctedCommentSchema } from '#shared/comments/correction.ts';
import { cityDay } from '../../../tools/serve/clock-offset.ts';
import { ownUnit, signInAs } from './sign-in.ts';
import { uniqueWord } from './unique-word.ts';

const inbox = `/panel/unit/${ownUnit}/komentar`;

/** Whose comments only one test answers, so that they can be counted. */
const countedUnit = 'rsud';
const waiting = async (page: Page) =>
  Number(
    /\((\d+)\)/.exec(
      (await page.getByRole('heading', { name: /^Menunggu/ }).textContent()) ?? '',
    )?.[1],
  );

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('comments are found by theme, answered, and taken back', async ({ page }) => {
    const own = `/panel/unit/${countedUnit}/komentar`;
    await signInAs(page, 'staff', countedUnit);
    await page.goto(own);
    const before = await waiting(page);
    expect(before).toBeGreaterThan(2);

    const theme = page
      .getByRole('table', { name: 'Menurut unsur dan tema' })
      .getByRole('link')
      .first();
    const name = (await theme.textContent()) ?? '';
    await page.getByText('Saring', { exact: true }).click();
    await page.getByLabel('Tema', { exact: true }).selectOption({ label: name });
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect(page.locator('.comments li').first()).toContainText(name);
    const text = (await page.locator('.comments label').first().textContent()) ?? '';

    await page.getByRole('button', { name: 'Terima kasih' }).click();
    await expect(page.getByRole('alert')).toContainText('Centang komentar dulu');

    await page.locator('.comments label').first().click();
    await page.getByRole('button', { name: 'Terima kasih' }).click();
    await expect(page.getByRole('status')).toContainText('Tercatat untuk 1 komentar.');
    await page.goto(own);
    await expect.poll(() => waiting(page)).toBe(before - 1);

    await page.goto(`${own}?state=thanked&q=${encodeURIComponent(text.slice(0, 20))}`);
    await page.locator('.comments label').first().click();
    await page.getByRole('button', { name: 'Kembalikan ke antrean' }).click();
    await page.goto(own);
    await expect.poll(() => waiting(page)).toBe(before);
  });

  test('what is not theirs goes to whom it concerns, who sees whence it came', async ({
    page,
    browser,
  }) => {
    await signInAs(page, 'head');
    await page.goto(inbox);
    const words = (await page.locator('.comments .said').last().textContent()) ?? '';
    await page.locator('.comments .said').last().click();
    await page.getByText('Bukan kewenangan kami').click();
    await page.getByRole('button', { name: 'Teruskan', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Pilih unit tujuan');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);

    await page.getByLabel('Teruskan kepada').selectOption('Dinas Perhubungan');
    await page.getByRole('button', { name: 'Teruskan', exact: true }).click();
    await page.getByRole('link', { name: /^Diteruskan/ }).click();
    const passed = page.locator('.comments li').filter({ hasText: words });
    await expect(passed).toContainText('di Dishub, belum diterima');

    const another = await browser.newContext({ javaScriptEnabled: false });
    const theirs = await another.newPage();
    await signInAs(theirs, 'staff', 'dishub');
    await theirs.goto('/panel/unit/dishub/komentar');
    await expect(theirs.getByText('diteruskan oleh Disdukcapil').first()).toBeVisible();
    await theirs.locator('.comments li').filter({ hasText: words }).locator('.said').click();
    await theirs.getByRole('button', { name: 'Terima terusan' }).click();
    await expect(theirs.getByRole('status')).toContainText('Tercatat untuk 1 komentar.');
    await another.close();

    await page.reload();
    await expect(passed).toContainText('diterima Dishub');
    await expect(passed.getByRole('checkbox')).toHaveCount(0);
  });

  test('what was passed on by mistake is taken back', async ({ page }) => {
    await signInAs(page, 'staff', 'puskesmas-cipondoh');
    await page.goto('/panel/unit/puskesmas-cipondoh/komentar');
    const words = (await page.locator('.comments .said').first().textContent()) ?? '';
    await page.locator('.comments .said').first().click();
    await page.getByText('Bukan kewenangan kami').click();
    await page.getByLabel('Teruskan kepada').selectOption('Dinas Perhubungan');
    await page.getByRole('button', { name: 'Teruskan', exact: true }).click();
    await page.goto('/panel/unit/puskesmas-cipondoh/komentar?state=passed');
    await page.locator('.comments li').filter({ hasText: words }).locator('.said').click();
    await page.getByRole('button', { name: 'Ambil kembali' }).click();
    await page.goto('/panel/unit/puskesmas-cipondoh/komentar');
    await expect(page.locator('.comments .said').first()).toHaveText(words);
  });

  test('a comment is entrusted to somebody until a day, and what was wrong stays typed', async ({
    page,
  }) => {
    const name = `Ratna ${uniqueWord()}`;
    await signInAs(page, 'head', ownUnit, name);
    await page.goto(inbox);
    const first = page.locator('.comments li').first();
    await first.getByText('Titipkan', { exact: true }).click();
    await first.getByLabel('Dititipkan kepada').selectOption({ label: name });
    await first.getByLabel('Tenggat').fill(cityDay());
    await first.getByLabel('Catatan').evaluate((field) => field.removeAttribute('maxlength'));
    await first.getByLabel('Catatan').fill('Tanya loket 2. '.repeat(30));
    await first.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('alert')).toContainText('paling panjang 300 huruf');
    await expect(first.getByLabel('Catatan')).toHaveValue(/Tanya loket 2/);
    await first.getByLabel('Catatan').fill('Tanya loket 2.');
    await first.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('status')).toContainText('Tercatat untuk 1 komentar.');
    await page.goto(`${inbox}?person=me`);
    await expect(page.locator('.comments li')).toHaveCount(1);
    await expect(page.locator('.comments .care')).toContainText(name);
  });

  test('a mood is put right with one tap, taken back, and not over the head of somebody else', async ({
    page,
    browser,
  }) => {
    const own = '/panel/unit/puskesmas-cipondoh/komentar?sentiment=negative&state=all';
    await signInAs(page, 'staff', 'puskesmas-cipondoh');
    await page.goto(own);
    const words = (await page.locator('.comments .said').first().textContent()) ?? '';
    const another = await browser.newContext({ javaScriptEnabled: false });
    const theirs = await another.newPage();
    await signInAs(theirs, 'head', 'puskesmas-cipondoh');
    await theirs.goto(own);

    const line = page.locator('.comments li').first();
    await expect(line.getByRole('button', { name: 'kecewa' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await line.getByRole('button', { name: 'campuran' }).click();
    await expect(page.getByRole('status')).toContainText('Dikoreksi.');
    await expect(page.locator('.comments li').first()).not.toContainText(words);

    await theirs.locator('.comments li').first().getByRole('button', { name: 'puas' }).click();
    await expect(theirs.getByRole('status')).toContainText('orang lain lebih dulu');
    await another.close();

    await page.goto(`${own.replace('negative', 'mixed')}&corrected=yes`);
    const corrected = page.locator('.comments li').filter({ hasText: words });
    await expect(corrected).toContainText('dikoreksi');
    await corrected.getByRole('button', { name: 'kembalikan' }).click();
    await expect(page.getByRole('status')).toContainText('Bacaan program dikembalikan.');
    await page.goto(own);
    await expect(page.locator('.comments .said').first()).toHaveText(words);
  });

  test('a theme goes with one tap and comes by another', async ({ page }) => {
    await signInAs(page, 'staff');
    await page.goto(`${inbox}?state=all`);
    // Others may be answering comments meanwhile: any that has a theme will do.
    const line = page
      .locator('.comments li')
      .filter({ has: page.locator('.theme') })
      .first();
    const words = (await line.locator('.said').textContent()) ?? '';
    const theme = (await line.locator('.theme').first().innerText()).replace('×', '').trim();
    await line.getByRole('button', { name: `Hapus tema ${theme}` }).click();
    await page.goto(`${inbox}?corrected=yes&state=all`);
    const corrected = page.locator('.comments li').filter({ hasText: words }).first();
    await expect(corrected.locator('.theme', { hasText: theme })).toHaveCount(0);
    await corrected.getByText('+ tema').click();
    await corrected
      .getByRole('combobox', { name: 'Tema yang ditambahkan' })
      .selectOption({ label: theme });
    await corrected.getByRole('button', { name: 'Tambah' }).click();
    await page.goto(`${inbox}?state=all&q=${encodeURIComponent(words.slice(0, 30))}`);
    const restored = page.locator('.comments li').filter({ hasText: words }).first();
    await expect(restored.locator('.theme', { hasText: theme })).toHaveCount(1);
  });

  test('the administrator takes the corrections along; whoever else sees the city counts them', async ({
    page,
    browser,
  }) => {
    await signInAs(page, 'administrator');
    await page.goto('/panel/kota/koreksi');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Unduh koreksi/ }).click();
    const path = await (await download).path();
    const [first = ''] = readFileSync(path, 'utf8').split('\n');
    expect(correctedCommentSchema.parse(JSON.parse(first)).read).toBeDefined();

    const another = await browser.newContext({ javaScriptEnabled: false });
    const auditor = await another.newPage();
    await signInAs(auditor, 'auditor');
    await auditor.goto('/panel/kota/koreksi');
    await expect(auditor.getByRole('table', { name: 'Koreksi menurut unit' })).toBeVisible();
    await expect(auditor.getByRole('button', { name: /^Unduh/ })).toHaveCount(0);
    await auditor.goto('/panel/kota/jejak');
    await expect(auditor.getByText('mengunduh koreksi komentar').first()).toBeVisible();
    await another.close();
  });

  test('the Inspektorat reads and has nothing to press', async ({ page }) => {
    await signInAs(page, 'auditor');
    await page.goto(inbox);
    await expect(page.locator('.comments li').first()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Terima kasih' })).toHaveCount(0);
  });

  test('the public sees how long comments wait', async ({ page }) => {
    await page.goto(`/hasil/${ownUnit}/tindak-lanjut`);
    await expect(page.getByText(/komentar dalam 12 bulan terakhir masih menunggu/)).toBeVisible();
  });
});
