/** The inbox of comments in a browser, without JavaScript: finding, answering, passing on. */
import { expect, type Page, test } from '@playwright/test';
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

    const theme = page.getByRole('table').getByRole('link').first();
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
