/**
 * How far units truly lie apart, beyond the chance of who answered: the random effects of a meta-analysis. Units
 * differ a little in any city, and with many respondents limits of chance alone call each of them different
 * (D. J. Spiegelhalter, Qual. Saf. Health Care 14, 347-351, 2005; NHS England does likewise for its SHMI).
 */

export interface SpreadUnit {
  readonly index: number;
  /** Of the index, by chance. */
  readonly variance: number;
}

export interface Spread {
  /** The mean of the units, each weighing what it can tell. */
  readonly centre: number;
  /** Standard deviation of the true indexes around it, in points; 0 where chance alone explains all. */
  readonly deviation: number;
}

/** With fewer units their spread is a guess: one of them makes it. */
export const fewestForSpread = 10;

/** A unit counts as at most so many standard deviations off, so that the very ones looked for do not hide themselves. */
const farthest = 1.5;

/** What the squares of a standard normal cut at `farthest` are on average. */
const meanCutSquare = 0.7784655;

const halvings = 60;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The centre with a spread, and how much larger the cut squares are than they would be if it were the true one. */
function fitWith(units: readonly SpreadUnit[], spread: number): { centre: number; excess: number } {
  const weights = units.map(({ variance }) => 1 / (variance + spread));
  const centre = sum(units.map(({ index }, i) => index * (weights[i] ?? 0))) / sum(weights);
  const squares = units.map(({ index }, i) =>
    Math.min(farthest ** 2, (index - centre) ** 2 * (weights[i] ?? 0)),
  );
  return { centre, excess: sum(squares) - meanCutSquare * (units.length - 1) };
}

/**
 * The spread with which the units lie as far from their centre as they should: the estimate of Paule & Mandel
 * (1982), its squares cut as Huber proposes (1964, proposal 2). Spiegelhalter winsorises a tenth at either end, which
 * makes the spread a third too small and names two or three units in a hundred that are like the others.
 *
 * @param units whose variances are all over 0
 * @returns undefined of fewer than ten
 */
export function spreadBetween(units: readonly SpreadUnit[]): Spread | undefined {
  if (units.length < fewestForSpread) return undefined;
  if (fitWith(units, 0).excess <= 0) return { centre: fitWith(units, 0).centre, deviation: 0 };
  let [low, high] = [0, 1];
  while (fitWith(units, high).excess > 0) high *= 2;
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (fitWith(units, middle).excess > 0) low = middle;
    else high = middle;
  }
  return { centre: fitWith(units, high).centre, deviation: Math.sqrt(high) };
}
