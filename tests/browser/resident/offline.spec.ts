/** Answers without a network: kept on the phone, told truthfully, sent later and once. */
import { expect, type Page } from '@playwright/test';
import { receiptOf } from '#shared/survey/receipt.ts';
import { at, send, survey, tapThrough, thanks } from './answering.ts';
import { type Network, test } from './cuttable-network.ts';

/** Waits until the service worker has the way from the survey to its end. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async (path) => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match(path))) await new Promise((next) => setTimeout(next, 20));
  }, thanks);
}

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
