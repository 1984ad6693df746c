import { describe, expect, it } from 'vitest';
import { statusOf } from '#shared/publication/thresholds.ts';

describe('what may be said of a figure', () => {
  it.each([
    [0, 'insufficient'],
    [9, 'insufficient'],
    [10, 'count'],
    [29, 'count'],
    [30, 'caution'],
    [99, 'caution'],
    [100, 'full'],
    [1_000_000, 'full'],
  ])('with %i respondents: %s', (respondents, status) => {
    expect(statusOf(respondents)).toBe(status);
  });
});
