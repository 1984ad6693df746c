/** The sentences over trend and funnel agree with the pictures under them. */
import { describe, expect, it } from 'vitest';
import type { Figure, PublishedPart } from '#shared/publication/results.ts';
import { publishControlChart } from '#shared/publication/signals.ts';
import { trendFinding } from '#site/components/results/findings.ts';
import { funnelFinding, placeText } from '#site/components/results/funnel-words.ts';

const figure = (index: number, half: number): Figure => ({
  status: 'full',
  respondents: 200,
  index,
  grade: 'B',
  interval: { low: index - half, high: index + half },
});
const trendOf = (indexes: readonly number[], half: number) =>
  indexes.map((index, i) => ({
    month: `2026-${String(i + 1).padStart(2, '0')}`,
    figure: figure(index, half),
  }));
const said = (indexes: readonly number[], half: number, doneDays: readonly string[] = []) => {
  const trend = trendOf(indexes, half);
  const controlChart = publishControlChart(trend, '2027-01-05', doneDays);
  return trendFinding({ trend, controlChart }, 'id');
};

describe('the sentence over the trend', () => {
  const wavering = [80, 84, 80, 84, 80, 84, 80, 84, 80, 84];

  it('says of months that differ and have not changed that both is so', () => {
    expect(said(wavering, 1)).toBe(
      'Naik turun seperti biasanya: indeks bulanan antara 80,00 dan 84,00. Bedanya lebih dari kebetulan siapa yang menjawab, tetapi tidak lebih dari goyangan yang biasa',
    );
  });

  it('says of months that chance alone moves that nothing has changed', () => {
    expect(said(wavering, 6)).toBe(
      'Tidak ada perubahan berarti: indeks bulanan antara 80,00 dan 84,00',
    );
  });

  it('tells of the month that runs what it shows so far, and leaves it out of the judgement', () => {
    const trend = trendOf([88, 89, 88, 89, 88, 82], 1.9);
    const controlChart = publishControlChart(trend, '2026-06-20');
    expect(trendFinding({ trend, controlChart }, 'id')).toBe(
      'Tidak ada perubahan berarti: indeks bulanan antara 88,00 dan 89,00. Juni 2026, yang belum bisa dinilai, sejauh ini 82,00: lebih rendah daripada Mei 2026, lebih dari kebetulan siapa yang menjawab',
    );
    const calm = trendOf([88, 89, 88, 89, 88, 87], 1.9);
    const chart = publishControlChart(calm, '2026-06-20');
    expect(trendFinding({ trend: calm, controlChart: chart }, 'en')).toBe(
      'No real change: the monthly index lay between 88.00 and 89.00',
    );
  });

  it('says since when the index has lain elsewhere, rather than that nothing has changed', () => {
    const moved = [76, 77, 76, 77, 76, 77, 86, 87, 86, 87];
    expect(said(moved, 2, ['2026-06-20'])).toBe(
      'Lebih tinggi sejak Juli 2026: rata-rata bulanan dari 76,50 menjadi 86,50',
    );
    expect(said([90, 91, 90, 91, 80, 81, 80, 81, 80, 81, 80], 2)).toContain(
      'Lebih rendah sejak Mei 2026',
    );
  });
});

describe('the sentence over the funnel', () => {
  type Places = Pick<PublishedPart, 'place' | 'standing'>;
  const within: Places = { place: 'within', standing: 'within' };
  const beyondChance: Places = { place: 'above', standing: 'within' };
  const poor: Places = { place: 'below', standing: 'below' };

  it('tells how many lie outside by chance, and how many outside the usual spread as well', () => {
    expect(funnelFinding([within, beyondChance, poor], 'puskesmas', 'id')).toBe(
      '2 dari 3 puskesmas berbeda dari rata-rata yang sejenis lebih dari kebetulan; di luar sebaran biasanya 1: 1 di bawah, 0 di atas',
    );
    expect(funnelFinding([within, beyondChance], 'districts', 'en')).toBe(
      '1 of 2 districts differ from the mean of their kind beyond chance; none lies outside their usual spread',
    );
  });

  it('tells of few parts what chance says', () => {
    expect(funnelFinding([{ place: 'within' }, { place: 'below' }], 'layanan', 'id')).toBe(
      '1 dari 2 layanan berbeda dari rata-ratanya lebih dari kebetulan: 1 di bawah, 0 di atas',
    );
  });

  it('remarks in a row only upon what stands out', () => {
    expect(placeText(beyondChance, 'id')).toBe('');
    expect(placeText(poor, 'id')).toBe('di bawah sebaran biasa yang sejenis');
    expect(placeText({ place: 'below' }, 'id')).toBe('di bawah batas wajar');
    expect(placeText({}, 'id')).toBe('');
  });
});
