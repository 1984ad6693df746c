/** What is said of tickets and kiosks beside open answers, and how often it is wrong. */
import { describe, expect, it } from 'vitest';
import { figureOf } from '#shared/publication/figure.ts';
import { type Strata, tallyOf } from '#shared/statistics/tally.ts';
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import { besideOpenOf } from '#shared/trust/beside-open.ts';
import { createRandom, type Random } from '../../../tools/demo/random.ts';

const weights = Object.fromEntries(elementKeys.map((key) => [key, 1])) as Record<
  (typeof elementKeys)[number],
  number
>;
const recipe = { asked: elementKeys, weights, pooled: false };

/** What honest people say: each has a mood of their own, so that their answers are alike among themselves. */
function honest(random: Random): () => Rating {
  const mood = random.normal();
  return () => {
    const value = 3.2 + 0.5 * mood + 0.45 * random.normal();
    return Math.min(4, Math.max(1, Math.round(value))) as Rating;
  };
}

const praise = (): (() => Rating) => () => 4;

function strataOf(
  people: readonly (() => Rating)[],
  form: 'full' | 'kiosk',
  random: Random,
): Strata {
  const said = people.map((rate) => {
    const asked = form === 'full' ? elementKeys : [elementKeys[random.integer(9)] ?? 'time'];
    const answers = Object.fromEntries(asked.map((key) => [key, rate()]));
    return { impression: rate(), answers, profile: {}, hasComment: false };
  });
  return { [form]: tallyOf(said) };
}

const crowd = (count: number, random: Random) =>
  Array.from({ length: count }, () => honest(random));

/** In how many of so many quarters the way is said to differ from the open answers. */
function shareSaid(
  channel: 'ticket' | 'kiosk',
  make: (random: Random) => (() => Rating)[],
  quarters = 300,
): number {
  let said = 0;
  for (let seed = 1; seed <= quarters; seed += 1) {
    const random = createRandom(seed);
    const own = strataOf(make(random), channel === 'kiosk' ? 'kiosk' : 'full', random);
    const open = strataOf(crowd(150, random), 'full', random);
    const [beside] = besideOpenOf([
      { channel: 'open', figure: figureOf(open, recipe) },
      { channel, figure: figureOf(own, recipe) },
    ]);
    if (beside === undefined) throw new Error('There is no index.');
    if (beside.differs !== 'no') said += 1;
  }
  return said / quarters;
}

describe('tickets and kiosks beside open answers', () => {
  it.each([
    ['ticket', 60],
    ['kiosk', 400],
  ] as const)('are seldom said to differ where they do not: %s, %d answers', (channel, count) => {
    expect(shareSaid(channel, (random) => crowd(count, random))).toBeLessThan(0.02);
  });

  it('are mostly said to where a third of what is pressed at a kiosk is praise', () => {
    const written = (random: Random) => [
      ...crowd(200, random),
      ...Array.from({ length: 100 }, praise),
    ];
    expect(shareSaid('kiosk', written, 200)).toBeGreaterThan(0.5);
  });

  it('are not compared where one of them has no index', () => {
    const random = createRandom(1);
    const open = figureOf(strataOf(crowd(150, random), 'full', random), recipe);
    expect(
      besideOpenOf([
        { channel: 'open', figure: open },
        { channel: 'ticket', figure: { status: 'count', respondents: 12 } },
      ]),
    ).toEqual([]);
    expect(besideOpenOf([{ channel: 'ticket', figure: open }])).toEqual([]);
  });
});
