/** Whether the spread between units is estimated right, and the labels that rest on it are as rare as stated. */
import { describe, expect, it } from 'vitest';
import { funnelLimits, funnelPlace } from '#shared/statistics/funnel.ts';
import { spreadBetween } from '#shared/statistics/spread.ts';
import { createRandom, type Random } from '../../../tools/demo/random.ts';

/** Of one respondent; a standard deviation of 12 points. */
const variance = 144;

interface Unit {
  readonly index: number;
  readonly respondents: number;
}

/** Units of 30 to 1,600 respondents, whose true indexes have a standard deviation around 82. */
const cityOf = (count: number, deviation: number, random: Random): Unit[] =>
  Array.from({ length: count }, () => {
    const respondents = Math.round(30 * Math.exp(4 * random.next()));
    const truth = 82 + deviation * random.normal();
    return { respondents, index: truth + Math.sqrt(variance / respondents) * random.normal() };
  });

const spreadOf = (units: readonly Unit[]) => {
  const spread = spreadBetween(
    units.map(({ index, respondents }) => ({ index, variance: variance / respondents })),
  );
  if (spread === undefined) throw new Error('too few units');
  return spread;
};

/** Over many cities: the mean spread found, and the share of units called different with it and by chance alone. */
function manyCities(count: number, deviation: number) {
  const random = createRandom(5);
  const cities = 600;
  let [spreads, apart, apartByChance] = [0, 0, 0];
  for (let city = 0; city < cities; city += 1) {
    const units = cityOf(count, deviation, random);
    const { centre, deviation: found } = spreadOf(units);
    spreads += found;
    const outside = (spread: number) =>
      units.filter(
        ({ index, respondents }) =>
          funnelPlace(index, funnelLimits(centre, variance, respondents, spread)) !== 'within',
      ).length;
    apart += outside(found);
    apartByChance += outside(0);
  }
  const all = cities * count;
  return { spread: spreads / cities, apart: apart / all, apartByChance: apartByChance / all };
}

describe.each([10, 13, 19, 26, 60])('of %i units', (count) => {
  it('that do not differ, 1 in 500 is called different by chance, fewer than 1 in 200 with the spread', () => {
    const { apart, apartByChance } = manyCities(count, 0);
    expect(apartByChance).toBeLessThan(0.004);
    expect(apart).toBeLessThan(0.005);
  });

  it.each([1, 3, 6])(
    'that differ by %i points, fewer than 1 in 200 are called different with the spread',
    (deviation) => {
      const { spread, apart } = manyCities(count, deviation);
      expect(spread).toBeGreaterThan(0.9 * deviation);
      expect(spread).toBeLessThan(1.1 * deviation);
      expect(apart).toBeLessThan(0.005);
    },
  );
});

it('chance alone calls a third of the units different where they differ by six points', () => {
  expect(manyCities(26, 6).apartByChance).toBeGreaterThan(0.3);
});

it('a unit far from twenty others is found, and hides neither itself nor makes others stand out', () => {
  const random = createRandom(7);
  let found = 0;
  const cities = 300;
  for (let city = 0; city < cities; city += 1) {
    const [first = { index: 0, respondents: 1 }, ...others] = cityOf(21, 3, random);
    const poor = { ...first, index: 82 - 20, respondents: 400 };
    const { centre, deviation } = spreadOf([poor, ...others]);
    const place = funnelPlace(poor.index, funnelLimits(centre, variance, 400, deviation));
    if (place === 'below') found += 1;
  }
  expect(found / cities).toBeGreaterThan(0.95);
});

it('says nothing of fewer than ten units', () => {
  expect(spreadBetween(Array.from({ length: 9 }, (_, i) => ({ index: 80 + i, variance: 1 })))).toBe(
    undefined,
  );
});

it('is none where chance explains all, and the centre is then the mean of what each can tell', () => {
  const units = Array.from({ length: 10 }, (_, i) => ({ index: i < 5 ? 80 : 81, variance: 1 }));
  expect(spreadBetween(units)).toEqual({ centre: 80.5, deviation: 0 });
});
