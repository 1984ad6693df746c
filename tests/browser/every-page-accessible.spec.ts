/**
 * Every page and state of the list, in every language: axe finds nothing by day and by night, and nothing is wider than a
 * screen. Indonesian is looked at on a desk and English on the smallest phone, since both have the same structure.
 */
import { test } from '@playwright/test';
import { everyPageInEveryLanguage } from '../../tools/pages/every-page.ts';
import { type Visited, visitedSite } from '../../tools/pages/visited-site.ts';
import { expectNoSpill, expectNoViolations, expectReadableByNight } from './accessible.ts';
import { openPage } from './open-page.ts';
import { administratorCookie } from './panel/administrator.ts';

const widths = { id: 1280, en: 320 } as const;
const otherWidths = { id: [320, 390, 1920], en: [390, 1280] } as const;

/** One for all tests of a process, so that each role signs in once. */
let visited: Visited | undefined;

for (const { name, state, language } of everyPageInEveryLanguage) {
  test(`${name}, by day and by night, on every screen`, async ({ page, baseURL }) => {
    visited ??= visitedSite(baseURL ?? '', await administratorCookie());
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: widths[language], height: 900 });
    await openPage(page, state, language, visited);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectNoViolations(page, name);
    await expectNoSpill(page, name);
    await expectReadableByNight(page, name);
    for (const width of otherWidths[language]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSpill(page, `${name} at ${width} px`);
    }
  });
}
