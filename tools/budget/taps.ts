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
  // Each question comes by itself after a tap; what is tapped is always what is on the screen.
  const answer = page.locator('.step.current > .answers .answer').last();
  const send = page.locator('.step.current [type="submit"]');
  let taps = 0;
  for (;;) {
    await answer.or(send).waitFor();
    if (await send.isVisible()) break;
    const progress = await page.locator('#progress').textContent();
    await answer.tap();
    taps += 1;
    await page
      .locator('#progress')
      .filter({ hasNotText: progress ?? '' })
      .waitFor();
  }
  await send.tap();
  taps += 1;
  await page.waitForURL(/terima-kasih/);
  await context.close();
  return taps;
}
