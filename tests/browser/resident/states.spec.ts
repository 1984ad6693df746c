/** Every state of the survey for every eye: axe with the contrast of sunlight, large letters, forced colours. */
import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations, expectReadableByNight } from '../accessible.ts';
import { brokenWords, current, ending, send, survey, tap, tapThrough } from './answering.ts';

type Look = (state: string) => Promise<void>;

/** Walks through every state that the survey has, and looks at each. */
async function walk(page: Page, address: string, look: Look): Promise<void> {
  await page.goto(address);
  await expect(current(page)).toBeVisible();
  await look('first question');
  await page.locator('#impression input').nth(1).focus();
  await page.keyboard.press('Space');
  await look('chosen by key');
  await tap(page, 3);
  await look('second question');
  await page.locator('.moves .back').click();
  await look('back at the first, with its answer');
  await tap(page, 3);
  await tapThrough(page, 1);
  await look('last step');
  await page.locator('summary').click();
  await look('profile open');
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const responses = '**/api/v1/responses';
  await page.route(responses, async (route) => {
    await answered;
    await route.abort();
  });
  await send(page);
  await expect(page.locator('.send')).toHaveAttribute('aria-disabled', 'true');
  await look('sending');
  answer();
  await expect(page.locator('.status')).not.toBeEmpty();
  await look('not sent');
  await page.unroute(responses);
  const errors = [
    { pointer: '/impression', detail: 'Pilih satu jawaban dulu.' },
    { pointer: '/comment', detail: 'Komentar paling panjang 1000 huruf.' },
  ];
  const refusal = { status: 422, json: { title: 'Ada yang salah', errors } };
  await page.route(responses, (route) => route.fulfill(refusal));
  await page.locator('.send').click();
  await expect(page.locator('#error-summary')).toBeVisible();
  await look('refused, at the question');
  await page.locator('#error-summary a').last().click();
  await look('refused, at the message');
  await page.locator('.answer-all').click();
  while ((await ending(page).count()) === 0) {
    await look(`all: ${await page.locator('#progress').textContent()}`);
    await tap(page, 2);
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const address of [survey, `/en${survey}`]) {
  test(`by day and by night axe finds nothing in any state of ${address}, not even for contrast in the sun`, async ({
    page,
  }) => {
    test.slow();
    const inTheSun = 'color-contrast-enhanced';
    await walk(page, address, async (state) => {
      await expectNoViolations(page, state, { rules: { [inTheSun]: { enabled: true } } });
      await expectReadableByNight(page, state, [inTheSun]);
    });
  });
}

for (const address of [survey, `/en${survey}`]) {
  test(`with letters of twice the size nothing of ${address} is cut off or spills at 320 pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '34px';
      });
    });
    await walk(page, address, async (state) => {
      const spilling = await page.evaluate(() => {
        const parts = [...document.querySelectorAll<HTMLElement>('main *:not(textarea, select)')];
        const cut = parts.filter((part) => {
          const { right, left, width } = part.getBoundingClientRect();
          const hides = getComputedStyle(part).overflow !== 'visible';
          return (
            width > 0 &&
            (right > innerWidth + 1 || left < -1 || (hides && part.scrollWidth > part.clientWidth))
          );
        });
        return cut.map(({ outerHTML }) => outerHTML.slice(0, 80));
      });
      expect(spilling, state).toEqual([]);
      expect(await brokenWords(page), state).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(320);
    });
  });
}

test('in forced colours choice, focus and progress are told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(survey);
  const tile = (name: string) => page.getByRole('radio', { name, exact: true }).locator('+ span');
  await page.getByRole('radio', { name: 'Puas', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(tile('Puas')).toHaveCSS('border-top-width', '4px');
  await expect(tile('Puas')).toHaveCSS('outline-style', 'solid');
  await expect(tile('Sangat puas')).toHaveCSS('border-top-width', '2px');
  const [bar, track] = await page
    .locator('.bar')
    .evaluate((bar) => [
      getComputedStyle(bar).borderTopColor,
      getComputedStyle(bar.parentElement ?? bar).backgroundColor,
    ]);
  expect(bar).not.toBe(track);
  await expect(page.locator('.next')).toHaveCSS('border-top-style', 'solid');
});

test('who wants no motion gets none', async ({ page }) => {
  await page.goto(survey);
  await tap(page, 3);
  await expect(current(page)).toHaveCSS('animation-name', 'none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(current(page)).toHaveCSS('animation-name', 'come');
});
