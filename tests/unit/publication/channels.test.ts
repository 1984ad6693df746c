import { describe, expect, it } from 'vitest';
import { publishChannels } from '#shared/publication/channels.ts';
import type { Recipe } from '#shared/publication/figure.ts';
import { type Channel, channels } from '#shared/survey/channel.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { equalWeights, fullRespondent, type Respondent, strataOf } from '../statistics/samples.ts';

const recipe: Recipe = { asked: elementKeys, weights: equalWeights, pooled: false };

const strata = (counts: Partial<Record<Channel, number>>, respondent = fullRespondent(3)) =>
  new Map(
    channels.flatMap((channel) => {
      const given = Array.from<Respondent>({ length: counts[channel] ?? 0 }).fill(respondent);
      return given.length === 0 ? [] : [[channel, strataOf(given)] as const];
    }),
  );

const publish = (...months: Partial<Record<Channel, number>>[]) =>
  publishChannels(
    months.map((month) => strata(month)),
    recipe,
  );

describe('the channels of a scope', () => {
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

  it('leave out a month of a service in which one of them has fewer than ten', () => {
    expect(publish({ open: 70, ticket: 40 }, { open: 500, ticket: 9 }, { open: 60 })).toMatchObject(
      [
        { channel: 'open', figure: { respondents: 130 } },
        { channel: 'ticket', figure: { respondents: 40 } },
      ],
    );
  });

  it('show nothing where only one remains', () => {
    expect(publish({ open: 500, ticket: 9 })).toEqual([]);
    expect(publish({ open: 500 }, { open: 40, kiosk: 1 })).toEqual([]);
    expect(publish({})).toEqual([]);
    expect(publish()).toEqual([]);
  });

  it('count as absent where nobody rated an element', () => {
    const impressionOnly = fullRespondent(3, { answers: {} });
    const month = new Map([...strata({ open: 40 }), ...strata({ ticket: 40 }, impressionOnly)]);
    expect(publishChannels([month], recipe)).toEqual([]);
  });
});
