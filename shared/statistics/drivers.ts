/**
 * Which elements go with the overall impression. The elements lean on one another, so a plain regression
 * gives the credit to whichever is a little ahead. LMG (Lindeman, Merenda & Gold, 1980; Grömping, 2007, The
 * American Statistician 61, 139-147), which is the Shapley value of the explained variance, averages what
 * an element adds over all orders in which the elements could be taken in, so that the shares add up to all
 * that they explain together. It describes; it proves no cause.
 */

/** Below this, an element is all but a copy of the others. */
const leastOwnVariance = 1e-6;

export interface Importance {
  /** Of each predictor, the share of the variance of the outcome that it accounts for; they add up to `explained`. */
  readonly shares: readonly number[];
  /** R squared, 0 to 1. */
  readonly explained: number;
}

/** Row by row, the Cholesky factor of the predictors taken in so far, and what they explain. */
interface Taken {
  readonly mask: number;
  readonly members: readonly number[];
  readonly rows: readonly (readonly number[])[];
  /** The outcome in the coordinates of those rows. */
  readonly projections: readonly number[];
  readonly explained: number;
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Takes in one more predictor; undefined where it adds nothing of its own. */
function takeIn(
  taken: Taken,
  predictor: number,
  among: readonly (readonly number[])[],
  withOutcome: readonly number[],
): Taken | undefined {
  const row: number[] = [];
  for (const [i, member] of taken.members.entries()) {
    const above = taken.rows[i] ?? [];
    const own = above[i] ?? 1;
    row.push(((among[predictor]?.[member] ?? 0) - dot(row, above)) / own);
  }
  const variance = 1 - dot(row, row);
  if (variance < leastOwnVariance) return undefined;
  const own = Math.sqrt(variance);
  const projection = ((withOutcome[predictor] ?? 0) - dot(row, taken.projections)) / own;
  return {
    mask: taken.mask | (1 << predictor),
    members: [...taken.members, predictor],
    rows: [...taken.rows, [...row, own]],
    projections: [...taken.projections, projection],
    explained: taken.explained + projection ** 2,
  };
}

/** What every set of predictors explains, by its bits; undefined where the correlations contradict themselves. */
function explainedBySets(
  among: readonly (readonly number[])[],
  withOutcome: readonly number[],
): readonly number[] | undefined {
  const count = withOutcome.length;
  const explained = new Array<number>(2 ** count).fill(0);
  const waiting: Taken[] = [{ mask: 0, members: [], rows: [], projections: [], explained: 0 }];
  for (let taken = waiting.pop(); taken !== undefined; taken = waiting.pop()) {
    explained[taken.mask] = taken.explained;
    for (let next = (taken.members.at(-1) ?? -1) + 1; next < count; next += 1) {
      const more = takeIn(taken, next, among, withOutcome);
      if (more === undefined || more.explained > 1) return undefined;
      waiting.push(more);
    }
  }
  return explained;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * The importance of each predictor for an outcome.
 *
 * @param among correlations among the predictors, a symmetric matrix with ones on its diagonal; at most 12
 * @param withOutcome the correlation of each predictor with the outcome
 * @returns undefined if there are no predictors, or the correlations cannot belong to any one set of people,
 *   as may happen where each was estimated from other answers
 */
export function importanceOf(
  among: readonly (readonly number[])[],
  withOutcome: readonly number[],
): Importance | undefined {
  const count = withOutcome.length;
  const explained = count === 0 ? undefined : explainedBySets(among, withOutcome);
  if (explained === undefined) return undefined;
  // In how many of all orders a set of this size comes right before a given predictor: 1 / (p * C(p-1, k)).
  const orders = [1 / count];
  for (let size = 1; size < count; size += 1) {
    orders.push(((orders[size - 1] ?? 0) * size) / (count - size));
  }
  const shares = Array.from({ length: count }, (_, predictor) => {
    const bit = 1 << predictor;
    let share = 0;
    for (let set = 0; set < explained.length; set += 1) {
      if ((set & bit) !== 0) continue;
      const gain = (explained[set | bit] ?? 0) - (explained[set] ?? 0);
      share += (orders[countBits(set)] ?? 0) * gain;
    }
    return share;
  });
  return { shares, explained: explained.at(-1) ?? 0 };
}
