/** What changed: a specification of what is compared with what, and of what is claimed. */
import { describe, expect, it } from 'vitest';
import { changeFinding, sayChange } from '#shared/publication/findings/change-finding.ts';
import type { PublishedControlChart, Results } from '#shared/publication/results.ts';
import { at, few, figure, nobody, periodOf, resultsWith } from './figures.ts';

const said = (changes: Partial<Results>, language: 'id' | 'en' = 'id') =>
  sayChange(changeFinding(resultsWith(changes)), language);

/** A chart of July to September; `signal` reaches the last of them. */
const chart = (signal?: 'up' | 'down'): PublishedControlChart => ({
  mean: 80,
  lower: 74,
  upper: 86,
  isTrial: false,
  change: signal ?? 'none',
  wavers: true,
  signals: signal ? [{ rule: 'outside', direction: signal, from: '2026-09', to: '2026-09' }] : [],
  months: ['2026-07', '2026-08', '2026-09'].map((month) => ({
    month,
    mean: 80,
    lower: 74,
    upper: 86,
  })),
  phases: [{ from: '2025-10', reason: 'first', mean: 80, isTrial: false }],
});

describe('what changed, of a period that is over', () => {
  const before = at('2026-Q2', figure(85, 1));

  it('says beyond chance, and that it is beyond the usual wavering, where both are so', () => {
    expect(said({ figure: figure(80, 1), previous: before, controlChart: chart('down') })).toBe(
      'Triwulan III 2026 (80,00) dibanding Triwulan II 2026 (85,00): turun lebih dari kebetulan siapa yang menjawab (−5,00 poin, rentang −6,41 sampai −3,59), dan lebih dari naik turun bulanannya yang biasa.',
    );
  });

  it('says both facts where they differ', () => {
    expect(said({ figure: figure(80, 1), previous: before, controlChart: chart() }, 'en')).toBe(
      'Quarter 3 of 2026 (80.00) against Quarter 2 of 2026 (85.00): down by more than the chance of who answered (−5.00 points, range −6.41 to −3.59), but by no more than its months usually waver.',
    );
    expect(
      said({ figure: figure(84.5, 2), previous: before, controlChart: chart('down') }),
    ).toContain(
      'tidak ada perubahan yang melebihi kebetulan siapa yang menjawab (−0,50 poin, rentang −2,74 sampai +1,74), walaupun di antara bulan-bulannya ada yang di luar kebiasaan.',
    );
  });

  it('does not take a signal the other way, or one that ended before the period, for its own', () => {
    const earlier = { rule: 'outside', direction: 'down', from: '2026-05', to: '2026-05' } as const;
    for (const controlChart of [chart('up'), { ...chart(), signals: [earlier] }]) {
      expect(said({ figure: figure(80, 1), previous: before, controlChart })).toContain(
        'tetapi tidak lebih dari naik turun bulanannya yang biasa',
      );
    }
  });

  it('takes limits that began anew within the period for a change of its own', () => {
    const phases = [
      ...chart().phases,
      { from: '2026-08', reason: 'action', mean: 74, isTrial: true } as const,
    ];
    const controlChart = { ...chart(), phases };
    expect(said({ figure: figure(80, 1), previous: before, controlChart })).toContain(
      'dan lebih dari naik turun bulanannya yang biasa',
    );
  });

  it('says so where nothing changed beyond chance', () => {
    expect(said({ figure: figure(84.5, 2), previous: before, controlChart: chart() })).toBe(
      'Triwulan III 2026 (84,50) dibanding Triwulan II 2026 (85,00): tidak ada perubahan yang melebihi kebetulan siapa yang menjawab (−0,50 poin, rentang −2,74 sampai +1,74).',
    );
  });

  it('says so where the months are too few to know how they waver', () => {
    expect(said({ figure: figure(80, 1), previous: before }, 'en')).toContain(
      '; the months are too few to know how much they usually waver.',
    );
  });

  it('says whose respondents are too few', () => {
    expect(said({ figure: few, previous: before })).toBe(
      'Triwulan III 2026 belum bisa dibandingkan dengan Triwulan II 2026: responden Triwulan III 2026 kurang dari 30.',
    );
    expect(said({ previous: at('2026-Q2', nobody) }, 'en')).toBe(
      'Quarter 3 of 2026 cannot be compared with Quarter 2 of 2026 yet: Quarter 2 of 2026 had fewer than 30 respondents.',
    );
    expect(said({ figure: few, previous: at('2026-Q2', few) })).toContain(
      'responden Triwulan III 2026 dan Triwulan II 2026 kurang dari 30.',
    );
  });
});

describe('what changed, of a period that runs', () => {
  const running = { period: periodOf('2026'), previous: null };

  it('compares the last two quarters that are over: a part of a year is no year', () => {
    const quarters = [
      at('2026-Q1', figure(70, 1)),
      at('2026-Q2', figure(85, 1)),
      at('2026-Q3', figure(80, 1)),
    ];
    expect(said({ ...running, quarters })).toContain(
      'Triwulan III 2026 (80,00) dibanding Triwulan II 2026 (85,00): turun',
    );
  });

  it('says that there is nothing to compare before two quarters are over', () => {
    expect(said({ ...running, quarters: [at('2026-Q3', figure(80, 1))] })).toBe(
      'Belum ada dua periode selesai yang bisa dibandingkan.',
    );
  });
});
