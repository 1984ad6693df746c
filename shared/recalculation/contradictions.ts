/** Where a published table disagrees with itself, whatever weight it was computed with. */
import { type Grade, gradeOf } from '#shared/statistics/grade.ts';
import { add, multiply, type Rational, rational, toNumber } from '#shared/statistics/rational.ts';
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import { type PrintedNumber, roundingOf } from './printed-number.ts';
import type { AnswerCounts, PublishedTable } from './published-table.ts';
import type { Published, Recalculation } from './recalculate.ts';

export type Contradiction =
  /** No weight gives the index from the means. */
  | {
      readonly kind: 'no-weight';
      readonly nearest: Recalculation['byWeight'][number];
    }
  /** The index, as printed or else as computed, has another grade than was printed. */
  | { readonly kind: 'grade'; readonly printed: Grade; readonly of: Grade }
  /** A mean that no number of whole answers gives, if all respondents answered (elements counted from 1). */
  | { readonly kind: 'impossible-means'; readonly elements: readonly number[] }
  /** A weighted mean that no weight common to all gives. */
  | { readonly kind: 'weighted'; readonly elements: readonly number[] }
  /** The printed sum of the means is not theirs. */
  | { readonly kind: 'sum'; readonly printed: PrintedNumber; readonly found: Rational }
  /** Elements with more answers than there were respondents. */
  | { readonly kind: 'too-many-answers'; readonly elements: readonly number[] };

const numbersWhere = <T>(items: readonly T[], holds: (item: T, index: number) => boolean) =>
  items.flatMap((item, i) => (holds(item, i) ? [i + 1] : []));

const distance = (a: Rational, b: Rational) =>
  Math.abs(toNumber(add(a, multiply(b, rational(-1)))));

/** Half a unit of rounding, with room for the binary fractions it is compared in. */
const within = (apart: number, reach: number) => apart <= reach + 1e-9;

/**
 * Whether so many whole answers of 1 to 4 can have a mean that rounds to the printed one (the GRIM test: Brown &
 * Heathers, 2017, Soc. Psychol. Pers. Sci. 8, 363-369).
 */
export function isPossibleMean(mean: PrintedNumber, respondents: number): boolean {
  const nearest = Math.round(toNumber(mean.value) * respondents);
  const reach = toNumber(roundingOf(mean));
  return within(distance(mean.value, rational(nearest, respondents)), reach);
}

const peopleOf = (answers: AnswerCounts) => answers.reduce((sum, count) => sum + count, 0);

function ofMeans(
  table: Extract<PublishedTable, { kind: 'means' }>,
  { byWeight, sum }: Recalculation,
): Contradiction[] {
  const found: Contradiction[] = [];
  const { means, weighted, totals } = table;
  const slack = toNumber(means.map(roundingOf).reduce(add, rational(0)));
  const printed = totals.find(({ value }) => toNumber(value) >= means.length);
  if (printed !== undefined) {
    const reach = slack + toNumber(roundingOf(printed));
    if (!within(distance(printed.value, sum), reach))
      found.push({ kind: 'sum', printed, found: sum });
  }
  const wrongBy = byWeight.map(({ weight }) =>
    numbersWhere(weighted, (one, i) => {
      const mean = means[i];
      if (mean === undefined) return true;
      const reach =
        toNumber(multiply(roundingOf(mean), weight.value)) + 2 * toNumber(roundingOf(one));
      return !within(distance(one.value, multiply(mean.value, weight.value)), reach);
    }),
  );
  const fewest = wrongBy.toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (fewest.length > 0) found.push({ kind: 'weighted', elements: fewest });
  return found;
}

/**
 * Everything in which a table contradicts itself.
 *
 * @param respondents how many answered, where it was printed
 */
export function contradictionsIn(
  table: PublishedTable,
  published: Published,
  recalculation: Recalculation,
  respondents: number | undefined,
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const { index, grade } = published;
  const { byWeight } = recalculation;
  const shown = index === undefined ? recalculation.index : toNumber(index.value);
  if (index !== undefined && !byWeight.some(({ fits, mayFit }) => fits || mayFit)) {
    const [nearest] = byWeight.toSorted((a, b) => Math.abs(a.off ?? 0) - Math.abs(b.off ?? 0));
    if (nearest !== undefined) found.push({ kind: 'no-weight', nearest });
  }
  if (grade !== undefined && gradeOf(shown) !== grade) {
    found.push({ kind: 'grade', printed: grade, of: gradeOf(shown) });
  }
  if (table.kind === 'means') {
    found.push(...ofMeans(table, recalculation));
    if (respondents !== undefined) {
      const elements = numbersWhere(table.means, (mean) => !isPossibleMean(mean, respondents));
      if (elements.length > 0) found.push({ kind: 'impossible-means', elements });
    }
  }
  if (table.kind === 'counts' && respondents !== undefined) {
    const elements = numbersWhere(table.counts, (answers) => peopleOf(answers) > respondents);
    if (elements.length > 0) found.push({ kind: 'too-many-answers', elements });
  }
  return found;
}

/** The highest and lowest index that a weight can give with so many elements: 99 and 24.75 with 0.11 of nine. */
export function reachOf(weight: Rational, elements: number): { least: number; most: number } {
  const unit = multiply(weight, rational(scaleFactor * elements));
  return { least: toNumber(unit), most: toNumber(multiply(unit, rational(4))) };
}
