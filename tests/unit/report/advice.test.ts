/** The advice of a report: what is done already is not advised, and what the unit writes stands beside it. */
import { describe, expect, it } from 'vitest';
import type { OwnWords } from '#shared/report/own-words.ts';
import type { Planned } from '#shared/report/report.ts';
import { planRows } from '#shared/report/tables.ts';
import { adviceOf } from '#site/components/report/advice.ts';
import { mixedRespondents, reportOfRespondents } from '../../fixtures/report.ts';

const programme = (changes: Partial<Planned>): Planned => ({
  ...{ service: null, element: 'time', programme: 'Membuka loket kedua', horizon: 'short' },
  ...{ dueDay: '2026-12-31', office: 'front', department: null, progress: 40 },
  ...changes,
});
const reportWith = (plan: readonly Planned[], written: OwnWords = {}) =>
  reportOfRespondents(mixedRespondents(), { plan, written });
const adviceWith = (plan: readonly Planned[], written: OwnWords = {}) =>
  adviceOf(reportWith(plan, written), 'id');

describe('the lowest elements', () => {
  it('want a programme as long as they have none', () => {
    expect(adviceWith([])[0]).toMatch(/^Tetapkan program.*Waktu Penyelesaian.*di tabel RTL/);
  });

  it('with a programme are not advised one: the programme is said', () => {
    const [first, second] = adviceWith([programme({})]);
    expect(first).toMatch(/^Tetapkan program/);
    expect(first).not.toContain('Waktu Penyelesaian');
    expect(second).toBe(
      'Waktu Penyelesaian: teruskan “Membuka loket kedua”, yang sudah diputuskan (40%, sampai 31 Desember 2026).',
    );
  });

  it('whose programme is done are to be looked at again', () => {
    expect(adviceWith([programme({ progress: 100 })])[1]).toContain('sudah selesai');
  });
});

describe('what the unit writes', () => {
  const written: OwnWords = {
    'time.advice': 'Tambah petugas.\nUmumkan jam ramai.',
    'cost.office': 'Bidang Pendapatan',
    advice: 'Perbaiki papan petunjuk.',
  };

  it('is advice, a line each', () => {
    expect(adviceWith([], written)).toEqual(
      expect.arrayContaining([
        'Waktu Penyelesaian: Tambah petugas.',
        'Waktu Penyelesaian: Umumkan jam ramai.',
        'Perbaiki papan petunjuk.',
      ]),
    );
  });

  it('names who is responsible where no action does', () => {
    const rows = planRows(reportWith([], written), 'id');
    expect(rows.find(({ element }) => element.startsWith('U4'))?.responsible).toBe(
      'Bidang Pendapatan',
    );
  });
});
