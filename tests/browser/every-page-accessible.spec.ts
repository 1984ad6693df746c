/**
 * Every page and state of the list: axe finds nothing, nothing is wider than a screen, and nothing is against its policy. What costs most is done where it
 * can differ: contrast by night once a page and wherever something is to be mended, and the rules of structure in English once
 * a page, since both languages have the same.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Language } from '#shared/language.ts';
import { everyPage } from '../../tools/pages/every-page.ts';
import { type PageState, seenPath } from '../../tools/pages/page-state.ts';
import { type Visited, visitedSite } from '../../tools/pages/visited-site.ts';
import { expectNoSpill, expectNoViolations, expectReadableByNight } from './accessible.ts';
import { openPage } from './open-page.ts';
import { administratorCookie } from './panel/administrator.ts';

const desk = 1280;
const otherWidths = [1920, 390, 320];

const firstOfPages = new Set(
  [...Map.groupBy(everyPage, seenPath).values()].map(([first]) => first?.name),
);
const hasMending = ({ sends, status = 200 }: PageState) => sends !== undefined || status >= 400;

interface Visit {
  readonly page: Page;
  /** What the browser has refused because of the page's Content-Security-Policy. */
  readonly violations: string[];
  readonly site: Visited;
}

let visit: Promise<Visit> | undefined;

/** One for all tests of a process: each role signs in once, and a page that has read axe before reads it faster. */
async function beginVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  return {
    page,
    violations,
    site: visitedSite(address, await administratorCookie()),
  };
}

for (const state of everyPage) {
  const { name } = state;
  const isFirst = firstOfPages.has(name);
  test(`${name}, for every eye and on every screen`, async ({ browser, baseURL }) => {
    visit ??= beginVisit(browser, baseURL ?? '');
    const { page, site, violations } = await visit;
    violations.length = 0;
    const open = async (language: Language, width: number) => {
      await page.setViewportSize({ width, height: 900 });
      await openPage(page, state, language, site);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    };
    await open('id', desk);
    expect(violations, `${name} by its policy`).toEqual([]);
    await expectNoViolations(page, name);
    if (isFirst || hasMending(state)) await expectReadableByNight(page, name);
    for (const width of otherWidths) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSpill(page, `${name} at ${width} px`);
    }
    if (state.languages?.includes('en') === false) return;
    await open('en', 320);
    await expectNoSpill(page, `${name} in English`);
    if (!isFirst) return;
    const rules = { 'color-contrast': { enabled: false } };
    await expectNoViolations(page, `${name} in English`, { rules });
  });
}
