/** A published figure as a point of a chart. */
import { hasIndex } from '#shared/publication/known-figure.ts';
import type { Figure } from '#shared/publication/results.ts';
import type { IndexPoint } from '#site/client/results/chart-data.ts';

/** Without an index it is a gap. */
export function indexPoint(label: string, figure: Figure): IndexPoint {
  if (!hasIndex(figure)) return { label };
  return { label, index: figure.index, ...figure.interval, respondents: figure.respondents };
}
