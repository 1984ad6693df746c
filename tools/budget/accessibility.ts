/** What axe finds on pages by day and by night. */
import type { Browser } from '@playwright/test';
import { axeViolations } from '../axe.ts';

export interface Findings {
  readonly pages: number;
  readonly violations: number;
}

/** Counts violations over pages in both colour schemes; the states of a page are for the tests. */
export async function axeFindings(
  browser: Browser,
  site: string,
  paths: readonly string[],
): Promise<Findings> {
  let violations = 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(site + path, { waitUntil: 'networkidle' });
      const found = await axeViolations(page);
      for (const { id, help } of found) console.log(`     ${path}, ${colorScheme}: ${id}, ${help}`);
      violations += found.length;
    }
    await context.close();
  }
  return { pages: 2 * paths.length, violations };
}
