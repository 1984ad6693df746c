/** How many screens a results page takes, as it first stands. */
import type { Browser } from '@playwright/test';
import type { Line } from './line.ts';

/** A desk and a phone. */
const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** The page of the city, of a department and of a service, with the screens that each may take at these widths. */
export interface MeasuredPage {
  readonly path: string;
  readonly allowed: readonly [number, number];
}

export async function heightsOf(
  browser: Browser,
  site: string,
  pages: readonly MeasuredPage[],
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [at, viewport] of screens.entries()) {
    const page = await browser.newPage({ viewport });
    for (const { path, allowed } of pages) {
      await page.goto(site + path, { waitUntil: 'networkidle' });
      const height = await page.locator('html').evaluate((root) => root.scrollHeight);
      const what = `results page ${path}, screens of ${viewport.width} x ${viewport.height} (${height} px)`;
      const most = allowed[at] ?? 0;
      lines.push({ what, measured: height / viewport.height, allowed: most, unit: '' });
    }
    await page.close();
  }
  return lines;
}
