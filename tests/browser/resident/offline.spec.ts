/** Answers without a network: kept on the phone, told truthfully, sent later and once. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { receiptOf } from '#shared/survey/receipt.ts';
import {
  at,
  current,
  ending,
  send,
  survey,
  tap,
  tapAndSkip,
  tapThrough,
  thanks,
} from './answering.ts';
import { type Network, test } from './cuttable-network.ts';

/** Waits until the service worker has the way from the survey to its end. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async (path) => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match(path))) await new Promise((next) => setTimeout(next, 20));
  }, thanks);
}

/** What the phone keeps; `change` makes every letter another one first. */
const kept = (page: Page, change: Record<string, unknown> = {}): Promise<unknown> =>
  page.evaluate(
    (own) =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('suara-layanan');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const letters = opening.result.transaction('outbox', 'readwrite').objectStore('outbox');
          letters.openCursor().onsuccess = function () {
            this.result?.update({ ...this.result.value, ...own });
            this.result?.continue();
          };
          const all = letters.getAll();
          letters.transaction.oncomplete = () => {
            opening.result.close();
            done(all.result);
          };
        };
      }),
    change,
  );

/** Whether the server has the response that was posted, whole. */
async function receiptStatus(page: Page, network: Network): Promise<unknown> {
  const id = network.posts.at(-1)?.fields.get('id') ?? '';
  const answer = await page.request.get(`/api/v1/receipts/F1RMB/${receiptOf(id)}`);
  return answer.json();
}

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
  await expect(current(next)).toBeVisible();
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

test('whoever leaves after the first tap has been heard, and may go on within the hour', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await settled(page);
  await tap(page, 2);
  await page.goto('/privasi');
  await expect.poll(() => network.posts.length).toBe(1);
  const [part] = network.posts;
  expect(part?.status).toBe(201);
  expect(part?.fields.get('progress')).toBe('partial');
  expect(part?.fields.get('impression')).toBe('2');

  await page.goto(survey);
  await expect(page.getByText('Jawaban Anda tadi masih ada.')).toBeVisible();
  await expect(page.locator('#progress')).toHaveText(/^2 /);
  await tapThrough(page, 3);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await expect.poll(() => network.posts.at(-1)?.fields.get('progress')).toBe('complete');
  const whole = network.posts.at(-1);
  expect(whole?.fields.get('id')).toBe(part?.fields.get('id'));
  expect(whole?.fields.get('block')).toBe(part?.fields.get('block'));
  expect(Number(whole?.fields.get('revision'))).toBeGreaterThan(
    Number(part?.fields.get('revision')),
  );
  expect(await receiptStatus(page, network)).toMatchObject({ complete: true });
});

test('a reload keeps answers, message and profile, and makes no second part', async ({
  page,
  network,
}) => {
  await page.goto(survey);
  await tapAndSkip(page, 3);
  await page.getByLabel('Pesan atau saran').fill('Ramah.');
  await page.getByText('Tentang Anda').click();
  await page.getByLabel('Kelompok usia').selectOption('30-39');
  await page.reload();
  await expect(ending(page)).toBeVisible();
  await expect(page.getByLabel('Pesan atau saran')).toHaveValue('Ramah.');
  await expect(page.locator('[name="profile.age"]')).toHaveValue('30-39');
  await expect(page.locator('#impression input:checked')).toHaveValue('3');
  await page.reload();
  await expect(ending(page)).toBeVisible();
  await expect.poll(() => network.posts.length).toBeGreaterThan(0);
  const parts = network.posts.map(({ fields }) => [fields.get('id'), fields.get('revision')]);
  expect(new Set(parts.map(String)).size).toBe(1);
});

test('"Mulai dari awal" is a new answer; the one before stays said', async ({ page, network }) => {
  await page.goto(survey);
  await tap(page, 1);
  await page.reload();
  await page.getByRole('button', { name: 'Mulai dari awal' }).click();
  await expect(page.locator('#progress')).toHaveText(/^1 /);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Mulai dari awal' })).toBeHidden();
  await tapThrough(page, 4);
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  // The first may come twice, as nobody waited for its answer; it is one and the same then.
  const said = new Map(network.posts.map(({ fields }) => [fields.get('id'), fields]));
  expect([...said.values()].map((fields) => fields.get('impression'))).toEqual(['1', '4']);
  expect(network.posts.every(({ status }) => status === 201)).toBe(true);
});

