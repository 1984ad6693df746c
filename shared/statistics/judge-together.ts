/**
 * Several signals judged together. Who looks at many units finds one that stands out by chance in some, so what is rare for
 * one is not rare among all: the false discovery rate (Benjamini & Hochberg, 1995, J. R. Statist. Soc. B 57, 289-300).
 */

/** Of those that hold together at most this share are there by chance. */
export const falseDiscoveryRate = 0.1;

/**
 * Which signals hold among all that were looked at: the rarest k, with the largest k for which the k-th is as rare as k
 * tenths of one in all of them.
 *
 * @param chances of each signal, how likely one as striking is where nothing changed; 0 to 1
 * @param looked how many were looked at, those without a signal included
 * @returns for each, in their order, whether it holds
 */
export function judgedTogether(chances: readonly number[], looked: number): readonly boolean[] {
  const sorted = chances.toSorted((a, b) => a - b);
  const limit = sorted.findLast((chance, i) => chance <= ((i + 1) / looked) * falseDiscoveryRate);
  return chances.map((chance) => limit !== undefined && chance <= limit);
}
