/**
 * Whether the index and its interval keep their promise: many surveys are drawn from a crowd whose true
 * index is known. Unhappier people choose "jawab semua" more often, which bends an index that counts
 * every answer alike. `npm run coverage` prints the whole table.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { allOn, anyForm, fullIfUnhappy } from '../../../tools/coverage/crowds.ts';
import { type Cell, crowds, gridOf, meanCoverage } from '../../../tools/coverage/grid.ts';
import { type Outcome, repeatSurveys } from '../../../tools/coverage/surveys.ts';
import { createRandom } from '../../../tools/demo/random.ts';
import { equalWeights } from './samples.ts';

const people = {
  crowd: crowds['all kinds of people'],
  weights: equalWeights,
  respondents: 300,
} as const;
const surveys = 600;

describe.each([
  ['full forms', allOn('full')],
  ['short forms', allOn('short')],
  ['kiosks', allOn('kiosk')],
  ['forms that unhappy people choose', fullIfUnhappy('short')],
  ['all three forms', anyForm],
])('over many surveys of all kinds of people on %s', (_, choosing) => {
  let outcome: Outcome;
  beforeAll(() => {
    outcome = repeatSurveys({ ...people, choosing }, surveys, createRandom(2));
  }, 30_000);

  it('the interval holds the true index in about 95 % of them', () => {
    expect(outcome.coverage).toBeGreaterThan(0.93);
    expect(outcome.coverage).toBeLessThan(0.97);
  });

  it('the index is right on average', () => {
    expect(Math.abs(outcome.bias)).toBeLessThan(0.1);
  });
});

it('an index that counts every answer alike is points off once unhappy people choose their form', () => {
  const design = { ...people, choosing: fullIfUnhappy('short') };
  expect(repeatSurveys(design, surveys, createRandom(3)).plainBias).toBeLessThan(-1);
});

describe.each([
  '95 of 100 content',
  '98 of 100 content',
  '95 nearly content',
  '98 nearly content',
] as const)(
  'near the top, with %s, from 30 to 300 respondents on any form and with any weights',
  (crowd) => {
    let cells: readonly Cell[];
    beforeAll(() => {
      cells = gridOf([crowd], 60);
    }, 30_000);

    it('the interval holds the true index in 93 to 97 % of surveys on average', () => {
      expect(meanCoverage(cells)).toBeGreaterThan(0.93);
      expect(meanCoverage(cells)).toBeLessThan(0.975);
    });

    it('it always has a width', () => {
      expect(Math.min(...cells.map(({ narrowest }) => narrowest))).toBeGreaterThan(0.5);
    });
  },
);
