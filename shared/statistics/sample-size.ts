/** How many respondents a survey of a population needs (PermenPANRB 14/2017, Lampiran II). */

/** Chi-square of one degree of freedom at 95 %, as the regulation's table uses it. */
const chiSquare = 3.841;
const proportion = 0.5;
const precision = 0.05;

/**
 * The sample size of Krejcie & Morgan (1970), rounded half up.
 *
 * @param population a whole number, 1 or more
 */
export function sampleSize(population: number): number {
  const spread = chiSquare * proportion * (1 - proportion);
  const size = (spread * population) / (precision ** 2 * (population - 1) + spread);
  return Math.round(size);
}
