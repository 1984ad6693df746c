/** Which element moved most where an index changed between two periods. */
import type { Results } from '#shared/publication/results.ts';
import type { ElementKey } from '#shared/survey/elements.ts';

export interface ChangedElement {
  readonly element: ElementKey;
  readonly from: number;
  readonly to: number;
}

type Compared = Pick<Results, 'elements'>;

function meansOf({ elements }: Compared): ReadonlyMap<ElementKey, number> {
  return new Map(
    elements.flatMap((each) =>
      'mean' in each && each.variable !== 'impression' ? [[each.variable, each.mean] as const] : [],
    ),
  );
}

/** The element that moved most the way of the index; undefined where none has both means. */
export function mostChanged(
  before: Compared,
  now: Compared,
  direction: 'up' | 'down',
): ChangedElement | undefined {
  const earlier = meansOf(before);
  const moved = [...meansOf(now)].flatMap(([element, to]): ChangedElement[] => {
    const from = earlier.get(element);
    return from === undefined ? [] : [{ element, from, to }];
  });
  const sign = direction === 'down' ? -1 : 1;
  return moved.toSorted((a, b) => sign * (b.to - b.from - (a.to - a.from)))[0];
}
