/** What changed between a period and the one before, and where it changed most. */
import type { Results } from '#shared/publication/results.ts';
import type { Change } from '#shared/statistics/control-chart.ts';
import { differenceOf } from '#shared/statistics/difference.ts';
import type { ElementKey } from '#shared/survey/elements.ts';

export interface ChangedElement {
  readonly element: ElementKey;
  readonly from: number;
  readonly to: number;
}

export interface IndexChange {
  /** Points of the index, with the ends of its 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** `none` as long as chance alone explains the difference. */
  readonly direction: Change;
  /** The element that moved most that way; none without a direction, or where none has both means. */
  readonly most: ChangedElement | undefined;
}

type Compared = Pick<Results, 'figure' | 'elements'>;

function meansOf({ elements }: Compared): ReadonlyMap<ElementKey, number> {
  return new Map(
    elements.flatMap((each) =>
      'mean' in each && each.variable !== 'impression' ? [[each.variable, each.mean] as const] : [],
    ),
  );
}

/**
 * Compares the indexes of two periods, which different people answered.
 *
 * @returns undefined where one of them has no index
 */
export function changeBetween(before: Compared, now: Compared): IndexChange | undefined {
  const [first, second] = [before.figure, now.figure];
  if (!('index' in first) || !('index' in second)) return undefined;
  const { points: difference, low, high, direction } = differenceOf(second, first);

  const earlier = meansOf(before);
  const moved = [...meansOf(now)].flatMap(([element, to]): ChangedElement[] => {
    const from = earlier.get(element);
    return from === undefined ? [] : [{ element, from, to }];
  });
  const sign = direction === 'down' ? -1 : 1;
  const [most] = moved.toSorted((a, b) => sign * (b.to - b.from - (a.to - a.from)));
  return { difference, low, high, direction, most: direction === 'none' ? undefined : most };
}
