/** The first screen of results in words: which findings there are, in which order, and how each is said. */
import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/language.ts';
import { type Finding, findingsOf, sayFinding } from '#shared/publication/findings/findings.ts';
import {
  latestQuarterFinding,
  sayLatestQuarter,
} from '#shared/publication/findings/index-finding.ts';
import type { FollowUp } from '#shared/publication/follow-ups.ts';
import type { Results } from '#shared/publication/results.ts';
import { at, few, figure, nobody, part, periodOf, resultsWith, trendOf } from './figures.ts';

const followUp = (changes: Partial<FollowUp> = {}): FollowUp => ({
  id: 7,
  service: null,
  element: 'time',
  programme: 'Loket cepat',
  evidence: null,
  doneDay: '2026-08-12',
  publishedDay: '2026-08-20',
  said: { id: 'Antrean terlalu lama' },
  done: { id: 'Dua loket dibuka lebih pagi.', en: 'Two counters open earlier' },
  ...changes,
});

const allSaid = (
  changes: Partial<Results>,
  followUps?: Parameters<typeof findingsOf>[1],
  language: Language = 'id',
) =>
  findingsOf(resultsWith(changes), followUps).map((finding) => ({
    kind: finding.kind,
    said: sayFinding(finding, language),
  }));

const said = (kind: Finding['kind'], ...given: Parameters<typeof allSaid>) =>
  allSaid(...given).find((finding) => finding.kind === kind)?.said;

describe('the findings of a page', () => {
  it('begin with the index and how sure it is, and end with what was done', () => {
    const kinds = findingsOf(
      resultsWith({
        previous: at('2026-Q2', figure(80, 1)),
        trend: trendOf([80, 81, 82], 2),
        parts: [part('A', few)],
        elements: [{ variable: 'time', ...meanOf(3.1) }],
      }),
      { followUps: [], overdue: [] },
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['index', 'change', 'months', 'no-standing', 'lowest', 'done']);
  });

  it('says index, grade, number and range', () => {
    expect(said('index', {})).toBe(
      'Kota Contoh, Triwulan III 2026: indeks 82,41, mutu B (baik), dari 1.234 responden. Karena kebetulan siapa yang menjawab, nilainya bisa di antara 81,90–82,92.',
    );
    expect(said('index', { figure: figure(80, 6, 42) }, undefined, 'en')).toBe(
      'Example City, Quarter 3 of 2026: index 80.00, grade B (good), from 42 respondents. By the chance of who answered it may lie anywhere in 74.00–86.00; respondents are few, so read it with caution.',
    );
  });

  it('are of too few respondents that, and no more than can be asked', () => {
    expect(said('too-few', { figure: few })).toBe(
      'Kota Contoh, Triwulan III 2026: belum cukup responden untuk sebuah indeks. Baru 21 responden; indeks tampil mulai 30.',
    );
    expect(allSaid({ figure: nobody })).toEqual([
      {
        kind: 'too-few',
        said: 'Kota Contoh, Triwulan III 2026: belum cukup responden untuk sebuah indeks. Kurang dari 10 responden; indeks tampil mulai 30.',
      },
    ]);
  });

  it('say of a period that runs that it does, and up to when answers are counted', () => {
    const countedThrough = { latest: '2026-11-22', every: '2026-11-22' };
    expect(said('unfinished', { period: periodOf('2026'), countedThrough })).toBe(
      'Tahun 2026 belum selesai (sampai 31 Desember 2026): angkanya masih bisa berubah. Jawaban dihitung sampai 22 November 2026.',
    );
    expect(said('unfinished', { period: periodOf('2026-Q4') }, undefined, 'en')).toBe(
      'Quarter 4 of 2026 is not over (it ends on 31 December 2026): its figures may still change.',
    );
    expect(said('unfinished', { countedThrough })).toBeUndefined();
  });
});

describe('the latest quarter that is over', () => {
  const quarters = [at('2026-Q2', figure(80, 1)), at('2026-Q3', figure(88, 1, 823))];
  const beside = (id: string, known = quarters) => {
    const found = latestQuarterFinding({ period: periodOf(id), quarters: known });
    return found && sayLatestQuarter(found, 'id');
  };

  it('stands beside a year or a half-year, which hides it', () => {
    expect(beside('2026')).toBe(
      'Triwulan terakhir yang selesai, Triwulan III 2026: 88,00 (B), 823 responden, rentang 87,00–89,00.',
    );
    expect(beside('2026-S2')).toBeDefined();
  });

  it('does not stand beside a quarter or a month, nor without an index', () => {
    expect(beside('2026-Q3')).toBeUndefined();
    expect(beside('2026-09')).toBeUndefined();
    expect(beside('2026', [at('2026-Q3', few)])).toBeUndefined();
    expect(beside('2026', [])).toBeUndefined();
  });
});

