/**
 * Computes a published index again from the table it was published with: exactly, with each weight that offices
 * use, and says which of them gives what was printed.
 */
import { type Grade, gradeOf } from '#shared/statistics/grade.ts';
import {
  add,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  toNumber,
} from '#shared/statistics/rational.ts';
import { scaleFactor } from '#shared/statistics/satisfaction-index.ts';
import { type PrintedNumber, roundingOf } from './printed-number.ts';
import { type AnswerCounts, elementsInTable, type PublishedTable } from './published-table.ts';
import { type Weight, weightsFor } from './weight.ts';

/** What was printed beside the table; a part that was not is absent. */
export interface Published {
  readonly index?: PrintedNumber;
  readonly grade?: Grade;
}

export interface IndexByWeight {
  readonly weight: Weight;
  /** Rounded half up to two decimals; beyond the scale where the weight is (99 at the most with 0.11). */
  readonly index: number;
  /** Gives the printed index, to the decimals it was printed with. */
  readonly fits: boolean;
  /** Gives it within what the rounding of the means leaves open, if not itself. */
  readonly mayFit: boolean;
  /** The printed index less this one, in points; undefined where none was printed. */
  readonly off: number | undefined;
}

export interface Recalculation {
  readonly elements: number;
  /** The means that the index rests on; empty where only their sum was published. */
  readonly means: readonly Rational[];
  readonly sum: Rational;
  /** By the exact weight: 25 to 100, two decimals. */
  readonly index: number;
  readonly grade: Grade;
  /** First the exact weight, then the rounded ones. */
  readonly byWeight: readonly IndexByWeight[];
}

/** The mean of an element of which the answers are known. */
export function meanOfCounts(answers: AnswerCounts): Rational {
  const people = answers.reduce((sum, count) => sum + count, 0);
  return rational(
    answers.reduce((sum, count, i) => sum + count * (i + 1), 0),
    people,
  );
}

const sumOf = (values: readonly Rational[]) => values.reduce(add, rational(0));

const subtract = (a: Rational, b: Rational) => toNumber(add(a, multiply(b, rational(-1))));

interface Basis {
  readonly elements: number;
  readonly means: readonly Rational[];
  readonly sum: Rational;
  /** How far rounding may have moved the sum. */
  readonly slack: Rational;
}

function basisOf(table: PublishedTable): Basis {
  switch (table.kind) {
    case 'sum':
      return {
        elements: elementsInTable.usual,
        means: [],
        sum: table.sum.value,
        slack: roundingOf(table.sum),
      };
    case 'counts': {
      const means = table.counts.map(meanOfCounts);
      return { elements: means.length, means, sum: sumOf(means), slack: rational(0) };
    }
    case 'means': {
      const means = table.means.map(({ value }) => value);
      const slack = sumOf(table.means.map(roundingOf));
      return { elements: means.length, means, sum: sumOf(means), slack };
    }
  }
}

/** Rounds half up to as many decimals as were printed. */
const rounds = (value: Rational, printed: PrintedNumber) =>
  roundHalfUp(value, printed.decimals) === toNumber(printed.value);

function indexBy(weight: Weight, { sum, slack }: Basis, printed?: PrintedNumber): IndexByWeight {
  const factor = multiply(weight.value, rational(scaleFactor));
  const exact = multiply(sum, factor);
  const index = roundHalfUp(exact, 2);
  if (printed === undefined) return { weight, index, fits: false, mayFit: false, off: undefined };
  const off = subtract(printed.value, exact);
  const fits = rounds(exact, printed);
  const reach = toNumber(add(multiply(slack, factor), roundingOf(printed)));
  return { weight, index, fits, mayFit: !fits && Math.abs(off) <= reach, off };
}

/** What a table gives, and how what was printed beside it came about. */
export function recalculate(table: PublishedTable, published: Published): Recalculation {
  const basis = basisOf(table);
  const byWeight = weightsFor(basis.elements).map((weight) =>
    indexBy(weight, basis, published.index),
  );
  const { elements, means, sum } = basis;
  const index = roundHalfUp(multiply(sum, rational(scaleFactor, elements)), 2);
  return { elements, means, sum, index, grade: gradeOf(index), byWeight };
}
