/** Whether answers were free: the draw, what is stored, and what may be shown of it. */
import { describe, expect, it } from 'vitest';
import { splitFrom } from '#shared/statistics/split.ts';
import { wilsonInterval } from '#shared/statistics/wilson.ts';
import { directedAnswerOf } from '#shared/survey/directed.ts';
import { drawnBelow, isDrawn } from '#shared/survey/drawn.ts';
import { directedFrom, directedSumsOf, publishDirected } from '#shared/trust/directed.ts';

const idEnding = (digits: string) => `12345678-1234-4234-8234-1234${digits}`;
const drawn = idEnding('00000001');
const notDrawn = idEnding('fffffff0');

describe('the draw', () => {
  it('is told from the end of the id alone, which no receipt shows', () => {
    const below = drawnBelow(0.25);
    expect(isDrawn(idEnding('3fffffff'), below)).toBe(true);
    expect(isDrawn(idEnding('40000000'), below)).toBe(false);
    expect(isDrawn(`00000000-0000-4000-8000-0000${'40000000'}`, below)).toBe(false);
  });

  it('asks nobody with a share of 0, and everybody with 1', () => {
    expect(isDrawn(idEnding('00000000'), drawnBelow(0))).toBe(false);
    expect(isDrawn(idEnding('ffffffff'), drawnBelow(1))).toBe(true);
  });

  it.each([
    { of: 'what was said', response: { id: drawn, directed: 'yes' as const }, stored: 'yes' },
    { of: 'that nothing was said', response: { id: drawn }, stored: 'unsaid' },
    {
      of: 'nothing of a survey that was left before the question',
      response: { id: drawn, progress: 'partial' as const },
      stored: undefined,
    },
    {
      of: 'nothing of who was not drawn, though the page without JavaScript asked',
      response: { id: notDrawn, directed: 'yes' as const },
      stored: undefined,
    },
  ])('keeps $of', ({ response, stored }) => {
    expect(directedAnswerOf({ form: 'full', ...response }, 0.25)).toBe(stored);
  });

  it('asks at no kiosk', () => {
    expect(directedAnswerOf({ id: drawn, form: 'kiosk', directed: 'no' }, 1)).toBeUndefined();
  });
});

const place = { department: 'disdukcapil', quarter: '2026-Q3' };
const published = (yes: number, no: number) =>
  publishDirected(place, [{ asked: yes + no + 7, yes, no }]);

describe('what is shown', () => {
  it('is nothing below thirty answers', () => {
    expect(published(1, directedFrom - 2)).toBeUndefined();
    expect(published(1, directedFrom - 1)).toMatchObject({ answered: 30, asked: 37 });
  });

  it('is the same whether nobody or four said yes, so that one who told is not found out', () => {
    const [none, four] = [published(0, 60), published(4, 56)];
    expect(none).toEqual(four);
    expect(none).toMatchObject({ yes: 'few', low: 0 });
  });

  it('is the same whether all or all but four said yes', () => {
    expect(published(60, 0)).toEqual(published(56, 4));
    expect(published(60, 0)).toMatchObject({ yes: 'most', high: 100 });
  });

  it('is rounded to fives, with a range that holds for each number behind it', () => {
    const of = published(12, 88);
    expect(of).toEqual(published(8, 92));
    expect(of).toMatchObject({ yes: 10 });
    for (const yes of [8, 9, 10, 11, 12]) {
      const { low, high } = wilsonInterval(yes / 100, 100);
      expect(of?.low).toBeLessThanOrEqual(100 * low);
      expect(of?.high).toBeGreaterThanOrEqual(100 * high);
    }
  });

  it('adds up the services of a department', () => {
    const of = publishDirected(place, [
      { asked: 40, yes: 6, no: 24 },
      { asked: 20, yes: 4, no: 6 },
    ]);
    expect(of).toMatchObject({ asked: 60, answered: 40, yes: 10 });
  });
});

describe('sums of a sealed group', () => {
  it('count who was asked, and stand beside counters and hours without being one', () => {
    const group = (['yes', 'no', 'no', 'unsaid', null] as const).map((directed) => ({ directed }));
    const sums = directedSumsOf(group);
    expect(sums).toEqual({ directed: [4, 1, 2] });
    expect(splitFrom(sums).counter.strata.size).toBe(0);
  });

  it('are absent where nobody was drawn', () => {
    expect(directedSumsOf([{ directed: null }])).toEqual({});
  });
});
