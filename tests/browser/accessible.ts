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
    violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    where,
  ).toEqual([]);
}

/** Nothing is wider than the screen. */
export async function expectNoSpill(page: Page, where = page.url()): Promise<void> {
  const spill = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(spill, where).toBeLessThanOrEqual(0);
}

/** The page as it stands is accessible and fits. */
export async function expectAccessible(page: Page, where = page.url()): Promise<void> {
  await expectNoViolations(page, where);
  await expectNoSpill(page, where);
}

/** So is the page at a path. */
export async function expectAccessibleAt(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectAccessible(page, path);
}
