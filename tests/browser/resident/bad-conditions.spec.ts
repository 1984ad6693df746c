/** The survey where little works: a busy server, a script that never comes, the smallest screens. */
import { expect, test } from '@playwright/test';
import { expectNoSpill } from '../accessible.ts';
import { at, brokenWords, current, send, survey, tapAndSkip } from './answering.ts';

test('a busy server is said plainly, and "Coba lagi" sends the same answer', async ({ page }) => {
  await page.goto(survey);
  await tapAndSkip(page, 3);
  await page.route('**/api/v1/responses', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await send(page);
  await expect(page.locator('.status')).toContainText('Sistem sedang sibuk');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page).toHaveURL(at(`${survey}/terima-kasih`));
});

test('what the server finds wrong stands at its question, and goes when it is mended', async ({
  page,
}) => {
  await page.goto(survey);
  await tapAndSkip(page, 3);
  await page.getByLabel('Pesan atau saran').evaluate((area) => area.removeAttribute('maxlength'));
  await page.getByLabel('Pesan atau saran').fill('a'.repeat(1001));
  await page.getByRole('button', { name: 'Kirim' }).click();
  const comment = page.getByLabel('Pesan atau saran');
  await expect(comment).toHaveAccessibleDescription(/nomor HP.*Komentar paling panjang 1000 huruf/);
  await page.locator('#error-summary a').click();
  await expect(comment).toBeFocused();
  await comment.fill('Cepat.');
  await page.getByRole('button', { name: 'Kirim' }).click();
  await expect(page).toHaveURL(at(`${survey}/terima-kasih`));
});

test('if the script never comes, all questions show after a moment and the form still sends', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(survey);
  await expect(page.locator('.elements')).toBeHidden();
  await expect(page.locator('.elements')).toBeVisible({ timeout: 4000 });
  await page.getByRole('radio', { name: 'Puas', exact: true }).check();
  await page.getByRole('button', { name: 'Kirim' }).click();
  await expect(page).toHaveURL(at(`${survey}/terima-kasih`));
});

test('a form that came back stays in one piece, with the script, too', async ({ page }) => {
  let scripts = false;
  await page.route('**/*.js', (route) => (scripts ? route.continue() : route.abort()));
  await page.goto(survey);
  const comment = page.getByLabel('Pesan atau saran');
  await comment.evaluate((area) => area.removeAttribute('maxlength'));
  await page.getByRole('radio', { name: 'Puas', exact: true }).check();
  await comment.fill('a'.repeat(1001));
  scripts = true;
  await send(page);
  await expect(page.locator('#error-summary')).toContainText('Komentar paling panjang');
  await expect(comment).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Puas', exact: true })).toBeChecked();
  await comment.fill('Cepat.');
  await send(page);
  await expect(page).toHaveURL(at(`${survey}/terima-kasih`));
});

test('with the script no unasked question is ever seen', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(survey, { waitUntil: 'commit' });
  await expect(page.locator('#impression')).toBeVisible();
  await expect(page.locator('.elements fieldset').filter({ visible: true })).toHaveCount(0);
  release();
  await expect(current(page)).toHaveId('impression');
  await expect(page.locator('.step').filter({ visible: true })).toHaveCount(1);
});

for (const address of [survey, `/en${survey}`]) {
  test(`at 320 pixels no word of any answer is broken on ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await tapAndSkip(page, 3);
    await page.locator('.answer-all').click();
    // All of them at once, as wide as each is on its own.
    await page.evaluate(() => {
      for (const step of document.querySelectorAll<HTMLElement>('.step'))
        step.style.setProperty('display', 'block', 'important');
    });
    expect(await brokenWords(page)).toEqual([]);
  });
}

for (const address of ['/', '/s', survey, `${survey}/terima-kasih`, '/privasi', '/metode']) {
  test(`with letters of twice the size ${address} still fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '34px';
    });
    await expectNoSpill(page);
  });
}
