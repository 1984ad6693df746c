/** How soon a resident can answer: on Chrome's slow 4G, with a processor four times as slow. */
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

/** Chrome DevTools' own preset "Slow 4G": 1.6 Mbit/s down and 750 kbit/s up less a tenth, 562.5 ms there and back. */
const slow4g = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};
const slowdown = 4;
const visits = 5;

/** In milliseconds from the start of the navigation. */
export interface FirstAnswer {
  /** A tap on the first answer is taken: it is painted, and nothing lies over it. */
  readonly answerable: number;
  /** The script has made it one question a screen. */
  readonly improved: number;
}

async function visit(browser: Browser, url: string): Promise<FirstAnswer> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript({ path: join(import.meta.dirname, 'watch-first-answer.js') });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('improved').length > 0);
  const times = await page.evaluate(() =>
    ['answerable', 'improved'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0),
  );
  await context.close();
  const [answerable = 0, improved = 0] = times;
  return { answerable, improved };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The medians of several visits with nothing kept from the one before; the server is warm. */
export async function firstAnswer(browser: Browser, url: string): Promise<FirstAnswer> {
  await fetch(url);
  const all: FirstAnswer[] = [];
  for (let i = 0; i < visits; i += 1) all.push(await visit(browser, url));
  return {
    answerable: median(all.map(({ answerable }) => answerable)),
    improved: median(all.map(({ improved }) => improved)),
  };
}
