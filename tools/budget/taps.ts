/** How many taps a short survey takes, counted by tapping through it. */
import type { Browser } from '@playwright/test';

/** Taps from opening a counter's page to the thanks page, answering everything that is asked. */
export async function countTaps(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(url);
  let taps = 0;
  const tap = async (target: ReturnType<typeof page.locator>) => {
    await target.tap();
    taps += 1;
  };
  const questions = page.locator('fieldset:has(input[type="radio"])').filter({ visible: true });
  for (const question of await questions.all()) {
    const isProfile = (await question.locator('[name^="profile."]').count()) > 0;
    if (!isProfile) await tap(question.locator('label').last());
  }
  await tap(page.locator('button[type="submit"]'));
  await page.waitForURL(/terima-kasih/);
  await context.close();
  return taps;
}
