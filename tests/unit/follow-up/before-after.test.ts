/**
 * Whether before and after claims no more than it may: many offices are simulated in which nothing changed,
 * with months that waver by more than chance, and with actions that follow a low month.
 */
import { describe, expect, it } from 'vitest';
import {
  compareAround,
  monthAfter,
  publishBeforeAfter,
  verdictOf,
} from '#shared/follow-up/before-after.ts';
import { sayBeforeAfter } from '#shared/follow-up/before-after-in-words.ts';
import { type MonthEstimate, shiftBetween } from '#shared/statistics/before-after.ts';
import type { Strata } from '#shared/statistics/tally.ts';
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import { createRandom } from '../../../tools/demo/random.ts';
import { equalWeights, fullRespondent, strataOf } from '../statistics/samples.ts';

const runs = 1500;
const doneMonth = '2026-06';

/** Three standard errors over 5 %, so that the test fails by chance once in a thousand. */
const atMost = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs);

interface Office {
  readonly respondents: number;
  /** Standard deviation of the months' own level. */
  readonly wavering: number;
  /** What the action adds. */
  readonly effect: number;
}

function makeOffice({ respondents, wavering, effect }: Office, random = createRandom(7)) {
  // Opinions lie around the level in a logistic curve with a standard deviation of 0.7, rounded to a rating.
  const spread = (0.7 * Math.sqrt(3)) / Math.PI;
  const chanceOfAtMost = (rating: number, level: number) =>
    1 / (1 + Math.exp((level - rating - 0.5) / spread));
  return (month: string): MonthEstimate => {
    const level = 3 + wavering * random.normal() + (month > doneMonth ? effect : 0);
    const one = chanceOfAtMost(1, level);
    const two = chanceOfAtMost(2, level);
    const three = chanceOfAtMost(3, level);
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < respondents; i += 1) {
      const at = random.next();
      const rating = 1 + Number(at > one) + Number(at > two) + Number(at > three);
      sum += rating;
      squares += rating * rating;
    }
    const value = sum / respondents;
    return {
      ...{ month, value, respondents },
      standardError: Math.sqrt((squares / respondents - value ** 2) / (respondents - 1)),
    };
  };
}

const months = Array.from({ length: 16 }, (_, i) => monthAfter(doneMonth, i - 12));

/** How often a claim is made; a run in which the action does not follow a low month may be passed over. */
function claims(office: Office, isTaken = (_: string | null) => true) {
  const estimate = makeOffice(office);
  const made = { up: 0, down: 0, none: 0 };
  let taken = 0;
  while (taken < runs) {
    const { shift, lowPoint } = compareAround(months.map(estimate), doneMonth);
    if (shift === undefined || !isTaken(lowPoint)) continue;
    taken += 1;
    made[verdictOf(shift)] += 1;
  }
  return { up: made.up / runs, down: made.down / runs };
}

describe('where nothing changed', () => {
  it.each([
    { respondents: 30, wavering: 0, effect: 0 },
    { respondents: 120, wavering: 0, effect: 0 },
    { respondents: 120, wavering: 0.1, effect: 0 },
    { respondents: 250, wavering: 0.1, effect: 0 },
  ])('a change is claimed at most in 5 of 100 cases: %o', (office) => {
    const { up, down } = claims(office);
    expect(up + down).toBeLessThan(atMost);
  });

  it('an action that follows a low month is not thanked for what comes back by itself', () => {
    const afterLow = (lowPoint: string | null) => lowPoint !== null;
    const { up, down } = claims({ respondents: 60, wavering: 0.1, effect: 0 }, afterLow);
    expect(up + down).toBeLessThan(atMost);
    expect(up).toBeLessThan(atMost - 0.025);
  });
});

describe('where something changed', () => {
  it('a change larger than chance is mostly seen, and in its direction', () => {
    const { up, down } = claims({ respondents: 200, wavering: 0.03, effect: 0.2 });
    expect(up).toBeGreaterThan(0.8);
    expect(down).toBeLessThan(0.001);
  });
});

