/**
 * Every page that is open to anybody, at 195 px of width, which is 390 px magnified twice, and at letters of twice the usual size
 * on 390 px (WCAG 2.2, 1.4.4 and 1.4.10): nothing is wider than the screen, and no word of our own is broken inside.
 */
import { expect, type Page, test } from '@playwright/test';
import { everyPage } from '../../tools/pages/every-page.ts';
import { type PageState, seenPath } from '../../tools/pages/page-state.ts';
import { visitedSite } from '../../tools/pages/visited-site.ts';
import { openPage } from './open-page.ts';
import { administratorCookie } from './panel/administrator.ts';

const usualSize = 16;

/** One state of each page. */
const pages = [
  ...Map.groupBy(
    everyPage.filter(({ as, sends, status }) => !as && !sends && !status),
    seenPath,
  ).values(),
].flatMap(([first]) => first ?? []);

/** Letters as large as somebody has set them in the browser. */
async function setLetters(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: size, fixed: Math.round((size * 13) / 16) },
  });
}

/** Runs in the page: by how much it is wider than its screen, and its widest thing. */
function spillOf() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = [...document.querySelectorAll('main *')].filter(
    (each) => each.getBoundingClientRect().right > clientWidth + 1 && each.childElementCount === 0,
  );
  return { by: scrollWidth - clientWidth, what: wide[0]?.outerHTML.slice(0, 90) ?? '' };
}

const cases = [
  { name: '195 px wide', width: 195, letters: usualSize },
  { name: 'letters of twice the size on 390 px', width: 390, letters: 2 * usualSize },
] as const;

for (const { name, width, letters } of cases) {
  test(`no page scrolls sideways: ${name}`, async ({ page, baseURL }) => {
    test.slow();
    const site = visitedSite(baseURL ?? '', await administratorCookie());
    await page.setViewportSize({ width, height: 844 });
    await setLetters(page, letters);
    const found: string[] = [];
    for (const state of pages as readonly PageState[]) {
      await openPage(page, state, 'id', site);
      const { by, what } = await page.evaluate(spillOf);
      if (by > 0) found.push(`${state.name}: ${by} px too wide: ${what}`);
    }
    expect(found).toEqual([]);
  });
}

test('the rows of the results keep their words whole, and their page a bearable length', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await setLetters(page, 2 * usualSize);
  await page.goto('/hasil');
  const broken = await page.locator('.rows .name').evaluateAll((names) =>
    names.flatMap((name) => {
      const node = name.querySelector('a')?.firstChild;
      if (!node) return [];
      return (node.textContent ?? '').split(' ').filter((word, at, words) => {
        const from = words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + word.length);
        return range.getClientRects().length > 1;
      });
    }),
  );
  expect(broken).toEqual([]);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(30 * 844);
});
