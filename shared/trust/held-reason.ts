/** Why answers are held for an auditor (docs/decisions/0038-held-answers.md). */

/** In the order in which they are looked at. */
export const heldReasons = [
  'fast',
  'share',
  'alike',
  'hour',
  'day',
  'week',
  'served',
  'closed',
] as const;

/**
 * `fast`: more within a minute from one address than a hall of people taps. `share`: more of one address than the counter
 * is used to. `alike`: more that say the same from the first to the last question. `hour`, `day`, `week`: more answers than
 * the counter hears in one, or can serve. `served`: more than people were served. `closed`: while nobody was.
 */
export type HeldReason = (typeof heldReasons)[number];
