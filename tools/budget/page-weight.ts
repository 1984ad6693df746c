/** What a page makes a browser fetch, compressed as a server would. */
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

export interface Weight {
  readonly all: number;
  readonly script: number;
}

/**
 * Compressed bytes of everything that a fresh visit loads from the site, its icon included. The service
 * worker is left out: it comes when the page is done, and works for the next visit.
 */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    bodies.push(response.body().then((body) => ({ type, bytes: gzipSync(body).length })));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const icon = await page.locator('link[rel="icon"]').getAttribute('href');
  if (icon !== null) await page.evaluate((href) => fetch(href).then((got) => got.text()), icon);
  const loaded = await Promise.all(bodies);
  await context.close();
  const sum = (some: readonly { bytes: number }[]) =>
    some.reduce((all, { bytes }) => all + bytes, 0);
  return { all: sum(loaded), script: sum(loaded.filter(({ type }) => type === 'script')) };
}
