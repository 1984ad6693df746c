/** Whether a burst of low scores is called as seldom by chance, and as soon in earnest, as docs/alerts.md says. */
import { describe, expect, it } from 'vitest';
import { baselineDays, burstAlert, burstWindows } from '#shared/alerts/burst.ts';
import { daysBefore } from '#shared/local-time.ts';
import type { Share } from '#shared/statistics/fisher.ts';
import { createRandom, type Random } from '../../../tools/demo/random.ts';

const service = { department: 'rsud', service: 'rsud/igd' };
const longest = Math.max(...burstWindows);

interface Crowd {
  /** Answers on a working day, on average. */
  readonly perDay: number;
  /** Share of those not or less satisfied, which wavers from day to day by this standard deviation. */
  readonly share: number;
  readonly wavering?: number;
}

/** A service day by day as its tallies have it: groups of ten or more join on the day they are full. */
function* heardDays(
  { perDay, share, wavering = 0 }: Crowd,
  random: Random,
  shareOn?: (day: number) => number,
) {
  let waiting = { having: 0, all: 0 };
  for (let day = 0; ; day += 1) {
    const isWorking = day % 7 < 5;
    const people = isWorking ? poisson(perDay, random) : 0;
    const level = Math.min(1, Math.max(0, (shareOn?.(day) ?? share) + wavering * random.normal()));
    for (let person = 0; person < people; person += 1) {
      waiting = { having: waiting.having + Number(random.chance(level)), all: waiting.all + 1 };
    }
    yield waiting.all >= 10 ? waiting : { having: 0, all: 0 };
    if (waiting.all >= 10) waiting = { having: 0, all: 0 };
  }
}

function poisson(mean: number, random: Random): number {
  let product = random.next();
  let count = 0;
  for (const limit = Math.exp(-mean); product > limit; count += 1) product *= random.next();
  return count;
}

function baselineOf(heard: readonly Share[]) {
  const joined = heard.filter(({ all }) => all > 0);
  const squares = joined.reduce((total, { having, all }) => total + having ** 2 / all, 0);
  return { ...sum(joined), days: joined.length, squares };
}

const sum = (shares: readonly Share[]): Share => ({
  having: shares.reduce((total, { having }) => total + having, 0),
  all: shares.reduce((total, { all }) => total + all, 0),
});

/** Looks every morning, and gives the days on which a burst was called. */
function callsIn(
  days: number,
  crowd: Crowd,
  random: Random,
  shareOn?: (day: number) => number,
): number[] {
  const heard: Share[] = [];
  const called: number[] = [];
  let toldOn: string | undefined;
  for (const joined of heardDays(crowd, random, shareOn)) {
    const day = heard.length;
    const today = daysBefore('2026-01-01', -day);
    if (day >= baselineDays + longest) {
      const found = burstAlert(
        {
          ...service,
          baseline: baselineOf(heard.slice(-(baselineDays + longest), -longest)),
          windows: burstWindows.map((length) => sum(heard.slice(-length))),
        },
        toldOn,
        today,
      );
      if (found !== undefined) {
        called.push(day);
        toldOn = today;
      }
    }
    if (day === days) return called;
    heard.push(joined);
  }
  return called;
}

describe('where nothing has changed', () => {
  const years = 60;

  it.each([
    { perDay: 1, share: 0.15 },
    { perDay: 6, share: 0.15 },
    { perDay: 40, share: 0.12 },
    { perDay: 6, share: 0.4 },
    { perDay: 6, share: 0.15, wavering: 0.05 },
  ])('a service is called less than once in three years: %j', (crowd) => {
    expect(callsIn(years * 365, crowd, createRandom(11)).length).toBeLessThan(years / 3);
  });

  it('nor more than once a year where it hears forty people a day and days waver by a third', () => {
    const crowd = { perDay: 40, share: 0.15, wavering: 0.05 };
    expect(callsIn(years * 365, crowd, createRandom(11)).length).toBeLessThan(years);
  });
});

describe('where a share of 15 % trebles', () => {
  it.each([
    { perDay: 3, within: 21, atLeast: 0.5 },
    { perDay: 6, within: 14, atLeast: 0.75 },
    { perDay: 12, within: 7, atLeast: 0.9 },
    { perDay: 20, within: 3, atLeast: 0.9 },
  ])(
    'with $perDay answers a day it is called within $within days in $atLeast of cases or more',
    ({ perDay, within, atLeast }) => {
      const random = createRandom(12);
      const runs = 200;
      const start = baselineDays + longest + 8;
      let called = 0;
      for (let run = 0; run < runs; run += 1) {
        const days = callsIn(start + within, { perDay, share: 0.15 }, random, (day) =>
          day >= start ? 0.45 : 0.15,
        );
        if (days.some((day) => day > start)) called += 1;
      }
      expect(called / runs).toBeGreaterThan(atLeast);
    },
  );
});

describe('a burst', () => {
  const today = '2026-03-10';
  const usual = { having: 30, all: 200, days: 20, squares: 4.8 };
  const none = { having: 0, all: 0 };
  const heard = (window: Share, baseline = usual) => ({
    ...service,
    baseline,
    windows: [none, window, window],
  });

  it('says how many answers it rests on, and how it usually is', () => {
    expect(burstAlert(heard({ having: 12, all: 25 }), undefined, today)).toEqual({
      kind: 'burst',
      ...service,
      from: '2026-03-03',
      to: '2026-03-09',
      answers: 25,
      low: 48,
      usual: 15,
    });
  });

  it.each([
    ['with fewer than ten answers', { having: 9, all: 9 }, usual],
    [
      'where too little was heard before',
      { having: 20, all: 20 },
      { ...usual, having: 5, all: 49 },
    ],
    ['that rose by less than ten of a hundred', { having: 480, all: 2000 }, usual],
    ['that fell', { having: 0, all: 60 }, usual],
  ])('is not called %s', (_, window, baseline) => {
    expect(burstAlert(heard(window, baseline), undefined, today)).toBeUndefined();
  });

  it('is told once, until four weeks have passed', () => {
    const bad = heard({ having: 20, all: 25 });
    expect(burstAlert(bad, '2026-02-11', today)).toBeUndefined();
    expect(burstAlert(bad, '2026-02-10', today)).toBeDefined();
  });

  it('is harder to call where the days before differed by more than chance', () => {
    const window = { having: 12, all: 25 };
    const wavering = { ...usual, squares: 12 };
    expect(burstAlert(heard(window), undefined, today)).toBeDefined();
    expect(burstAlert(heard(window, wavering), undefined, today)).toBeUndefined();
  });
});
