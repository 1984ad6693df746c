/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Looking = axe.RunOptions & {
  /** A selector of the only parts to look at. */
  readonly within?: string;
};

/** A rule that is broken, and the elements that break it. */
export interface Violation {
  readonly id: string;
  readonly help: string;
  /** HTML of each element. */
  readonly elements: readonly string[];
}

/**
 * The rules that a page as it stands breaks; the page must hold no frames. axe is read by the page once for all looks at
 * it: to read it takes several times as long as to look. It needs no style sheets besides, which only a rule that is not
 * run would ask for.
 */
export async function axeViolations(
  page: Page,
  { within, ...options }: Looking = {},
): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const run: axe.RunOptions = { resultTypes: ['violations'], preload: false, ...options };
  return page.evaluate(lookAt, { within: within ?? 'html', run });
}

interface WithAxe {
  readonly axe: typeof axe;
}

/** Runs in the page. */
async function lookAt({
  within,
  run,
}: {
  readonly within: string;
  readonly run: axe.RunOptions;
}): Promise<Violation[]> {
  const { axe } = globalThis as unknown as WithAxe;
  const { violations } = await axe.run(within, run);
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map(({ html }) => html),
  }));
}
