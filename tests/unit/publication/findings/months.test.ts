/** The sentence over the months agrees with the picture under it. */
import { describe, expect, it } from 'vitest';
import { monthsFinding, sayMonths } from '#shared/publication/findings/months-finding.ts';
import { publishControlChart } from '#shared/publication/signals.ts';
import { figure, trendOf } from './figures.ts';

const said = (
  trend: ReturnType<typeof trendOf>,
  { asOf = '2027-01-05', doneDays = [] as string[], language = 'id' as 'id' | 'en' } = {},
) => {
  const finding = monthsFinding({
    trend,
    controlChart: publishControlChart(trend, asOf, doneDays),
  });
  return finding && sayMonths(finding, language);
};

describe('the sentence over the months', () => {
  const wavering = [80, 84, 80, 84, 80, 84, 80, 84, 80, 84];

  it('says of months that differ and have not changed that both is so', () => {
    expect(said(trendOf(wavering, 1))).toBe(
      'Naik turun seperti biasanya: terendah Januari 2026 (80,00), tertinggi Oktober 2026 (84,00). Bedanya lebih dari kebetulan siapa yang menjawab, tetapi tidak lebih dari naik turun yang biasa',
    );
  });

  it('says of months that chance alone moves that nothing has changed', () => {
    expect(said(trendOf(wavering, 6))).toBe(
      'Tidak ada perubahan yang bertahan: terendah Januari 2026 (80,00), tertinggi Oktober 2026 (84,00)',
    );
    expect(said(trendOf([80, 80, 80], 2))).toBe('Tidak ada perubahan: 80,00');
  });

  it('says of two months whose ranges lie apart, while all together do not differ, both', () => {
    const calm = [82, 82.4, 81.8, 82.2, 80.4, 82, 82.1, 81.9, 82.3, 83.7, 82, 82.2];
    expect(said(trendOf(calm, 1.6))).toBe(
      'Tidak ada perubahan yang bertahan: terendah Mei 2026 (80,40), tertinggi Oktober 2026 (83,70). Rentang keduanya tidak bersinggungan, tetapi 12 bulan itu bersama-sama tidak berbeda lebih dari kebetulan siapa yang menjawab',
    );
  });

  it('tells of the month that runs what it shows so far, and leaves it out of the judgement', () => {
    const trend = trendOf([88, 89, 88, 89, 88, 82], 1.9);
    expect(said(trend, { asOf: '2026-06-20' })).toBe(
      'Tidak ada perubahan yang bertahan: terendah Januari 2026 (88,00), tertinggi April 2026 (89,00). Juni 2026, yang belum bisa dinilai, sejauh ini 82,00: lebih rendah daripada Mei 2026, lebih dari kebetulan siapa yang menjawab',
    );
    const calm = trendOf([88, 89, 88, 89, 88, 87], 1.9);
    expect(said(calm, { asOf: '2026-06-20', language: 'en' })).toBe(
      'No lasting change: lowest January 2026 (88.00), highest April 2026 (89.00)',
    );
  });

  it('says since when the index has lain elsewhere, rather than that nothing has changed', () => {
    const moved = trendOf([76, 77, 76, 77, 76, 77, 86, 87, 86, 87], 2);
    expect(said(moved, { doneDays: ['2026-06-20'] })).toBe(
      'Lebih tinggi sejak Juli 2026: rata-rata bulanan dari 76,50 menjadi 86,50',
    );
    expect(said(trendOf([90, 91, 90, 91, 80, 81, 80, 81, 80, 81, 80], 2))).toContain(
      'Lebih rendah sejak Mei 2026',
    );
  });

  it('calls a point beyond the limits a change', () => {
    const fallen = [81, 80, 81, 80, 81, 80, 81, 80, 81, 80, 81, 70];
    expect(said(trendOf(fallen, 2))).toBe('Memburuk: indeks bulanan antara 70,00 dan 81,00');
  });

  it('claims nothing of few months, and has nothing to say of none', () => {
    expect(said(trendOf([80, 84], 2))).toBe('Indeks bulanan antara 80,00 dan 84,00');
    expect(said([{ month: '2026-01', figure: { status: 'insufficient' } }])).toBeUndefined();
    expect(said([{ month: '2026-01', figure: figure(80, 2) }])).toBe('Indeks bulanan 80,00');
  });
});
