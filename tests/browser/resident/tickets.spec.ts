/** A ticket from the queue: its link opens the survey, and it counts once. */
import { expect, type Page, test } from '@playwright/test';
import { issueTicket } from '#functions/tickets/signing.ts';
import { cityTime } from '../../../tools/serve/clock-offset.ts';
import { localSecret } from '../../../tools/serve/local-secrets.ts';
import { at, send, survey, tapThrough, thanks } from './answering.ts';

const inHours = (hours: number) => new Date(cityTime().getTime() + hours * 3_600_000);
const linkOf = async (hours = 24) =>
  `/T/${await issueTicket(localSecret('TICKET_SECRET'), 'F1RMB', inHours(hours))}`;
const field = (page: Page) => page.locator('input[name="ticket"]');

test('its link opens the survey of its counter and redeems it with the answer', async ({
  page,
}) => {
  const link = await linkOf();
  await page.goto(link);
  await expect(page.getByText('Tiket Anda diterima.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('KTP-el');
  const posted = page.waitForRequest('**/api/v1/responses');
  await tapThrough(page, 3);
  await send(page);
  expect(new URLSearchParams((await posted).postData() ?? '').has('ticket')).toBe(true);
  await expect(page).toHaveURL(at(thanks));

  await page.goto(link);
  await expect(page.getByText('Tiket ini sudah dipakai.')).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Ya, untuk orang lain' }).click();
  await tapThrough(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
});

test('used by somebody else meanwhile, it is explained, and the next tap sends without it', async ({
  page,
  context,
}) => {
  const link = await linkOf();
  await page.goto(link);
  const other = await context.browser()?.newContext();
  const second = await other?.newPage();
  if (!second) throw new Error('no second phone');
  await second.goto(new URL(link, page.url()).href);
  await tapThrough(second, 3);
  await send(second);
  await expect(second).toHaveURL(at(thanks));
  await other?.close();

  await tapThrough(page, 3);
  await send(page);
  await expect(page.locator('#error-summary')).toContainText('sudah dipakai');
  await page.locator('.send').click();
  await expect(page).toHaveURL(at(thanks));
});

test('it stays when the language is changed', async ({ page }) => {
  await page.goto(await linkOf());
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Your ticket is accepted.')).toBeVisible();
  await expect(field(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Indonesia' }).click();
  await expect(page.getByText('Tiket Anda diterima.')).toBeVisible();
});

test('expired, it leaves the open survey', async ({ page }) => {
  await page.goto(await linkOf(-2));
  await expect(page.getByText('Tiket ini sudah lewat waktunya.')).toBeVisible();
  await expect(field(page)).toHaveCount(0);
});

test('unreadable, it leads to the page for unknown codes', async ({ page }) => {
  const answer = await page.goto('/T/A012');
  expect(answer?.status()).toBe(404);
  await expect(page.getByLabel('Kode loket')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it goes with the plain form, and comes back explained when it cannot be taken', async ({
    page,
  }) => {
    const link = await linkOf();
    const answer = async () => {
      await page.getByRole('radio', { name: 'Puas', exact: true }).check();
      await page.getByRole('button', { name: 'Kirim' }).click();
    };
    const late = await page.context().newPage();
    await late.goto(link);
    await page.goto(link);
    await answer();
    await expect(page).toHaveURL(at(thanks));

    // The same answer again would be taken for a second press of the button.
    await late.getByRole('radio', { name: 'Sangat puas', exact: true }).check();
    await late.getByRole('button', { name: 'Kirim' }).click();
    await expect(late.locator('#error-summary')).toContainText('sudah dipakai');
    await late.getByRole('button', { name: 'Kirim' }).click();
    await expect(late).toHaveURL(at(thanks));
  });
});

test('the survey without a ticket asks for none', async ({ page }) => {
  await page.goto(survey);
  await expect(field(page)).toHaveCount(0);
});
