import { describe, expect, it } from 'vitest';
import { drawsAdded } from '#shared/survey/added-elements.ts';
import { drawnBelow, isDrawn } from '#shared/survey/drawn.ts';
import { responseSchema } from '#shared/survey/response.ts';
import { shortResponse } from '../../fixtures/responses.ts';

const idOf = (four: string, eight = '00000000') => `00000000-0000-4000-8000-${four}${eight}`;
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

describe('the draw for added elements', () => {
  it('asks a third of all ids', () => {
    const asked = Array.from({ length: 0x10000 }, (_, n) => drawsAdded(idOf(hex(n, 4))));
    expect(asked.filter((is) => is).length / asked.length).toBeCloseTo(1 / 3, 4);
  });

  it('does not depend on the draw for the question whether the answer was free', () => {
    const below = drawnBelow(0.25);
    for (const four of ['0000', 'ffff']) {
      expect(isDrawn(idOf(four, '00000000'), below)).toBe(true);
      expect(isDrawn(idOf(four, 'ffffffff'), below)).toBe(false);
    }
    for (const eight of ['00000000', 'ffffffff']) {
      expect(drawsAdded(idOf('0000', eight))).toBe(true);
      expect(drawsAdded(idOf('ffff', eight))).toBe(false);
    }
  });
});

describe('the answers of added elements', () => {
  const parsed = (added: unknown) => responseSchema.safeParse({ ...shortResponse(), added });

  it('are values of 1 to 4 by number', () => {
    expect(parsed({ U10: 4, U99: 1, U11: 2 }).success).toBe(true);
    expect(parsed({}).success).toBe(true);
  });

  it('are none of another number, of another value, or more than three', () => {
    for (const wrong of [
      { U9: 3 },
      { U100: 3 },
      { u10: 3 },
      { requirements: 3 },
      { U10: 5 },
      { U10: '3' },
      { U10: 1, U11: 1, U12: 1, U13: 1 },
    ]) {
      expect(parsed(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});
