import { describe, expect, it } from 'vitest';
import type { Owner } from '#shared/catalogue/catalogue.ts';
import { figureOf, type Recipe } from '#shared/publication/figure.ts';
import type { PublishedWhy } from '#shared/publication/results.ts';
import { type OwnedStrata, publishWhy } from '#shared/publication/why.ts';
import type { Strata } from '#shared/statistics/tally.ts';
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import { blockCounts, elementsOf } from '#shared/survey/forms.ts';
import { createRandom } from '../../../tools/demo/random.ts';
import { equalWeights, fullRespondent, type Respondent, strataOf } from '../statistics/samples.ts';

const recipe: Recipe = { asked: elementKeys, weights: equalWeights, pooled: false };

const why = (strata: Strata, services: readonly OwnedStrata[] = [], of = recipe): PublishedWhy =>
  publishWhy(strata, figureOf(strata, of), of, services);

/** How much an element moves the impression, in the order of `elementKeys`. */
const pulls = [0.1, 0.15, 0.5, 0.05, 0.3, 0.2, 0.5, 0.1, 0.1];

let random = createRandom(1);
const ratingOf = (felt: number) => Math.min(4, Math.max(1, Math.round(felt))) as Rating;

function person(form: 'short' | 'full'): Respondent {
  const mood = 0.6 * random.normal();
  let overall = 3 + mood + 0.4 * random.normal();
  const felt = elementKeys.map((key, i) => {
    const own = 0.75 * random.normal();
    overall += (pulls[i] ?? 0) * own;
    return [key, ratingOf(3.1 - (key === 'time' ? 0.7 : 0) + mood + own)] as const;
  });
  const block = Math.floor(random.next() * blockCounts.short);
  const asked = elementsOf(form === 'full' ? { form } : { form, block }, elementKeys);
  const answers = Object.fromEntries(felt.filter(([key]) => asked.includes(key)));
  return { form, impression: ratingOf(overall), answers, profile: {}, hasComment: false };
}

const sample = (size: number, form: 'short' | 'full') =>
  strataOf(Array.from({ length: size }, () => person(form)));

describe('the importance-performance map', () => {
  it('tells what to mend first from what to keep up', () => {
    random = createRandom(2);
    const { drivers } = why(sample(5000, 'short'));
    const of = (key: ElementKey) => drivers?.elements.find(({ element }) => element === key);
    expect(of('time')).toMatchObject({ quadrant: 'fix-first' });
    expect(of('conduct')).toMatchObject({ quadrant: 'keep-up' });
    expect(of('cost')).toMatchObject({ quadrant: 'good-enough' });
    expect(of('time')?.importance).toBeGreaterThan(drivers?.averageImportance ?? 100);
    const sum = drivers?.elements.reduce((all, { importance }) => all + importance, 0) ?? 0;
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(4);
  });

  it('says nothing while there are too few pairs of answers', () => {
    random = createRandom(3);
    expect(why(sample(500, 'short')).drivers).toBeNull();
    expect(why(sample(99, 'full')).drivers).toBeNull();
    expect(why(sample(300, 'full')).drivers).not.toBeNull();
  });

  it('leaves out an element that few have rated, and keeps the others', () => {
    random = createRandom(4);
    const withoutCost = Array.from({ length: 400 }, (): Respondent => {
      const { cost: _cost, ...answers } = person('full').answers;
      return { ...person('full'), answers };
    });
    const strata = strataOf([...withoutCost, ...Array.from({ length: 20 }, () => person('full'))]);
    const { drivers } = why(strata, [], { ...recipe, pooled: true });
    expect(drivers?.elements.map(({ element }) => element)).toEqual(
      elementKeys.filter((key) => key !== 'cost'),
    );
  });

  it('is about three points off with as few answers as it takes', () => {
    random = createRandom(5);
    const shares = (strata: Strata) =>
      why(strata).drivers?.elements.map(({ importance }) => importance) ?? [];
    const truth = shares(sample(40_000, 'full'));
    const errors: number[] = [];
    for (let i = 0; i < 40; i += 1) {
      const found = shares(sample(1400, 'short'));
      errors.push(...found.map((share, at) => (share - (truth[at] ?? 0)) ** 2));
    }
    expect(errors.length).toBeGreaterThan(300);
    const meanError = Math.sqrt(errors.reduce((a, b) => a + b, 0) / errors.length);
    expect(meanError).toBeLessThan(3.5);
  }, 60_000);
});

describe('the table of what goes with what', () => {
  it('has every pair that enough people answered, with their number', () => {
    random = createRandom(6);
    const { correlations } = why(sample(600, 'full'));
    expect(correlations).toHaveLength(45);
    expect(correlations[0]).toMatchObject({
      first: 'impression',
      second: 'requirements',
      respondents: 600,
    });
    for (const { coefficient } of correlations) {
      expect(coefficient).toBeGreaterThan(0.2);
      expect(coefficient).toBeLessThan(0.9);
    }
  });

  it('leaves out pairs of fewer than thirty', () => {
    random = createRandom(7);
    const { correlations } = why(sample(150, 'short'));
    expect(correlations.map(({ first }) => first)).toEqual(elementKeys.map(() => 'impression'));
  });

  it('does not exist without an index', () => {
    random = createRandom(8);
    const nothing = { drivers: null, correlations: [], shortfall: [] };
    expect(why(sample(29, 'full'))).toEqual(nothing);
    expect(why({})).toEqual(nothing);
  });
});

describe('the shortfall', () => {
  const ownedBy = (owner: Owner) =>
    Object.fromEntries(elementKeys.map((key) => [key, owner])) as Record<ElementKey, Owner>;
  const times = (count: number, respondent: Respondent) =>
    strataOf(Array.from({ length: count }, () => respondent));
  const pointsOf = (published: PublishedWhy) =>
    Object.fromEntries(published.shortfall.map(({ owner, points }) => [owner, points]));

  it('goes to the owner of each element, and adds up to what is missing to 100', () => {
    const answers = { ...fullRespondent(4).answers, time: 1, conduct: 3 } as const;
    const strata = times(40, fullRespondent(4, { answers }));
    const owners = { ...ownedBy('policy'), time: 'back', conduct: 'front' } as const;
    // 25/9 for each of the three values that are missing to 4 in time, and the one in conduct.
    expect(pointsOf(why(strata, [{ owners, strata }]))).toEqual({
      front: 2.78,
      back: 8.33,
      policy: 0,
    });
  });

  it('goes by service where services differ in who answers for an element', () => {
    const [good, bad] = [times(30, fullRespondent(4)), times(30, fullRespondent(2))];
    const all = strataOf([
      ...Array.from({ length: 30 }, () => fullRespondent(4)),
      ...Array.from({ length: 30 }, () => fullRespondent(2)),
    ]);
    const services = [
      { owners: ownedBy('front'), strata: good },
      { owners: ownedBy('back'), strata: bad },
    ];
    expect(pointsOf(why(all, services))).toEqual({ front: 0, back: 25, policy: 0 });
  });

  it('is not told of the city, whose services answer to many', () => {
    expect(why(times(40, fullRespondent(3))).shortfall).toEqual([]);
  });
});