describe('the months that are compared', () => {
  const flat = (values: readonly number[]): MonthEstimate[] =>
    values.map((value, i) => ({
      month: monthAfter(doneMonth, i - 12),
      ...{ value, standardError: 0.05, respondents: 100 },
    }));

  it('are six before and three after, without the month itself', () => {
    const values = [2, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 1, 3.5, 3.5, 3.5];
    const { shift, lowPoint } = compareAround(flat(values), doneMonth);
    expect(lowPoint).toBeNull();
    expect(shift).toMatchObject({
      before: { from: '2025-12', to: '2026-05', value: 3, respondents: 600 },
      after: { from: '2026-07', to: '2026-09', value: 3.5, respondents: 300 },
    });
  });

  it('leave out a low month just before', () => {
    const values = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2.5, 3, 3, 3, 3, 3];
    const { shift, lowPoint } = compareAround(flat(values), doneMonth);
    expect(lowPoint).toBe('2026-04');
    expect(shift?.before).toMatchObject({ value: 3, respondents: 500 });
  });

  it('are too few with two on a side', () => {
    const [a, b, c] = flat([3, 3, 3]);
    if (!a || !b || !c) throw new Error('three months were made');
    expect(shiftBetween([a, b], [a, b, c])).toBeUndefined();
    expect(shiftBetween([a, b, c], [a, b])).toBeUndefined();
    expect(shiftBetween([a, b, c], [a, b, c])).toBeDefined();
  });
});

describe('what is published of before and after', () => {
  const recipe = { asked: elementKeys, weights: equalWeights, pooled: false };
  const month = (low: number, high: number): Strata =>
    strataOf([
      ...Array.from({ length: low }, () => fullRespondent(2 satisfies Rating)),
      ...Array.from({ length: high }, () => fullRespondent(4 satisfies Rating)),
    ]);
  const heard = (after: Strata): ReadonlyMap<string, Strata> =>
    new Map(months.map((each) => [each, each > doneMonth ? after : month(20, 20)]));
  const action = { element: 'time', doneDay: '2026-06-15' } as const;

  it('waits until three whole months are over, though the figures are there', () => {
    const made = publishBeforeAfter(action, heard(month(5, 35)), recipe, '2026-09-30');
    expect(made).toEqual({ status: 'waiting', readyFrom: '2026-10' });
    expect(sayBeforeAfter(made, 'id')).toEqual([
      'Belum cukup data: dibandingkan mulai Oktober 2026, setelah tiga bulan penuh.',
    ]);
  });

  it('says by how much, with the interval, and that other changes are not accounted for', () => {
    const made = publishBeforeAfter(action, heard(month(5, 35)), recipe, '2026-10-01');
    expect(made).toMatchObject({
      status: 'compared',
      measure: 'mean',
      before: { value: 3, respondents: 240 },
      after: { value: 3.75, respondents: 120 },
      verdict: 'up',
    });
    const [verdict, figures] = sayBeforeAfter(made, 'id');
    expect(verdict).toContain('perubahan lain pada waktu yang sama tidak diperhitungkan');
    expect(figures).toMatch(
      /sebelum: 3,000 .*sesudah: 3,750 .*Selisih \+0,750, rentang 95% \+0,\d/,
    );
  });

  it('is of the index where the action is about no single element', () => {
    const whole = { element: null, doneDay: action.doneDay };
    expect(publishBeforeAfter(whole, heard(month(20, 20)), recipe, '2026-10-01')).toMatchObject({
      ...{ measure: 'index', before: { value: 75 }, after: { value: 75 } },
      verdict: 'none',
    });
  });

  it('is nothing where a month after has fewer than 30 respondents', () => {
    const made = publishBeforeAfter(action, heard(month(9, 20)), recipe, '2026-10-01');
    expect(made).toEqual({ status: 'insufficient' });
  });
});
