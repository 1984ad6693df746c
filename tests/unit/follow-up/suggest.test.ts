import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saySuggestion, suggestAction } from '#shared/follow-up/suggest.ts';
import type { DriverFigure, PublishedWhy, VariableFigure } from '#shared/publication/results.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';

const figure = (variable: ElementKey, mean: number): VariableFigure => ({
  variable,
  status: 'full',
  respondents: 400,
  counts: [10, 40, 200, 150],
  mean,
  shares: [2.5, 10, 50, 37.5],
  favourable: { share: 87.5, low: 84, high: 90 },
});
const driver = (element: ElementKey, importance: number, mean: number): DriverFigure => ({
  ...{ element, importance, mean },
  quadrant: 'fix-first',
});
const whyOf = (drivers: readonly DriverFigure[]): PublishedWhy => ({
  drivers:
    drivers.length === 0
      ? null
      : { explained: 50, averageImportance: 33.3, averageMean: 3.1, elements: drivers },
  correlations: [],
  shortfall: [],
});

const elements = [figure('time', 3), figure('cost', 2.9), figure('conduct', 3.4)];

describe('the next action', () => {
  it('is for what is low and matters, not for what is lowest', () => {
    const why = whyOf([driver('time', 60, 3), driver('cost', 10, 2.9), driver('conduct', 30, 3.4)]);
    const suggestion = suggestAction({ elements, why }, []);
    expect(suggestion).toEqual({
      element: 'time',
      mean: 3,
      because: 'importance',
      importance: 60,
      lowest: 'no',
    });
    expect(suggestion && saySuggestion(suggestion).id).toContain('bukan yang terendah (3,000');
  });

  it('is for the lowest where importance is withheld, and says so', () => {
    const suggestion = suggestAction({ elements, why: whyOf([]) }, []);
    expect(suggestion).toEqual({
      element: 'cost',
      mean: 2.9,
      because: 'lowest',
      lowest: 'of-all',
    });
    expect(suggestion && saySuggestion(suggestion).id).toContain('belum dapat dihitung');
  });

  it('passes over what is being mended', () => {
    const why = whyOf([driver('time', 60, 3), driver('cost', 10, 2.9), driver('conduct', 30, 3.4)]);
    expect(suggestAction({ elements, why }, ['time'])).toMatchObject({ element: 'conduct' });
    expect(suggestAction({ elements, why }, ['time', 'cost', 'conduct'])).toBeUndefined();
  });

  it('is called lowest only among those without an action where a lower one has one', () => {
    const why = whyOf([driver('time', 60, 3), driver('cost', 10, 2.9), driver('conduct', 30, 3.4)]);
    const ofAll = suggestAction({ elements, why }, []);
    const ofThoseLeft = suggestAction({ elements, why }, ['cost']);
    expect(ofAll && saySuggestion(ofAll).id).toContain('bukan yang terendah');
    expect(ofThoseLeft).toMatchObject({ element: 'time', lowest: 'of-those-left' });
    expect(ofThoseLeft && saySuggestion(ofThoseLeft)).toMatchObject({
      id: expect.stringContaining('nilai terendah yang belum punya tindakan (3,000 dari 4)'),
      en: expect.stringContaining('lowest score of the elements without an action (3.000 of 4)'),
    });
    const unweighed = suggestAction({ elements, why: whyOf([]) }, ['cost']);
    expect(unweighed && saySuggestion(unweighed).id).toContain(
      'terendah yang belum punya tindakan',
    );
  });

  it('never says of one element that it is and is not the lowest, whatever is being mended', () => {
    const means = fc.array(fc.integer({ min: 1000, max: 4000 }), { minLength: 9, maxLength: 9 });
    const taken = fc.subarray([...elementKeys]);
    fc.assert(
      fc.property(means, taken, (all, mended) => {
        const figures = elementKeys.map((key, at) => figure(key, (all[at] ?? 1000) / 1000));
        const why = whyOf(elementKeys.map((key, at) => driver(key, 11, (all[at] ?? 1000) / 1000)));
        const suggestion = suggestAction({ elements: figures, why }, mended);
        if (suggestion === undefined) {
          expect(mended).toHaveLength(9);
          return;
        }
        const isLowest = suggestion.mean === Math.min(...all) / 1000;
        expect(suggestion.lowest === 'of-all').toBe(isLowest);
        expect(/adalah unsur dengan nilai terendah \(/.test(saySuggestion(suggestion).id)).toBe(
          isLowest,
        );
      }),
    );
  });

  it('is none without figures', () => {
    const withheld: VariableFigure[] = [{ variable: 'time', status: 'insufficient' }];
    expect(suggestAction({ elements: withheld, why: whyOf([]) }, [])).toBeUndefined();
  });
});
