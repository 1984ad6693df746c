import { describe, expect, it } from 'vitest';
import { gradeOf } from '#shared/statistics/grade.ts';

describe('the band of an index', () => {
  it.each([
    [100, 'A'],
    [88.31, 'A'],
    [88.3, 'B'],
    [76.61, 'B'],
    [76.6, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [25, 'D'],
  ])('of %d is %s', (index, grade) => {
    expect(gradeOf(index)).toBe(grade);
  });
});
