/** Whether a counter is called silent as seldom by chance, and as soon in earnest, as docs/alerts.md says. */
import { describe, expect, it } from 'vitest';
import { heardDays, heardFrom, silenceAlert, workingDays } from '#shared/alerts/silence.ts';
import { daysBefore } from '#shared/local-time.ts';
import { createRandom, type Random } from '../../../tools/demo/random.ts';

const names = { department: 'rsud', service: 'rsud/igd', counter: 'B6CZ4' };
/** A Monday. */
const today = '2026-03-09';
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWorkday = (day: string) => weekdayOf(day) % 6 !== 0;
const days = Array.from({ length: heardDays }, (_, at) => daysBefore(today, heardDays - at));

const counts = (countOn: (day: string) => number) =>
  new Map(days.map((day) => [day, countOn(day)] as const).filter(([, count]) => count > 0));

/** Mondays bring half as many again, and days differ by more than chance. */
function visitsOn(day: string, perDay: number, random: Random): number {
  const busy = (weekdayOf(day) === 1 ? 1.5 : 0.9) * Math.exp(0.3 * random.normal() - 0.045);
  let product = random.next();
  let count = 0;
  for (const limit = Math.exp(-perDay * busy); product > limit; count += 1)
    product *= random.next();
  return count;
}

const office = counts((day) => (isWorkday(day) ? 50 : 0));
const cityOf = (countOn: (day: string) => number) => workingDays(counts(countOn), today);
const usualCity = cityOf((day) => (isWorkday(day) ? 500 : 60));
const around = { days: office, counters: 3 };

describe('where people go on answering', () => {
  it.each([3, 5, 15])(
    'a counter with %i answers a day is called in none of 1500 mornings',
    (perDay) => {
      const random = createRandom(3);
      for (let morning = 0; morning < 1500; morning += 1) {
        const heard = counts((day) => (isWorkday(day) ? visitsOn(day, perDay, random) : 0));
        const found = silenceAlert({ ...names, days: heard }, around, usualCity, today);
        expect(found).toBeUndefined();
      }
    },
  );
});

describe('where a counter has gone silent', () => {
  const silentFor = (workdays: number, perDay = 5, changes: object = {}) => {
    const since = days.filter(isWorkday).at(-workdays) ?? '';
    const heard = counts((day) => (isWorkday(day) && day < since ? perDay : 0));
    const found = silenceAlert({ ...names, days: heard, ...changes }, around, usualCity, today);
    return { since, found };
  };

  it('it is called as soon as ten answers are missing', () => {
    expect(silentFor(1).found).toBeUndefined();
    const { since, found } = silentFor(2);
    expect(found).toEqual({ kind: 'silence', ...names, since, usual: 10 });
    expect(silentFor(3, 3).found).toBeUndefined();
    expect(silentFor(4, 3).found).toMatchObject({ usual: 12 });
  });

  it('weekends that it never had are no silence', () => {
    expect(silentFor(2).found?.usual).toBe(10);
    expect(isWorkday(silentFor(2).since)).toBe(true);
  });

  it('a counter that hears few is never called, however long it is silent', () => {
    const few = counts((day) => (isWorkday(day) && day < daysBefore(today, 12) ? 2 : 0));
    const heard = [...few.values()].reduce((sum, count) => sum + count, 0);
    expect(heard).toBeLessThan(heardFrom);
    expect(silenceAlert({ ...names, days: few }, around, usualCity, today)).toBeUndefined();
    expect(silenceAlert({ ...names, days: new Map() }, around, usualCity, today)).toBeUndefined();
  });

  it('days on which the whole department heard nobody do not count', () => {
    const { since } = silentFor(3);
    const heard = counts((day) => (isWorkday(day) && day < since ? 5 : 0));
    const closed = counts((day) => (isWorkday(day) && day < since ? 50 : 0));
    const alone = { days: closed, counters: 3 };
    expect(silenceAlert({ ...names, days: heard }, alone, usualCity, today)).toBeUndefined();
  });

  it('days on which the city heard less than half as usual do not count', () => {
    const { since } = silentFor(3);
    const heard = counts((day) => (isWorkday(day) && day < since ? 5 : 0));
    const holidays = cityOf((day) => (isWorkday(day) ? (day >= since ? 150 : 500) : 60));
    expect(silenceAlert({ ...names, days: heard }, around, holidays, today)).toBeUndefined();
  });

  it('the only counter of a department is measured against the city', () => {
    const { since } = silentFor(2);
    const heard = counts((day) => (isWorkday(day) && day < since ? 5 : 0));
    const alone = { days: heard, counters: 1 };
    expect(silenceAlert({ ...names, days: heard }, alone, usualCity, today)).toMatchObject({
      since,
    });
  });

  it('is not called any more once somebody has answered', () => {
    const { since } = silentFor(4);
    const heard = counts((day) => (isWorkday(day) && day !== since ? 5 : 0));
    expect(silenceAlert({ ...names, days: heard }, around, usualCity, today)).toBeUndefined();
  });
});