/** An element as it is published, as far as findings read it. */
const meanOf = (mean: number) =>
  ({
    status: 'full',
    respondents: 200,
    counts: [10, 20, 100, 70],
    mean,
    shares: [5, 10, 50, 35],
    favourable: { share: 85, low: 80, high: 89 },
  }) as const;

const drivers = (
  elements: NonNullable<Results['why']['drivers']>['elements'],
): Pick<Results, 'why'> => ({
  why: {
    drivers: { explained: 50, averageImportance: 33.3, averageMean: 3.2, elements },
    correlations: [],
    shortfall: [],
  },
});

describe('what matters most', () => {
  const time = { element: 'time', importance: 41, mean: 3.1, quadrant: 'fix-first' } as const;
  const conduct = { element: 'conduct', importance: 45, mean: 3.5, quadrant: 'keep-up' } as const;
  const cost = { element: 'cost', importance: 14, mean: 3.0, quadrant: 'fix-later' } as const;

  it('is what to mend first where it lies below the average', () => {
    expect(said('matters', drivers([time, cost]))).toBe(
      'Yang paling menentukan kesan warga: Waktu Penyelesaian (41% dari pengaruh semua unsur; nilai 3,100 dari 4), di bawah rata-rata unsur. Benahi dulu.',
    );
  });

  it('is told beside what to mend first where that is another', () => {
    expect(said('matters', drivers([time, conduct, cost]))).toBe(
      'Yang paling menentukan kesan warga: Perilaku Pelaksana (45% dari pengaruh semua unsur; nilai 3,500 dari 4). Yang penting dan masih di bawah rata-rata: Waktu Penyelesaian (41% dari pengaruh semua unsur; nilai 3,100 dari 4). Benahi dulu.',
    );
  });

  it('may be in order', () => {
    expect(said('matters', drivers([conduct, cost]), undefined, 'en')).toContain(
      'Its score is not below the average of the elements; all that matters is in order.',
    );
  });

  it('is the lowest element where importance cannot be told from noise', () => {
    const elements = [
      { variable: 'time', ...meanOf(3.1) },
      { variable: 'cost', ...meanOf(2.9) },
    ] as const;
    expect(said('lowest', { elements })).toBe(
      'Unsur dengan nilai terendah: Biaya/Tarif (2,900 dari 4). Mana yang paling menentukan kesan warga belum bisa dihitung.',
    );
  });
});

describe('what was done', () => {
  const overdue = {
    service: null,
    element: null,
    programme: '',
    dueDay: '',
    daysOverdue: 40,
    progress: 0,
    waitsFor: null,
  };

  it('is counted within the period; the newest is told in the words of the department', () => {
    const late = followUp({ doneDay: '2026-10-02' });
    expect(said('done', {}, { followUps: [late, followUp()], overdue: [] })).toBe(
      '1 tindakan selesai dalam periode ini; yang terakhir, 12 Agustus 2026: “Dua loket dibuka lebih pagi”.',
    );
  });

  it('says what became of the figure since, and what is late', () => {
    const side = { from: '2026-02', to: '2026-07', respondents: 300, value: 80 };
    const beforeAfter = {
      status: 'compared',
      measure: 'index',
      before: side,
      after: side,
      difference: { value: 3, low: 1, high: 5 },
      verdict: 'up',
      lowPoint: null,
    } as const;
    expect(
      said('done', {}, { followUps: [followUp({ beforeAfter })], overdue: [overdue] }, 'en'),
    ).toBe(
      '1 action was done in this period; the latest, 12 August 2026: “Two counters open earlier”; since then up by more than chance. 1 promised action is 30 days late or more.',
    );
  });

  it('may be nothing', () => {
    expect(said('done', {}, { followUps: [], overdue: [] })).toBe(
      'Belum ada tindakan yang diumumkan selesai.',
    );
    const earlier = followUp({ doneDay: '2026-01-12' });
    expect(said('done', {}, { followUps: [earlier], overdue: [overdue, overdue] })).toBe(
      'Tidak ada tindakan yang selesai dalam periode ini; yang terakhir, 12 Januari 2026: “Dua loket dibuka lebih pagi”. 2 tindakan yang dijanjikan terlambat 30 hari atau lebih.',
    );
  });

  it('is of a city how much its departments did', () => {
    const acted = { done: 12, departments: 7, overdue: 1 };
    expect(said('done', { acted })).toBe(
      '12 tindakan selesai dalam periode ini di 7 unit. 1 tindakan yang dijanjikan terlambat 30 hari atau lebih.',
    );
    expect(said('done', { acted: { done: 0, departments: 0, overdue: 0 } }, undefined, 'en')).toBe(
      'No action was done in this period.',
    );
  });
});
