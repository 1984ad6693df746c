/** The kiosk with the network really cut: hours of work, a power cut in between, nothing lost or doubled. */
import { expect, type Page } from '@playwright/test';
import { counterAskingAll } from './answering.ts';
import { test } from './cuttable-network.ts';
import { kept } from './waiting-answers.ts';

const states = async (page: Page) => (await kept(page)).map(({ state }) => state).toSorted();

test('it opens and works without a network, and sends everything once afterwards', async ({
  page,
  network,
}) => {
  const kiosk = `/kiosk/${await counterAskingAll(page)}`;
  await page.goto(kiosk);
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.evaluate(async (path) => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match(path))) await new Promise((next) => setTimeout(next, 20));
  }, kiosk);
  await network.cut();

  await page.clock.install();
  for (const face of [0, 1, 2, 3]) {
    await page.goto(kiosk);
    await expect(page.locator('[data-screen="impression"]')).toBeVisible();
    await page.clock.runFor(700);
    await page.locator('[data-screen="impression"] .tile').nth(face).click();
    // The database keeps real time; the page's clock must not run away from it.
    await expect
      .poll(() => states(page))
      .toEqual([...Array(face).fill('waiting'), 'draft'].toSorted());
    await page.clock.runFor(15_000);
    await expect(page.getByRole('heading', { name: /Terima kasih!/ })).toBeVisible();
    await expect.poll(() => states(page)).toEqual(Array(face + 1).fill('waiting'));
  }
  expect(network.posts).toHaveLength(0);
  // Until the thanks are gone, the last can be taken back.
  await page.clock.runFor(5000);

  await network.restore();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  const impressions = () => network.posts.map(({ fields }) => fields.get('impression')).toSorted();
  await expect.poll(impressions).toEqual(['1', '2', '3', '4']);
  expect(network.posts.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  await page.clock.runFor(61_000);
  expect(network.posts).toHaveLength(4);
});
