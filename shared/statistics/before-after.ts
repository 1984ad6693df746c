/**
 * Whether a monthly figure lies elsewhere after a day than before it, further than chance and the months'
 * own wavering explain. One look only, at fixed months: whoever looks every month until it is true finds
 * something in the end.
 */

/** A month's figure, of other people than any other month's. */
export interface MonthEstimate {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly value: number;
  readonly standardError: number;
  readonly respondents: number;
}

/** What the months of one side say together, each weighing what its respondents do. */
export interface Side {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly respondents: number;
}

export interface Shift {
  readonly before: Side;
  readonly after: Side;
  /** After less before, with its 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** Fewer months of a side do not tell how much months waver. */
export const fewestMonths = 3;

/**
 * The 97.5 % quantiles of Student's t with 1 to 16 degrees of freedom (Abramowitz & Stegun, table 26.10);
 * `student-t.ts` begins where its series is exact enough, at nine.
 */
const quantiles = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12,
] as const;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function pooled(months: readonly MonthEstimate[]): Side & { readonly variance: number } {
  const respondents = sum(months.map((month) => month.respondents));
  const weighted = (of: (month: MonthEstimate) => number) => sum(months.map(of));
  return {
    from: months[0]?.month ?? '',
    to: months.at(-1)?.month ?? '',
    respondents,
    value: weighted((month) => month.respondents * month.value) / respondents,
    variance:
      weighted((month) => (month.respondents * month.standardError) ** 2) / respondents ** 2,
  };
}

/** How far the months of a side lie from their own figure, in squared standard errors. */
function scatter(months: readonly MonthEstimate[], { value }: Side): number {
  return sum(months.map((month) => ((month.value - value) / month.standardError) ** 2));
}

/**
 * The shift between two sides. Where months differ by more than chance among their respondents, the interval
 * grows by as much (Birge, 1932, Phys. Rev. 40, 207-227), and Student's t pays for having to estimate it.
 *
 * @param before at least three months, in the order of time
 * @param after likewise, with at most 18 on both sides together
 * @returns undefined with fewer, or where a month has no spread to go by
 */
export function shiftBetween(
  before: readonly MonthEstimate[],
  after: readonly MonthEstimate[],
): Shift | undefined {
  if (before.length < fewestMonths || after.length < fewestMonths) return undefined;
  const months = [...before, ...after];
  if (months.some(({ standardError }) => standardError === 0)) return undefined;
  const [{ variance: varianceBefore, ...sideBefore }, { variance: varianceAfter, ...sideAfter }] = [
    pooled(before),
    pooled(after),
  ];
  const degrees = months.length - 2;
  const wavering = (scatter(before, sideBefore) + scatter(after, sideAfter)) / degrees;
  const quantile = quantiles[degrees - 1];
  if (quantile === undefined) return undefined;
  const reach = quantile * Math.sqrt((varianceBefore + varianceAfter) * Math.max(1, wavering));
  const difference = sideAfter.value - sideBefore.value;
  return {
    before: sideBefore,
    after: sideAfter,
    difference,
    low: difference - reach,
    high: difference + reach,
  };
}
