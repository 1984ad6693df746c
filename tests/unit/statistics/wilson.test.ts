import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveAnswersTo, totalOf, weightedHistogram } from '#shared/statistics/weighting.ts';
import { wilsonInterval } from '#shared/statistics/wilson.ts';
import type { Rating } from '#shared/survey/elements.ts';
import { createRandom } from '../../../tools/demo/random.ts';
import { fullRespondent, type Respondent, shortRespondent, strataOf } from './samples.ts';

describe("Wilson's interval", () => {
  // Newcombe (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (successes, n, low, high) => {
    const interval = wilsonInterval(successes / n, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share, lies within 0 and 1, and is the mirror image of its opposite', () => {
    const sample = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(sample, ([successes, n]) => {
        const share = successes / n;
        const { low, high } = wilsonInterval(share, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(wilsonInterval(1 - share, n).low).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});

describe('the effective number of answers', () => {
  it('is their number where all weigh the same', () => {
    const full = Array.from({ length: 17 }, () => fullRespondent(3));
    expect(effectiveAnswersTo(strataOf(full), 'time')).toBe(17);
    expect(effectiveAnswersTo({}, 'time')).toBe(0);
  });

  it('is smaller where some weigh more', () => {
    const full = Array.from({ length: 30 }, () => fullRespondent(3));
    const short = Array.from({ length: 12 }, (_, block) => shortRespondent(3, block));
    // Four short answers of weight 3 and thirty full ones: 42^2 / 66.
    expect(effectiveAnswersTo(strataOf([...full, ...short]), 'time')).toBeCloseTo(26.727, 3);
    expect(effectiveAnswersTo(strataOf([...full, ...short]), 'impression')).toBe(42);
  });
});

it.each([0.5, 0.85, 0.97])(
  'on mixed forms, a true share of %d lies in about 19 of 20 intervals',
  (truth) => {
    const random = createRandom(7);
    const answer = (): Rating => (random.next() < truth ? 4 : 1);
    const surveys = 3000;
    let covered = 0;
    for (let i = 0; i < surveys; i += 1) {
      const respondents = Array.from(
        { length: 240 },
        (_, n): Respondent =>
          n % 4 === 0 ? fullRespondent(answer()) : shortRespondent(answer(), n % 12),
      );
      const strata = strataOf(respondents);
      const counts = weightedHistogram(strata, 'time');
      const share = (counts[2] + counts[3]) / totalOf(counts);
      const { low, high } = wilsonInterval(share, effectiveAnswersTo(strata, 'time'));
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(covered / surveys).toBeGreaterThan(0.93);
    expect(covered / surveys).toBeLessThan(0.97);
  },
  60_000,
);
