/** What the panel's import of earlier results says before and after it is done. */
import type { EarlierResult } from './earlier-result.ts';

/** What an import would write, when every row is right. */
export interface CheckedImport {
  readonly results: readonly EarlierResult[];
  /** Units and periods, as `keyOf` names them, that were imported before and would be replaced. */
  readonly replaced: readonly string[];
}

/** The longest file that is read: a city of a hundred units has fewer rows in ten years. */
export const mostRows = 1000;

/** In characters; a row of long addresses has about 600. */
export const longestFile = 600_000;

/** Names a result by its unit and period: `rsud 2024`, `city 2024`. */
export function keyOf({ unit, period }: Pick<EarlierResult, 'unit' | 'period'>): string {
  return `${unit || 'city'} ${period}`;
}
