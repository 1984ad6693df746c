/** Before and after in a sentence that claims no more than the figures do. */
import type { Language, Text } from '#shared/language.ts';
import { formatCount, formatIndex, formatMean } from '#shared/publication/number-format.ts';
import { parsePeriod, periodLabel } from '#shared/publication/period.ts';
import type { BeforeAfter, BeforeAfterSide, Verdict } from './published.ts';

const verdicts: Readonly<Record<Verdict, Text>> = {
  up: {
    id: 'Naik, melebihi kebetulan; perubahan lain pada waktu yang sama tidak diperhitungkan.',
    en: 'Up, by more than chance; other changes at the same time are not accounted for.',
  },
  down: {
    id: 'Turun, melebihi kebetulan; perubahan lain pada waktu yang sama tidak diperhitungkan.',
    en: 'Down, by more than chance; other changes at the same time are not accounted for.',
  },
  none: { id: 'Tidak ada perubahan berarti.', en: 'No change that tells anything.' },
};

const measures: Readonly<Record<'index' | 'mean', Text>> = {
  index: { id: 'Indeks', en: 'Index' },
  mean: { id: 'Nilai unsur ini (1 sampai 4)', en: 'Score of this element (1 to 4)' },
};

const monthName = (month: string, language: Language) => {
  const period = parsePeriod(month);
  return period === undefined ? month : periodLabel(period)[language];
};

const signed = (value: number, format: (value: number) => string) =>
  `${value < 0 ? '−' : '+'}${format(Math.abs(value))}`;

/** What the comparison says: the verdict first, then the figures it rests on. */
export function sayBeforeAfter(comparison: BeforeAfter, language: Language): readonly string[] {
  switch (comparison.status) {
    case 'waiting': {
      const month = monthName(comparison.readyFrom, language);
      return [
        {
          id: `Belum cukup data: dibandingkan mulai ${month}, setelah tiga bulan penuh.`,
          en: `Not enough data yet: compared from ${month}, after three whole months.`,
        }[language],
      ];
    }
    case 'insufficient':
      return [
        {
          id: 'Belum cukup data untuk membandingkan sebelum dan sesudahnya.',
          en: 'Not enough data to compare before and after.',
        }[language],
      ];
    case 'compared': {
      const { before, after, difference, measure, verdict, lowPoint } = comparison;
      const format = (value: number) =>
        measure === 'index' ? formatIndex(value, language) : formatMean(value, language);
      const side = ({ from, to, value, respondents }: BeforeAfterSide) =>
        `${format(value)} (${monthName(from, language)}–${monthName(to, language)}, ` +
        `${formatCount(respondents, language)} ${{ id: 'responden', en: 'respondents' }[language]})`;
      const [low, high] = [signed(difference.low, format), signed(difference.high, format)];
      const by = signed(difference.value, format);
      const what = measures[measure];
      const figures = {
        id: `${what.id} sebelum: ${side(before)}; sesudah: ${side(after)}. Selisih ${by}, rentang 95% ${low} sampai ${high}.`,
        en: `${what.en} before: ${side(before)}; after: ${side(after)}. Difference ${by}, 95% range ${low} to ${high}.`,
      };
      const lowest = lowPoint === null ? '' : monthName(lowPoint, language);
      const note = {
        id: `${lowest} tidak ikut dihitung: sesudah bulan yang sangat rendah, nilai biasanya naik sendiri.`,
        en: `${lowest} is left out: after a very low month a figure mostly rises by itself.`,
      };
      return [
        verdicts[verdict][language],
        figures[language],
        ...(lowPoint === null ? [] : [note[language]]),
      ];
    }
  }
}
