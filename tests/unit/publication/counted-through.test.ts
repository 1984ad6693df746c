/** What is said of how far the figures of a period go. */
import { expect, it } from 'vitest';
import { sayCountedThrough } from '#shared/publication/counted-through.ts';

const running = {
  period: { to: '2026-12-31' },
  asOf: '2026-11-23',
  countedThrough: { every: '2026-10-31', latest: '2026-10-31' },
};

it('names the day up to which a running period is counted, not today', () => {
  expect(sayCountedThrough(running, 'id')).toBe('Jawaban dihitung sampai 31 Oktober 2026');
  expect(sayCountedThrough(running, 'en')).toBe('Answers are counted up to 31 October 2026');
});

it('names both days where services of the unit are not equally far', () => {
  const countedThrough = { every: '2026-09-30', latest: '2026-11-22' };
  expect(sayCountedThrough({ ...running, countedThrough }, 'id')).toBe(
    'Jawaban dihitung sampai 22 November 2026; sebagian layanan baru sampai 30 September 2026',
  );
});

it('says nothing of a period that is over, which no window joins any more', () => {
  expect(sayCountedThrough({ ...running, period: { to: '2026-09-30' } }, 'id')).toBeUndefined();
});

it('says nothing where nothing is known', () => {
  expect(sayCountedThrough({ ...running, countedThrough: null }, 'id')).toBeUndefined();
});
