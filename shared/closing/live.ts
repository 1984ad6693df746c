/** Whether the figures of a period have moved since an edition of them was published. */
import type { Figure } from '#shared/publication/results.ts';

export interface PublishedFigure {
  readonly index: number;
  readonly respondents: number;
}

/**
 * @param published null where nothing was reported
 * @returns what was published, where the running figures say otherwise; undefined where they say the same or there is no index
 */
export function comparedWithLive(
  published: Figure | null,
  live: Figure,
): PublishedFigure | undefined {
  if (published === null || !('index' in published)) return undefined;
  const { index, respondents } = published;
  const isSame = 'index' in live && live.index === index && live.respondents === respondents;
  return isSame ? undefined : { index, respondents };
}
