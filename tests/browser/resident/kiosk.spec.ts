/** A tablet at a counter that the whole queue passes, and that only the staff can leave. */
import { expect, type Page, test } from '@playwright/test';
import { elementKeys } from '#shared/survey/elements.ts';
import { expectAccessible, expectNoSpill } from '../accessible.ts';
import { counterAskingAll } from './answering.ts';
import { kept } from './waiting-answers.ts';

const screen = (page: Page) => page.locator('[data-screen]:not([hidden])');
const tile = (page: Page, name: string) =>
  screen(page).getByRole('button', { name: new RegExp(`^${name}`) });
const thanks = (page: Page) => page.getByRole('heading', { name: /Terima kasih!/ });
const question = (page: Page) =>
  page.getByRole('heading', { name: /Bagaimana pelayanan hari ini/ });

/**
 * Lets the page's clock run on once its database is idle: the database keeps real time, and the kiosk
 * takes one that is slower than its clock for one that is broken.
 */
async function pass(page: Page, milliseconds: number): Promise<void> {
  await kept(page);
  await page.clock.runFor(milliseconds);
}

/** Taps right after a screen has come are refused: they were meant for the one before. */
const settle = (page: Page) => pass(page, 700);

/** Until the thanks are gone, what was said can be taken back, and nothing is sent. */
const thanksGone = (page: Page) => pass(page, 5700);

/** Notes every response that is posted, as its fields. */
function watchPosts(page: Page): URLSearchParams[] {
  const posts: URLSearchParams[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(new URLSearchParams(request.postData() ?? ''));
  });
  return posts;
}

async function start(page: Page): Promise<string> {
  await page.clock.install();
  const code = await counterAskingAll(page);
  await page.goto(`/kiosk/${code}`);
  await page.getByRole('button', { name: 'Mulai' }).click();
  await settle(page);
  return code;
}

async function rate(page: Page, answer: string): Promise<void> {
  await tile(page, answer).click();
  await settle(page);
}

async function openStaffMenu(page: Page): Promise<void> {
  const mark = page.getByRole('button', { name: 'Menu petugas' });
  await mark.dispatchEvent('pointerdown');
  await pass(page, 3100);
  await mark.dispatchEvent('pointerup');
}

const fact = (page: Page, name: string) => page.locator(`[data-fact="${name}"]`);

test('two taps are a response: an impression and one element', async ({ page }) => {
  const posts = watchPosts(page);
  const code = await start(page);
  await rate(page, 'Sangat puas');
  const element = (await screen(page).getAttribute('data-screen')) ?? '';
  await screen(page).locator('.tile').nth(1).click();
  await expect(thanks(page)).toBeVisible();
  await thanksGone(page);
  await expect.poll(() => posts.length).toBe(1);
  expect(Object.fromEntries(posts[0] ?? [])).toMatchObject({
    counter: code,
    form: 'kiosk',
    progress: 'complete',
    impression: '4',
    block: String(elementKeys.findIndex((key) => key.startsWith(element))),
    [`answers.${element}`]: '2',
  });
});

test('the thanks give way to the next visitor by themselves', async ({ page }) => {
  await start(page);
  await rate(page, 'Puas');
  await screen(page).locator('.tile').first().click();
  await expect(thanks(page)).toBeVisible();
  await thanksGone(page);
  await expect(question(page)).toBeVisible();
});

test('a follow-up may be skipped, or left: the impression counts', async ({ page }) => {
  const posts = watchPosts(page);
  await start(page);
  await rate(page, 'Tidak puas');
  const stored = page.waitForResponse('**/api/v1/responses');
  await screen(page).getByRole('button', { name: 'Lewati' }).click();
  await expect(thanks(page)).toBeVisible();
  await thanksGone(page);
  await stored;
  await rate(page, 'Kurang puas');
  await pass(page, 15_000);
  await expect(thanks(page)).toBeVisible();
  await thanksGone(page);
  await expect.poll(() => posts.map((post) => post.get('impression'))).toEqual(['1', '2']);
  expect(posts.flatMap((post) => [...post.keys()]).join()).not.toContain('answers.');
});

test('a double tap is one answer', async ({ page }) => {
  const posts = watchPosts(page);
  await start(page);
  await tile(page, 'Puas').dblclick();
  await expect(thanks(page)).toBeHidden();
  await expect(screen(page)).not.toHaveAttribute('data-screen', 'impression');
  await settle(page);
  await screen(page).locator('.tile').nth(3).dblclick();
  await expect(thanks(page)).toBeVisible();
  await thanksGone(page);
  await expect(question(page)).toBeVisible();
  await expect.poll(() => posts.length).toBe(1);
});

test('a wrong tap is taken back, from the follow-up and from the thanks, and was never sent', async ({
  page,
}) => {
  const posts = watchPosts(page);
  await start(page);
  await rate(page, 'Tidak puas');
  await screen(page).getByRole('button', { name: 'Salah sentuh? Ulangi' }).click();
  await expect(question(page)).toBeVisible();
  await settle(page);
  await rate(page, 'Tidak puas');
  await screen(page).locator('.tile').first().click();
  await settle(page);
  // Whatever is sent meanwhile, this is not.
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await screen(page).getByRole('button', { name: 'Salah sentuh? Ulangi' }).click();
  await expect.poll(() => kept(page)).toEqual([]);
  await settle(page);
  await rate(page, 'Puas');
  await screen(page).locator('.tile').nth(2).click();
  await thanksGone(page);
  await expect.poll(() => posts.map((post) => post.get('impression'))).toEqual(['3']);
});

