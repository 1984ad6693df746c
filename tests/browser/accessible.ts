/** What every page must hold. */
import { expect, type Page } from '@playwright/test';
import { axeViolations, type Looking } from '../../tools/axe.ts';

/** axe finds nothing on the page as it stands. */
export async function expectNoViolations(
  page: Page,
  where = page.url(),
  looking: Looking = {},
): Promise<void> {
  const violations = await axeViolations(page, looking);
  expect(
    violations.map(({ id, elements }) => [id, elements[0]]),
    where,
  ).toEqual([]);
}

/** Rules about colours; all others find by night what they find by day, since only colours change. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Nor does it in the colours of the night; the page is left in those of the day.
 *
 * @param stricter rules about colours that axe leaves out by itself
 */
export async function expectReadableByNight(
  page: Page,
  where = page.url(),
  stricter: readonly string[] = [],
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const runOnly = [...rulesOfColour, ...stricter];
  await expectNoViolations(page, `${where} by night`, { runOnly });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Nothing is wider than the screen, once charts have followed its width. */
export async function expectNoSpill(page: Page, where = page.url()): Promise<void> {
  // A form that was sent has left no page yet.
  await page.waitForLoadState('domcontentloaded');
  const spill = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(spill, { message: where, intervals: [20, 50, 100] }).toBeLessThanOrEqual(0);
}

/** The page as it stands is accessible by day and by night, and fits. */
export async function expectAccessible(page: Page, where = page.url()): Promise<void> {
  await expectNoViolations(page, where);
  await expectReadableByNight(page, where);
  await expectNoSpill(page, where);
}
