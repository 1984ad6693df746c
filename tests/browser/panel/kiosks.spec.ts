/** The head registers a tablet as a kiosk; it answers as one, until its registration is revoked, and then as anybody. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { kept } from '../resident/waiting-answers.ts';
import { ownUnit, signInAs } from './sign-in.ts';
import { uniqueWord } from './unique-word.ts';

const unit = `/panel/unit/${ownUnit}`;

/** Lets the tablet's clock run on once its database is idle, which keeps real time. */
async function pass(tablet: Page, milliseconds: number): Promise<void> {
  await kept(tablet);
  await tablet.clock.runFor(milliseconds);
}

/** One visitor, who touches a face and walks away. Returns what was posted, and what became of it. */
async function answer(tablet: Page) {
  const posted = tablet.waitForResponse('**/api/v1/responses');
  await pass(tablet, 700);
  await tablet.locator('[data-screen="impression"] .tile').last().click();
  await pass(tablet, 16_000);
  const response = await posted;
  await pass(tablet, 5000);
  const fields = new URLSearchParams(response.request().postData() ?? '');
  return { status: response.status(), key: fields.get('kioskKey') };
}

async function openStaffMenu(tablet: Page): Promise<void> {
  await tablet.keyboard.press('Control+Alt+k');
  await expect(tablet.getByRole('dialog')).toBeVisible();
}

test('a tablet is registered by opening an address once, answers, is revoked, and answers on', async ({
  page,
  browser,
}) => {
  const name = `Tablet ${uniqueWord()}`;
  await signInAs(page, 'head');
  await page.goto(unit);
  await page.getByRole('link', { name: 'Kiosk', exact: true }).click();
  await page.getByLabel('Tablet yang mana?').fill(name);
  await page.getByRole('button', { name: 'Buat alamat pendaftaran' }).click();
  await expect(page.getByRole('img', { name: 'Kode QR alamat pendaftaran' })).toBeVisible();
  await expectAccessible(page);
  const address = new URL((await page.locator('.handed').textContent()) ?? '');
  const key = address.hash.slice('#kunci='.length);

  const tablet = await (await browser.newContext()).newPage();
  await tablet.clock.install();
  await tablet.goto(address.pathname + address.hash);
  await expect(tablet.locator('[data-registration="registered"]')).toBeVisible();
  expect(new URL(tablet.url()).hash).toBe('');
  await tablet.getByRole('button', { name: 'Mulai' }).click();
  expect(await answer(tablet)).toEqual({ status: 201, key });

  await page.goto(`${unit}/kiosk`);
  await expect(page.getByText(key)).toHaveCount(0);
  const line = page.getByRole('listitem').filter({ hasText: name });
  await expect(line).toContainText('terakhir menjawab');
  await line.getByText('Cabut', { exact: true }).click();
  await page.getByRole('button', { name: `Ya, cabut: ${name}` }).click();
  await expect(page.getByRole('status')).toContainText('Pendaftaran dicabut.');

  expect((await answer(tablet)).status).toBe(201);
  await expect(tablet.locator('[data-registration="refused"]')).toBeVisible();
  expect(await answer(tablet)).toEqual({ status: 201, key: null });
  await tablet.reload();
  await expect(tablet.getByText('Perlu didaftarkan lagi')).toBeVisible();
  await expectAccessible(tablet);

  await page.goto(`${unit}/jejak`);
  await expect(page.getByText(`mencabut pendaftaran kiosk: ${name}`)).toBeVisible();
  await tablet.context().close();
});

test('a key is typed into the staff’s menu, too; what is none is told', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'head');
  await page.goto(`${unit}/kiosk`);
  await page.getByLabel('Tablet yang mana?').fill(`Tablet ${uniqueWord()}`);
  await page.getByRole('button', { name: 'Buat alamat pendaftaran' }).click();
  const address = new URL((await page.locator('.handed').textContent()) ?? '');

  const tablet = await (await browser.newContext()).newPage();
  await tablet.goto(address.pathname);
  await openStaffMenu(tablet);
  await expect(tablet.locator('[data-fact="registration"]')).toContainText('belum');
  await tablet.getByLabel('Kunci dari panel').fill('slt_7K3Q');
  await tablet.getByRole('button', { name: 'Daftarkan tablet ini' }).click();
  await expect(tablet.getByRole('alert')).toContainText('Ini bukan kunci kiosk.');
  await expectAccessible(tablet);
  await tablet.getByLabel('Kunci dari panel').fill(address.hash.slice(-16).toLowerCase());
  await tablet.getByRole('button', { name: 'Daftarkan tablet ini' }).click();
  await expect(tablet.locator('[data-fact="registration"]')).toHaveText('terdaftar');
  await expect(tablet.getByRole('alert')).toBeHidden();
  await tablet.context().close();
});

test('staff see which kiosks there are, and register none', async ({ page }) => {
  await signInAs(page, 'staff');
  await page.goto(`${unit}/kiosk`);
  await expect(page.getByRole('heading', { name: 'Semua kiosk' })).toBeVisible();
  await expect(page.getByLabel('Tablet yang mana?')).toHaveCount(0);
});
