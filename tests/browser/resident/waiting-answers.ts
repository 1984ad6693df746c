/** What tests of answers on their way need: a settled service worker, the phone's store, the server's word. */
import { expect, type Page } from '@playwright/test';
import { receiptOf } from '#shared/survey/receipt.ts';
import type { Letter } from '#site/client/outbox/letter.ts';
import { send, survey, tapThrough, thanks } from './answering.ts';
import type { Network } from './cuttable-network.ts';

/** Waits until the service worker has the way from the survey to its end. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async (path) => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match(path))) await new Promise((next) => setTimeout(next, 20));
  }, thanks);
}

/** What the phone keeps; `change` makes every letter another one first. */
export const kept = (page: Page, change: Record<string, unknown> = {}): Promise<Letter[]> =>
  page.evaluate(
    (own) =>
      new Promise<Letter[]>((done, fail) => {
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
export async function receiptStatus(page: Page, network: Network): Promise<unknown> {
  const id = network.posts.at(-1)?.fields.get('id') ?? '';
  const answer = await page.request.get(`/api/v1/receipts/F1RMB/${receiptOf(id)}`);
  return answer.json();
}

export async function answerOffline(page: Page, network: Network): Promise<void> {
  await page.goto(survey);
  await settled(page);
  await network.cut();
  await tapThrough(page, 3);
  await send(page);
  await expect(page.getByText('Belum terkirim.')).toBeVisible();
  await page.goto('/privasi');
  await expect(page.getByText('Tidak ada internet')).toBeVisible();
}
