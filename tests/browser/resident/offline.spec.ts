/** Answers without a network: kept on the phone, told truthfully, sent later and once. */
import { expect } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { at, send, survey, tap, tapAndSkip, tapThrough, thanks } from './answering.ts';
import { test } from './cuttable-network.ts';
import { receiptStatus, settled } from './waiting-answers.ts';

test('after one visit the survey opens without a network, takes an answer and sends it once', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await network.cut();

  await page.goto(survey);
  await tapThrough(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  await expect(page.getByText('sudah kami terima')).toBeHidden();
  expect(network.posts).toHaveLength(0);

  await network.restore();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText('Jawaban Anda sudah terkirim.')).toBeVisible();
  expect(network.posts.map(({ status }) => status)).toEqual([201]);
  expect(await receiptStatus(page, network)).toMatchObject({ received: true, complete: true });
  await page.reload();
  await expect(page.getByText('Belum terkirim.')).toBeHidden();
  expect(network.posts).toHaveLength(1);
});

test('the address on the poster opens without a network, too, and any other page says why not', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await network.cut();
  await page.goto('/F1RMB');
  await tapThrough(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));

  await page.goto('/hasil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tidak ada internet');
  await expect(page.getByText('1 jawaban menunggu di HP ini')).toBeVisible();
  await network.restore();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Tidak ada internet');
});

test('a tab closed before sending loses nothing: the next visit sends it and says so', async ({
  page,
  context,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await network.cut();
  await tapAndSkip(page, 2);
  await page.getByLabel('Pesan atau saran').fill('Antre dua jam.');
  await send(page);
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  await page.close();

  await network.restore();
  const next = await context.newPage();
  await next.goto(survey);
  await expect(next.getByText(/Jawaban tadi untuk .+ sudah terkirim\./)).toBeVisible();
  expect(network.posts.map(({ fields }) => fields.get('comment'))).toEqual(['Antre dua jam.']);
  await next.reload();
  await expect(next.getByText('Menilai untuk orang lain?')).toBeVisible();
  await expect(next.getByText('sudah terkirim')).toBeHidden();
});

test('an answer cut off on its way back is sent again and stored once', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await tapThrough(page, 4);
  network.loseAnswers();
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  expect(network.posts.at(-1)?.status).toBe(201);

  await network.restore();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText('Jawaban Anda sudah terkirim.')).toBeVisible();
  expect(new Set(network.posts.map(({ fields }) => fields.get('id'))).size).toBe(1);
  expect(network.posts.every(({ status }) => status === 201)).toBe(true);
});

test('the network that goes while sending keeps the answer on the phone', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await tapThrough(page, 4);
  network.onPost(() => void network.cut());
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
});

test('the service worker sends without any page, once the browser wakes it', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await network.cut();
  await tapThrough(page, 3);
  await send(page);
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const registrations: { registrationId: string; scopeURL: string }[] = [];
  devtools.on('ServiceWorker.workerRegistrationUpdated', (event) => {
    registrations.push(...event.registrations);
  });
  await devtools.send('ServiceWorker.enable');
  await expect.poll(() => registrations.length).toBeGreaterThan(0);
  await network.restore();
  await devtools.send('ServiceWorker.dispatchSyncEvent', {
    origin: network.address,
    registrationId: registrations[0]?.registrationId ?? '',
    tag: 'outbox',
    lastChance: false,
  });
  // The open page hears of it and says so.
  await expect(page.getByText('Jawaban Anda sudah terkirim.')).toBeVisible();
  expect(network.posts).toHaveLength(1);
});

test('where nothing can be kept, the answer stays on the page and that is said', async ({
  page,
  network,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(survey);
  await settled(page);
  await network.cut();
  await tapThrough(page, 3);
  await send(page);
  await expect(page.locator('.status')).toContainText('masih ada di halaman ini');
  await network.restore();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page).toHaveURL(at(thanks));
  expect(network.posts.map(({ status }) => status)).toEqual([201]);
});

test('without a service worker, as in a local network, the next visit sends', async ({
  page,
  context,
  network,
}) => {
  await context.addInitScript(() => {
    for (const missing of ['serviceWorker', 'locks']) {
      Object.defineProperty(Navigator.prototype, missing, { value: undefined });
    }
    for (const missing of ['caches', 'BroadcastChannel']) Reflect.deleteProperty(window, missing);
  });
  await page.goto(survey);
  await tapThrough(page, 3);
  await network.cut();
  await send(page);
  await expect(page.locator('.status')).toContainText('Belum terkirim');
  await page.close();
  await network.restore();
  const next = await context.newPage();
  await next.goto(survey);
  await expect(next.getByText(/sudah terkirim/)).toBeVisible();
  expect(network.posts.map(({ fields }) => fields.get('progress'))).toEqual(['complete']);
});

test('the service worker may only come from here, and is looked at anew at each visit', async ({
  page,
}) => {
  const worker = await page.request.get('/sw.js');
  expect(worker.headers()['content-security-policy']).toContain("worker-src 'self'");
  expect(worker.headers()['cache-control']).toContain('max-age=0');
});

test('axe finds nothing in any state of an answer on its way, by day and by night', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await tap(page, 2);
  await page.reload();
  await expect(page.getByText('Jawaban Anda tadi masih ada.')).toBeVisible();
  await expectAccessible(page);
  await network.cut();
  await tapThrough(page, 2);
  await send(page);
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/privasi');
  await expect(page.getByText('1 jawaban menunggu')).toBeVisible();
  await expectAccessible(page);
  await network.restore();
  await page.goBack();
  await expect(page.getByText('Jawaban Anda sudah terkirim.')).toBeVisible();
  await expectAccessible(page);
});
