/** The inbox of comments in a browser, without JavaScript: finding, answering, passing on. */
import { expect, type Page, test } from '@playwright/test';
import { ownUnit, signInAs } from './sign-in.ts';

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
    await page.getByLabel('Tema', { exact: true }).selectOption({ label: name });
    await page.getByRole('button', { name: 'Tampilkan' }).click();
    await expect(page.locator('.comments li').first()).toContainText(name);
    const text = (await page.locator('.comments label').first().textContent()) ?? '';

    await page.getByRole('button', { name: 'Terima kasih' }).click();
    await expect(page.getByRole('alert')).toContainText('Centang komentar dulu');

    await page.locator('.comments label').first().click();
    await page.getByRole('button', { name: 'Terima kasih' }).click();
    await expect(page.getByRole('status')).toContainText('Tercatat.');
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
    await page.locator('.comments label').last().click();
    await page.getByText('Bukan kewenangan kami').click();
    await page.getByLabel('Teruskan kepada').selectOption('Dinas Perhubungan');
    await page.getByRole('button', { name: 'Teruskan', exact: true }).click();
    await expect(page.getByText('Sudah Anda teruskan')).toContainText('Dishub');

    const another = await browser.newContext({ javaScriptEnabled: false });
    const theirs = await another.newPage();
    await signInAs(theirs, 'staff', 'dishub');
    await theirs.goto('/panel/unit/dishub/komentar');
    await expect(theirs.getByText('diteruskan oleh Disdukcapil').first()).toBeVisible();
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
    await page.goto(`/hasil/${ownUnit}`);
    await expect(page.getByText(/komentar dalam 12 bulan terakhir masih menunggu/)).toBeVisible();
  });
});
