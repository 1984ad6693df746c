/** What a page may say of answers that were not counted. */
import { describe, expect, it } from 'vitest';
import { type Strata, tallyOf } from '#shared/statistics/tally.ts';
import type { Channel } from '#shared/survey/channel.ts';
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import { type HeldHeard, publishIntegrity } from '#shared/trust/integrity.ts';

const asked = elementKeys;
const weights = Object.fromEntries(asked.map((key) => [key, 1])) as Record<
  (typeof elementKeys)[number],
  number
>;
const recipe = { asked, weights, pooled: false };

function strataOf(count: number, rating: Rating): Strata {
  const answers = Object.fromEntries(asked.map((key) => [key, rating]));
  const said = { impression: rating, answers, profile: {}, hasComment: false };
  return { full: tallyOf(Array.from({ length: count }, () => said)) };
}

const heard = (channel: Channel, count: number, rating: Rating) =>
  new Map([[channel, strataOf(count, rating)]]);

const batch = (changes: Partial<HeldHeard> & { readonly answers: number }): HeldHeard => ({
  reason: 'share',
  state: 'held',
  strata: heard('open', changes.answers, 1),
  ...changes,
});

describe('integrity', () => {
  it('adds up what was collected, and says what of it counts', () => {
    const said = publishIntegrity(
      strataOf(100, 4),
      [batch({ answers: 48 }), batch({ answers: 12, state: 'rejected', reason: 'alike' })],
      recipe,
    );
    expect(said).toEqual({
      collected: 160,
      counted: 100,
      held: 48,
      rejected: 12,
      reasons: [
        { reason: 'share', held: 48, rejected: 0 },
        { reason: 'alike', held: 0, rejected: 12 },
      ],
      channels: [{ channel: 'open', held: 48, rejected: 12 }],
      besideOpen: [],
      directed: [],
      beyondServed: 0,
      // 100 x 4 and 60 x 1, of 160: 2.875 of 4.
      withHeld: 72,
    });
  });

  it('names no number below ten, and no index for their sake', () => {
    const said = publishIntegrity(strataOf(100, 4), [batch({ answers: 9 })], recipe);
    expect(said).toMatchObject({ counted: 100, held: 'few', rejected: 0, withHeld: null });
  });

  it('counts what was released with what is held until a window takes it', () => {
    const said = publishIntegrity(
      strataOf(100, 4),
      [batch({ answers: 20, state: 'released' })],
      recipe,
    );
    expect(said).toMatchObject({ held: 20, rejected: 0 });
  });

  it('says of a unit without an index how many, and no more', () => {
    const said = publishIntegrity(strataOf(20, 4), [batch({ answers: 30 })], recipe);
    expect(said).toMatchObject({ collected: 50, counted: 20, held: 30, withHeld: null });
  });
});