test('who only looks, leaves nothing on the phone and sends nothing', async ({ page, network }) => {
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  await page.goto('/privasi');
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  expect(await kept(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(network.posts).toHaveLength(0);
});

/** Leaves a complete answer on the phone, and a page on the screen that does not touch it. */
async function answerOffline(page: Page, network: Network): Promise<void> {
  await page.goto(survey);
  await settled(page);
  await network.cut();
  await tapThrough(page, 3);
  await send(page);
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  await page.goto('/privasi');
  await expect(page.getByText('Tidak ada internet')).toBeVisible();
}

test('after seven days the answer is deleted, and that is said once', async ({ page, network }) => {
  await answerOffline(page, network);
  await kept(page, { savedAt: Date.UTC(2026, 10, 12, 3) - 365 * 24 * 3_600_000 });
  await network.restore();
  await page.goto(survey);
  await expect(
    page.getByText(
      /^Jawaban tanggal 12 Nov untuk .+ tidak terkirim dalam 7 hari dan sudah dihapus/,
    ),
  ).toBeVisible();
  await page.reload();
  await expect(current(page)).toBeVisible();
  await expect(page.getByText('dalam 7 hari')).toBeHidden();
  expect(network.posts).toHaveLength(0);
});

test('what the server refuses for good is not tried forever, and that is said', async ({
  page,
  network,
}) => {
  await answerOffline(page, network);
  await kept(page, { fields: 'counter=F1RMB&language=id&form=full&impression=9' });
  await network.restore();
  await page.goBack();
  await expect(page.getByText(/tidak dapat diterima dan sudah dihapus/)).toBeVisible();
  await expect(page.getByText('Belum terkirim.')).toBeHidden();
  await expect(page.getByText('sudah kami terima')).toBeHidden();
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  expect(network.posts.map(({ status }) => status)).toEqual([422]);
});

test('a waiting answer is sent without a ticket that is refused', async ({ page, network }) => {
  await answerOffline(page, network);
  const fields = 'counter=F1RMB&language=id&form=full&impression=3&ticket=F1RMB-FALSE';
  await kept(page, { fields });
  await network.restore();
  await page.goBack();
  await expect(page.getByText('Jawaban Anda sudah terkirim.')).toBeVisible();
  expect(network.posts.map(({ status }) => status)).toEqual([422, 201]);
  expect(network.posts.map(({ fields }) => fields.has('ticket'))).toEqual([true, false]);
});

test('the login page of a waiting room is not taken for the server', async ({ page, network }) => {
  await page.goto(survey);
  await settled(page);
  await tapThrough(page, 3);
  network.answerPosts(200, { 'Content-Type': 'text/html' }, '<h1>Log in</h1>');
  await send(page);
  await expect(page).toHaveURL(at(thanks));
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
});

test('a server that asks for patience is given it', async ({ page, network }) => {
  await page.goto(survey);
  await settled(page);
  await tapThrough(page, 3);
  network.answerPosts(503, { 'Retry-After': '600' }, '');
  await send(page);
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  await network.restore();
  await page.goto(survey);
  await expect(current(page)).toBeVisible();
  expect(network.posts).toHaveLength(0);
  await page.clock.install({ time: Date.now() + 601_000 });
  await page.reload();
  await expect(page.getByText(/sudah terkirim/)).toBeVisible();
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state of an answer on its way, by ${colorScheme}`, async ({
    page,
    network,
  }) => {
    await page.emulateMedia({ colorScheme });
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes[0]?.html,
      ]);
    await page.goto(survey);
    await settled(page);
    await tap(page, 2);
    await page.reload();
    await expect(page.getByText('Jawaban Anda tadi masih ada.')).toBeVisible();
    expect(await violations()).toEqual([]);
    await network.cut();
    await tapThrough(page, 2);
    await send(page);
    await expect(page.getByText('Belum terkirim.')).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.goto('/privasi');
    await expect(page.getByText('1 jawaban menunggu')).toBeVisible();
    expect(await violations()).toEqual([]);
    await network.restore();
    await page.goBack();
    await expect(page.getByText('Jawaban Anda sudah terkirim.')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}
