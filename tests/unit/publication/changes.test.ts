/** What changed across the parts of a scope, and how much of it is claimed. */
import { describe, expect, it } from 'vitest';
import { earlierPeriod, judgeDifferences, publishChanges } from '#shared/publication/changes.ts';
import {
  changesFinding,
  sayChance,
  sayChanges,
  sayJudgement,
  sayTooFew,
  tooFewOf,
} from '#shared/publication/findings/changes-finding.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { Figure, PublishedPart } from '#shared/publication/results.ts';
import { chanceOf } from '#shared/statistics/difference.ts';
import { createRandom } from '../../../tools/demo/random.ts';
import { few, figure, nobody, part, periodOf, resultsWith } from './findings/figures.ts';

const published = (now: readonly PublishedPart[], before: readonly PublishedPart[]) =>
  publishChanges(
    resultsWith({ parts: now }),
    resultsWith({ period: periodOf('2026-Q2'), parts: before }),
    'before',
  );
const unit = (name: string, of: Figure) => part(name, of, { kind: 'agency' });
const still = (count: number) =>
  Array.from({ length: count }, (_, i) => unit(`Dinas ${i}`, figure(82, 2)));

describe('the period compared with', () => {
  it.each([
    ['2026-Q3', 'before', '2026-Q2'],
    ['2026-Q1', 'before', '2025-Q4'],
    ['2026-Q3', 'year', '2025-Q3'],
    ['2026-07', 'year', '2025-07'],
    ['2000', 'year', undefined],
  ] as const)('of %s, %s, is %s', (id, against, earlier) => {
    const period = parsePeriod(id);
    expect(period && earlierPeriod(period, against)?.id).toBe(earlier);
  });
});

describe('the changes of parts', () => {
  it('carry the difference with its uncertainty where both periods have an index', () => {
    const { parts, compared } = published(
      [unit('Dishub', figure(80, 3)), unit('Dinkes', figure(80, 3)), unit('BPBD', few)],
      [unit('Dishub', figure(84, 4)), unit('Dinkes', few)],
    );
    expect(compared).toBe(1);
    expect(parts[0]).toMatchObject({
      id: 'dishub',
      now: { index: 80 },
      before: { index: 84 },
      change: { points: -4, low: -9, high: 1, judgement: 'none' },
    });
    expect(parts.map(tooFewOf)).toEqual([undefined, 'before', 'both']);
    expect(tooFewOf({ now: nobody, before: figure(80, 3) })).toBe('now');
  });

  it('are judged together: what is rare for one is there by chance among many', () => {
    const fallen = unit('Dishub', figure(82 - 1.1 * Math.hypot(2, 2), 2));
    const among = (others: number) =>
      published([fallen, ...still(others)], [unit('Dishub', figure(82, 2)), ...still(others)])
        .parts[0]?.change?.judgement;
    expect(among(0)).toBe('together');
    expect(among(60)).toBe('alone');
  });

  it('are held against how much parts usually move, where ten can be compared', () => {
    const shifts = [4, -4, 3, -3, 4, -4, 3, -3, 4, -20];
    const { parts, spread } = published(
      shifts.map((shift, i) => unit(`D${i}`, figure(80 + shift, 1))),
      shifts.map((_, i) => unit(`D${i}`, figure(80, 1))),
    );
    expect(spread).toBeGreaterThan(3);
    expect(parts.map(({ change }) => change?.judgement)).toEqual([
      ...Array.from({ length: 9 }, () => 'together'),
      'unusual',
    ]);
  });

  it('call something where nothing changed in one family of ten at most', () => {
    const random = createRandom(5);
    const families = 1500;
    let called = 0;
    for (let family = 0; family < families; family += 1) {
      const differences = Array.from({ length: 20 }, () => {
        const points = random.normal();
        const [low, high] = [points - 1.959964, points + 1.959964];
        const direction = low > 0 ? 'up' : high < 0 ? 'down' : 'none';
        return { points, low, high, direction, chance: chanceOf({ points, low, high }) } as const;
      });
      const { judgements } = judgeDifferences(differences);
      if (judgements.some((each) => each === 'together' || each === 'unusual')) called += 1;
    }
    expect(called / families).toBeLessThan(0.12);
    expect(called / families).toBeGreaterThan(0.07);
  });
});

describe('the sentence over the changes', () => {
  const said = (
    now: readonly PublishedPart[],
    before: readonly PublishedPart[],
    language: 'id' | 'en' = 'id',
  ) => sayChanges(changesFinding(published(now, before)), language);
  const unknown = Array.from({ length: 45 }, (_, i) => unit(`Kecil ${i}`, few));

  it('says how many can be compared, which moved, and that none of it holds among so many', () => {
    const fallen = unit('Dishub', figure(82 - 1.1 * Math.hypot(2, 2), 2));
    expect(
      said(
        [fallen, ...still(15), ...unknown],
        [unit('Dishub', figure(82, 2)), ...still(15), ...unknown],
      ),
    ).toBe(
      '16 dari 61 unit bisa dibandingkan. Lebih dari kebetulan siapa yang menjawab: 1 turun (Dishub), tidak ada yang naik. Dinilai bersama-sama tidak ada yang bertahan: karena kebetulan saja 1 dari 32 sudah sejauh itu, dan 16 dibandingkan.',
    );
  });

  it('says which hold, and which moved more than is usual', () => {
    const shifts = [4, -4, 3, -3, 4, -4, 3, -3, 4, -20];
    const now = shifts.map((shift, i) => unit(`D${i}`, figure(80 + shift, 1)));
    const before = shifts.map((_, i) => unit(`D${i}`, figure(80, 1)));
    expect(said(now, before, 'en')).toBe(
      '10 of 10 units can be compared. Beyond the chance of who answered: 5 fell (D9, D1, D5 and 2 more), 5 rose (D0, D4, D8 and 2 more). Judged together all of them hold: of such 1 in 10 at most is there by chance. More than usually changes between these periods: D9.',
    );
  });

  it('says so where nothing changed', () => {
    expect(said(still(5), still(5))).toBe(
      '5 dari 5 unit bisa dibandingkan. Tidak ada yang berubah lebih dari kebetulan siapa yang menjawab.',
    );
  });

  it('says so where none can be compared', () => {
    expect(said([unit('A', few)], [unit('A', figure(80, 2))], 'en')).toBe(
      'None of 1 units can be compared: none has 30 respondents both in Quarter 3 of 2026 and in Quarter 2 of 2026.',
    );
  });

  it('says why a part cannot be compared, and how far a difference holds', () => {
    const periods = { period: '2026-Q3', earlier: '2026-Q2' };
    expect(sayTooFew('now', periods, 'id')).toBe('Kurang dari 30 responden pada Triwulan III 2026');
    expect(sayTooFew('both', periods, 'en')).toBe(
      'Fewer than 30 respondents in Quarter 3 of 2026 and Quarter 2 of 2026',
    );
    const change = { points: -3, low: -5, high: -1, chance: 0.003 } as const;
    expect(sayJudgement({ ...change, judgement: 'alone' }, 'id')).toBe(
      'turun, tetapi belum pasti di antara sebanyak ini',
    );
    expect(sayJudgement({ ...change, judgement: 'unusual' }, 'en')).toBe('down by more than usual');
  });

  it.each([
    [0.031, '1 dari 32'],
    [0.00001, 'kurang dari 1 dari 2.000'],
    [0.7, 'lebih dari separuh'],
  ])('says a chance of %d as how often', (chance, text) => {
    expect(sayChance(chance, 'id')).toBe(text);
  });
});
