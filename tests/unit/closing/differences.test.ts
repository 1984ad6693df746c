/** What two editions say otherwise, and whether running figures have moved since one. */
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '#shared/closing/differences.ts';
import type { Edition, EditionFigures } from '#shared/closing/edition.ts';
import { comparedWithLive } from '#shared/closing/live.ts';
import type { Figure } from '#shared/publication/results.ts';

const figure = (index: number, respondents: number): Figure => ({
  ...{ status: 'full', respondents, index, grade: 'B' },
  interval: { low: index - 1, high: index + 1 },
});

const figures = (index: number, respondents: number, time: number): EditionFigures => ({
  figure: figure(index, respondents),
  elements: [
    { element: 'requirements', mean: 3.2, weighted: 0.4 },
    { element: 'time', mean: time, weighted: 0.4 },
  ],
  ...{ collected: respondents, processed: respondents, served: 900, target: 269 },
  ...{ composition: null, demo: false },
});

type Compared = Pick<Edition, 'kind' | 'figures' | 'report'>;
const first: Compared = {
  kind: 'reported',
  figures: figures(82, 40, 3.1),
  report: { written: {} },
};

describe('two editions', () => {
  it('differ in the figures that changed, and in no others', () => {
    const second: Compared = { ...first, figures: figures(82.5, 70, 3.15) };
    expect(differencesBetween(first, second)).toEqual({
      figures: [
        { about: 'index', before: 82, after: 82.5 },
        { about: 'respondents', before: 40, after: 70 },
        { about: 'time', before: 3.1, after: 3.15 },
      ],
      ...{ kindChanged: false, otherChanged: false },
    });
  });

  it('differ in what the unit wrote', () => {
    const second: Compared = { ...first, report: { written: { number: '800/12' } } };
    expect(differencesBetween(first, second)).toMatchObject({ figures: [], otherChanged: true });
  });

  it('differ in everything where one was not reported', () => {
    const silent: Compared = { kind: 'not-reported', figures: null, report: null };
    const found = differencesBetween(silent, first);
    expect(found.kindChanged).toBe(true);
    expect(found.figures).toContainEqual({ about: 'index', before: null, after: 82 });
  });
});

describe('running figures', () => {
  it('say the same as the edition until somebody joins', () => {
    expect(comparedWithLive(figure(82, 40), figure(82, 40))).toBeUndefined();
    expect(comparedWithLive(figure(82, 40), figure(82, 50))).toEqual({
      index: 82,
      respondents: 40,
    });
  });

  it('are compared with no edition that has no index', () => {
    expect(comparedWithLive(null, figure(82, 40))).toBeUndefined();
    expect(comparedWithLive({ status: 'insufficient' }, figure(82, 40))).toBeUndefined();
  });
});
