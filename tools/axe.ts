/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type RunOptions = Parameters<AxeBuilder['options']>[0];
type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

export type Looking = RunOptions & {
  /** A selector of the only parts to look at. */
  readonly within?: string;
};

/**
 * The rules that a page as it stands breaks. axe runs in the page itself and describes violations only,
 * which on a long page is several times as fast; the page must hold no frames.
 */
export async function axeViolations(
  page: Page,
  { within, ...options }: Looking = {},
): Promise<Violations> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], ...options });
  if (within !== undefined) axe.include(within);
  return (await axe.analyze()).violations;
}
