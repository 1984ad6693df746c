/** What a page makes a browser fetch, compressed as a server would. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

export interface Weight {
  readonly all: number;
  readonly script: number;
}

/**
 * Compressed bytes of everything that a fresh visit loads from the site, its icon included. The service
 * worker is left out: it comes when the page is done, and works for the next visit.
 *
 * @param read what the visitor does on the page, which may load more
 */
export async function weigh(
  browser: Browser,
  url: string,
  read: (page: Page) => Promise<void> = async () => {},
): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    bodies.push(response.body().then((body) => ({ type, bytes: gzipSync(body).length })));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await read(page);
  const icon = await page.locator('link[rel="icon"]').getAttribute('href');
  if (icon !== null) await page.evaluate((href) => fetch(href).then((got) => got.text()), icon);
  const loaded = await Promise.all(bodies);
  await context.close();
  const sum = (some: readonly { bytes: number }[]) =>
    some.reduce((all, { bytes }) => all + bytes, 0);
  return { all: sum(loaded), script: sum(loaded.filter(({ type }) => type === 'script')) };
}

/** Reads a results page to its end: a chart is loaded when it comes near. */
export async function readEveryChart(page: Page): Promise<void> {
  const charts = page.locator('results-chart');
  for (let at = 0; at < (await charts.count()); at += 1) {
    await charts.nth(at).scrollIntoViewIfNeeded();
    await page.locator('results-chart[drawn]').nth(at).waitFor();
  }
}
