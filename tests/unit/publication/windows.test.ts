/** Windows end with the calendar, hold enough people from enough sources, or run on. */
import { describe, expect, it } from 'vitest';
import { daysBefore } from '#shared/local-time.ts';
import {
  closedThrough,
  endsOfWindow,
  type HeardDay,
  lastEnd,
  type Rhythm,
  rhythmAfter,
  windowOf,
} from '#shared/publication/windows.ts';

const on = (day: string, raters: number, sources = raters): HeardDay => ({ day, raters, sources });

/** The days before another, each with as many. */
const daily = (through: string, days: number, raters: number, sources = raters) =>
  Array.from({ length: days }, (_, n) => on(daysBefore(through, days - 1 - n), raters, sources));

describe('a window of the calendar', () => {
  it.each<[Rhythm, string, string, string]>([
    ['day', '2026-03-10', '2026-03-10', '2026-03-10'],
    ['week', '2026-03-11', '2026-03-09', '2026-03-15'],
    ['week', '2026-03-15', '2026-03-09', '2026-03-15'],
    ['month', '2028-02-03', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ])('of a %s holds %s', (rhythm, day, first, last) => {
    expect(windowOf(rhythm, day)).toEqual({ first, last });
  });

  it('of a week ends where its month ends, so that answers count in their own month', () => {
    // 2026-03-31 is a Tuesday.
    expect(windowOf('week', '2026-03-30')).toEqual({ first: '2026-03-30', last: '2026-03-31' });
    expect(windowOf('week', '2026-04-02')).toEqual({ first: '2026-04-01', last: '2026-04-05' });
  });

  it('is over after its last day', () => {
    expect(lastEnd('month', '2026-03-31')).toBe('2026-03-31');
    expect(lastEnd('month', '2026-03-30')).toBe('2026-02-28');
  });

  it('may be closed once who left a survey on its last day can no longer complete it', () => {
    expect(closedThrough({ day: '2026-04-01', hour: 1 })).toBe('2026-03-30');
    expect(closedThrough({ day: '2026-04-01', hour: 2 })).toBe('2026-03-31');
  });
});

describe('a window is counted', () => {
  const through = '2026-04-20';

  it('at the end of its calendar, with ten from ten sources', () => {
    const heard = [on('2026-03-02', 4), on('2026-03-30', 6), on('2026-04-01', 50)];
    expect(endsOfWindow(heard, 'month', through)[0]).toBe('2026-03-31');
  });

  it('never before, whoever answers', () => {
    expect(endsOfWindow([on('2026-04-01', 500)], 'month', through)).toEqual([]);
  });

  it('not with nine, nor with ten from nine sources: it runs on', () => {
    expect(endsOfWindow([on('2026-03-02', 9)], 'month', through)).toEqual([]);
    expect(endsOfWindow([on('2026-03-02', 10, 9)], 'month', through)).toEqual([]);
    const runsOn = [on('2026-01-02', 9), on('2026-03-02', 1)];
    expect(endsOfWindow(runsOn, 'month', through)[0]).toBe('2026-03-31');
  });

  it('one after the other where several are over', () => {
    const heard = [on('2026-01-02', 12), on('2026-02-02', 12)];
    expect(endsOfWindow(heard, 'month', through)[0]).toBe('2026-01-31');
    expect(endsOfWindow(heard.slice(1), 'month', through)[0]).toBe('2026-02-28');
  });
});

describe('the rhythm of a service', () => {
  const through = '2026-11-30';

  it('is a month at first', () => {
    expect(rhythmAfter([], through)).toBe('month');
    expect(rhythmAfter(daily(through, 3, 100), through)).toBe('month');
  });

  it.each<[Rhythm, number]>([
    ['day', 20],
    ['week', 5],
    ['month', 1],
  ])('is a %s where eight of them in a row had twenty, with %i a day', (rhythm, raters) => {
    expect(rhythmAfter(daily(through, 250, raters), through)).toBe(rhythm);
  });

  it('is a quarter where even months were too thin for most of a year', () => {
    const thin = Array.from({ length: 50 }, (_, n) => on(daysBefore(through, 245 - n * 5), 1));
    expect(rhythmAfter(thin, through)).toBe('quarter');
  });

  it('does not grow shorter by many answers from few sources', () => {
    expect(rhythmAfter(daily(through, 250, 100, 1), through)).toBe('month');
  });

  it('minds no days on which nobody answers, as a weekend', () => {
    const workdays = daily(through, 28, 30).filter(
      ({ day }) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
    );
    expect(rhythmAfter(workdays, through)).toBe('day');
  });
});
