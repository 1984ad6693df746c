import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishChannels } from '#shared/publication/channels.ts';
import type { Recipe } from '#shared/publication/figure.ts';
import { type Channel, channels } from '#shared/survey/channel.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { equalWeights, fullRespondent, type Respondent, strataOf } from '../statistics/samples.ts';

const recipe: Recipe = { asked: elementKeys, weights: equalWeights, pooled: false };

const publish = (counts: Partial<Record<Channel, number>>, respondent = fullRespondent(3)) =>
  publishChannels(
    new Map(
      channels.map((channel) => {
        const given = Array.from<Respondent>({ length: counts[channel] ?? 0 }).fill(respondent);
        return [channel, strataOf(given)];
      }),
    ),
    recipe,
  );

describe('the channels of a group', () => {
  it('stand side by side where each has enough respondents for an index', () => {
    expect(publish({ open: 120, ticket: 30 })).toEqual([
      { channel: 'open', figure: expect.objectContaining({ status: 'full', respondents: 120 }) },
      { channel: 'ticket', figure: expect.objectContaining({ status: 'caution', index: 75 }) },
    ]);
  });

  it('show their numbers only where one of them has too few for an index', () => {
    expect(publish({ open: 500, ticket: 12 })).toEqual([
      { channel: 'open', figure: { status: 'count', respondents: 500 } },
      { channel: 'ticket', figure: { status: 'count', respondents: 12 } },
    ]);
  });

  it('show nothing where one would have to be hidden, or where there is only one', () => {
    expect(publish({ open: 500, ticket: 9 })).toEqual([]);
    expect(publish({ open: 500, ticket: 60, kiosk: 1 })).toEqual([]);
    expect(publish({ open: 500 })).toEqual([]);
    expect(publish({})).toEqual([]);
  });

  it('count as absent where nobody rated an element', () => {
    expect(publish({ open: 40 }, fullRespondent(3, { answers: {} }))).toEqual([]);
  });

  it('never let one be found by subtracting the others', () => {
    const counts = fc.record({ open: fc.nat(60), ticket: fc.nat(60), kiosk: fc.nat(60) });
    fc.assert(
      fc.property(counts, (each) => {
        const shown = publish(each);
        const hidden = channels.filter(
          (channel) => each[channel] > 0 && !shown.some((one) => one.channel === channel),
        );
        expect(shown.length === 0 || hidden.length === 0).toBe(true);
        expect(new Set(shown.map(({ figure }) => 'index' in figure)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
