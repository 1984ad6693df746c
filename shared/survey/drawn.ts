/**
 * A draw that can be told from the random id of a response alone, so that nobody has to be remembered: the phone and the
 * server find the same, and so does whoever checks it later. Apart from all else, since every phone loads it.
 */

/**
 * The bound of the draw: whose id ends in eight hexadecimal digits that sort before it is asked. The end of the id,
 * because its beginning is the receipt, which somebody may be made to show.
 *
 * @param share 0 to 1
 */
export function drawnBelow(share: number): string {
  // After every digit.
  if (share >= 1) return 'g';
  return Math.round(share * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

/** Whether the response of an id is asked. */
export const isDrawn = (id: string, below: string): boolean => id.slice(-8) < below;
