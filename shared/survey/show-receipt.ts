/**
 * A receipt as people read it, apart from making and parsing one: a page's script that needs no more
 * than this shares no code with the survey's, which then is one file and one round trip.
 */

const fourLetters = '([0-9A-HJKMNP-TV-Z]{4})';
const threeGroups = new RegExp(`^${fourLetters.repeat(3)}$`);

/** `7K3Q-9F2M-XB4T` for `7K3Q9F2MXB4T`; undefined for a text that is no receipt. */
export function showReceipt(receipt: string): string | undefined {
  return threeGroups.exec(receipt)?.slice(1).join('-');
}
