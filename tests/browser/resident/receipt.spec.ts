/** Checking a receipt: received, then counted; or why not. */
import { expect, type Page, test } from '@playwright/test';
import { receiptOf } from '#shared/survey/receipt.ts';
import { at, send } from './answering.ts';

/** A counter of a service in whose survey no other test answers. */
const counter = 'K3B1E';
const receiptPage = '/tanda-terima';
const misspelt = `${receiptPage}?kode=7K3U&loket=F1RMX`;

const outcome = (page: Page) => page.locator('.result').getByRole('heading');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a receipt says received, and counted once there are five', async ({ page }) => {
    // Others before may have left some waiting, so that this one would not be the first of its group.
    const answer = async () => {
      const data = {
        id: crypto.randomUUID(),
        counter,
        language: 'id',
        form: 'full',
        impression: 3,
      };
      const sent = { ...data, answers: { time: 3 }, profile: {} };
      expect((await page.request.post('/api/v1/responses', { data: sent })).status()).toBe(201);
    };
    for (let i = 0; i < 10; i += 1) await answer();
    await page.request.get('/cdn-cgi/handler/scheduled');

    await page.goto(`/s/${counter}`);
    await page.getByRole('radio', { name: 'Puas', exact: true }).check();
    await send(page);
    await page.locator('.receipt summary').click();
    await page.getByRole('link', { name: 'Periksa penilaian ini' }).click();
    await expect(page).toHaveURL(at(receiptPage));
    await expect(outcome(page)).toHaveText('Sudah diterima');
    await expect(page).toHaveTitle(/^Sudah diterima/);

    for (let i = 0; i < 10; i += 1) await answer();
    await page.request.get('/cdn-cgi/handler/scheduled');
    await page.getByRole('button', { name: 'Periksa' }).click();
    await expect(outcome(page)).toHaveText('Sudah dihitung');
    await page.getByRole('link', { name: 'Lihat hasil layanan ini' }).click();
    await expect(page).toHaveURL(at('/hasil/kecamatan-benda/rekam-ktp-el'));
  });
});

test('a receipt that has not arrived leads back to its survey', async ({ page }) => {
  await page.goto(receiptPage);
  await page.getByLabel('Tanda terima').fill('7k3q 9f2m xb4t');
  await page.getByLabel('Kode loket').fill(counter.toLowerCase());
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(outcome(page)).toHaveText('Belum sampai');
  await expect(page.getByLabel('Tanda terima')).toHaveValue('7K3Q-9F2M-XB4T');
  await page.getByRole('link', { name: 'Buka survei loket ini' }).click();
  await expect(page).toHaveURL(at(`/s/${counter}`));
});

test('a survey that was left is said to count as far as it went', async ({ page }) => {
  const id = crypto.randomUUID();
  const form = { id, counter, language: 'id', form: 'full', progress: 'partial', impression: '2' };
  expect((await page.request.post('/api/v1/responses', { form })).status()).toBe(201);
  await page.goto(`/en${receiptPage}?kode=${receiptOf(id)}&loket=${counter}`);
  await expect(outcome(page)).toHaveText('Not finished, still counted');
});

test('a slip is said at its field, and what was typed is still there', async ({ page }) => {
  const answer = await page.goto(misspelt);
  expect(answer?.status()).toBe(422);
  await expect(outcome(page)).toHaveText('Ada yang salah ketik');
  for (const [label, typed, said] of [
    ['Tanda terima', '7K3U', /^Tanda terima terdiri dari 12/],
    ['Kode loket', 'F1RMX', /^Kode loket ini tidak dikenal/],
  ] as const) {
    const field = page.getByLabel(label);
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(said);
  }
});

test('a receipt without its counter asks for the counter only', async ({ page }) => {
  await page.goto(`${receiptPage}?kode=7K3Q-9F2M-XB4T`);
  await expect(page.locator('.wrong')).toHaveText([/^Kode loket ini tidak dikenal/]);
});