test('without a network it goes on, and sends once when the network is back', async ({
  page,
  context,
}) => {
  await start(page);
  await context.setOffline(true);
  for (const answer of ['Puas', 'Tidak puas', 'Sangat puas']) {
    await rate(page, answer);
    await screen(page).locator('.tile').first().click();
    await expect(thanks(page)).toBeVisible();
    await thanksGone(page);
  }
  await openStaffMenu(page);
  await expect(fact(page, 'waiting')).toHaveText('3');
  await expect(fact(page, 'network')).toHaveText('terputus');
  await expect(fact(page, 'last-sent')).toHaveText('belum pernah');

  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST') answers.push(response.status());
  });
  await context.setOffline(false);
  // The browser may say "online" a moment before it is; the next try is a minute away.
  await expect(async () => {
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await expect(fact(page, 'waiting')).toHaveText('0', { timeout: 1000 });
  }).toPass();
  await expect(fact(page, 'network')).toHaveText('tersambung');
  await expect(fact(page, 'last-sent')).not.toHaveText('belum pernah');
  expect(answers).toEqual([201, 201, 201]);
});

test('after a power cut it is ready without the staff, and has forgotten nothing', async ({
  page,
  context,
}) => {
  await start(page);
  await context.setOffline(true);
  await rate(page, 'Puas');
  await context.setOffline(false);
  const posts = watchPosts(page);
  await page.reload();
  await expect(question(page)).toBeVisible();
  await expect.poll(() => posts.map((post) => post.get('progress'))).toEqual(['partial']);
  expect(posts[0]?.get('impression')).toBe('3');
});

test('only the staff find a way out', async ({ page }) => {
  const code = await start(page);
  await expect(page.getByRole('link')).toHaveCount(0);
  await page.goBack({ timeout: 2000 }).catch(() => null);
  await expect(question(page)).toBeVisible();

  const mark = page.getByRole('button', { name: 'Menu petugas' });
  await mark.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await openStaffMenu(page);
  await expect(page.getByRole('dialog', { name: 'Menu petugas' })).toBeVisible();
  await page.getByRole('button', { name: 'Kembali ke kiosk' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+Alt+KeyK');
  await page.getByRole('link', { name: 'Keluar dari kiosk' }).click();
  await expect(page).toHaveURL(`/s/${code}`);
  await page.goto(`/kiosk/${code}`);
  await expect(page.getByRole('button', { name: 'Mulai' })).toBeVisible();
});

test('the keyboard alone is enough', async ({ page }) => {
  const posts = watchPosts(page);
  await start(page);
  await tile(page, 'Puas').focus();
  await page.keyboard.press('Enter');
  await settle(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(thanks(page)).toBeVisible();
  await thanksGone(page);
  await expect.poll(() => posts.length).toBe(1);
});

test('it can be installed: its manifest opens this counter in full screen', async ({ page }) => {
  const code = await counterAskingAll(page);
  await page.goto(`/kiosk/${code}`);
  const address = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
  const answer = await page.request.get(address);
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = await answer.json();
  expect(manifest).toMatchObject({ start_url: `/kiosk/${code}`, display: 'fullscreen' });
  for (const { src, sizes } of manifest.icons) {
    const icon = await (await page.request.get(src)).body();
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('without JavaScript it says where the survey is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/kiosk/F1RMB');
  await expect(page.getByRole('link', { name: '/s/F1RMB' })).toBeVisible();
  await context.close();
});

test('axe finds nothing on any screen, by day and by night', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const check = () => expectAccessible(page);
  await page.clock.install();
  await page.goto(`/kiosk/${await counterAskingAll(page)}`);
  await check();
  await page.getByRole('button', { name: 'Mulai' }).click();
  await settle(page);
  await check();
  await rate(page, 'Puas');
  await check();
  await screen(page).locator('.tile').first().click();
  await check();
  await openStaffMenu(page);
  await check();
});

test('with letters of twice the size nothing spills, and the start button is on the screen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // A window that fills the screen cannot be given another size.
    Element.prototype.requestFullscreen = async () => undefined;
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '34px';
    });
  });
  for (const [width, height] of [
    [667, 320],
    [800, 1280],
    [195, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`/kiosk/${await counterAskingAll(page)}`);
    await expectNoSpill(page, `start at ${width} x ${height}`);
    await page.getByRole('button', { name: 'Mulai' }).click();
    await expectNoSpill(page, `question at ${width} x ${height}`);
    await page.evaluate(() => localStorage.clear());
  }
  await page.setViewportSize({ width: 667, height: 320 });
  await page.goto(`/kiosk/${await counterAskingAll(page)}`);
  await expect(page.getByRole('button', { name: 'Mulai' })).toBeInViewport({ ratio: 0.9 });
});

for (const [width, height] of [
  [1280, 800],
  [800, 1280],
  [1024, 600],
  [390, 844],
] as const) {
  test(`question and answers fit ${width} by ${height} without scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await start(page);
    for (const name of ['impression', ...elementKeys]) {
      await page.evaluate((wanted) => {
        for (const each of document.querySelectorAll<HTMLElement>('[data-screen]')) {
          each.hidden = each.dataset['screen'] !== wanted;
        }
      }, name);
      const [scrollHeight, scrollWidth] = await page.evaluate(() => [
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
      ]);
      expect(scrollHeight, name).toBeLessThanOrEqual(height);
      expect(scrollWidth, name).toBeLessThanOrEqual(width);
    }
  });
}
