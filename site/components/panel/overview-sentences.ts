/** What the overview says in sentences. */
import { saySuggestion, suggestAction } from '#shared/follow-up/suggest.ts';
import type { Language } from '#shared/language.ts';
import type { IndexChange } from '#shared/panel/change.ts';
import type { Overview, SampleReached, Today } from '#shared/panel/overview.ts';
import { monthsFinding, sayMonths } from '#shared/publication/findings/months-finding.ts';
import { formatCount, formatMean, formatPercent } from '#shared/publication/number-format.ts';
import type { Results } from '#shared/publication/results.ts';
import { elements } from '#shared/survey/elements.ts';
import { overview as text } from '#site/i18n/panel.ts';

const differences: Readonly<Record<Language, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id', { maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'exceptZero' }),
};

/** How the index compares with the period before, and which element moved most. */
function sayChange(change: IndexChange, before: string, language: Language): string {
  const [difference, low, high] = [change.difference, change.low, change.high].map((points) =>
    differences[language].format(points),
  );
  const { direction, most } = change;
  if (language === 'id') {
    const range = `${difference} poin, rentang ${low} sampai ${high}`;
    if (direction === 'none') {
      return `Dibanding ${before}: tidak ada perubahan berarti (${range}).`;
    }
    const moved = direction === 'up' ? 'naik' : 'turun';
    const where =
      most === undefined
        ? ''
        : ` ${elements[most.element].name.id} ${moved} paling banyak, dari ${formatMean(most.from, 'id')} menjadi ${formatMean(most.to, 'id')}.`;
    return `Dibanding ${before}: ${moved} lebih dari kebetulan siapa yang menjawab (${range}).${where}`;
  }
  const range = `${difference} points, range ${low} to ${high}`;
  if (direction === 'none') return `Against ${before}: no meaningful change (${range}).`;
  const moved = direction === 'up' ? 'rose' : 'fell';
  const where =
    most === undefined
      ? ''
      : ` ${elements[most.element].name.en} ${moved} most, from ${formatMean(most.from, 'en')} to ${formatMean(most.to, 'en')}.`;
  return `Against ${before}: ${moved} beyond chance among those who answered (${range}).${where}`;
}

/** What the months say: better, worse, or neither; or what it takes to tell. */
export function sayTrend(results: Results, language: Language): string {
  const finding = monthsFinding(results);
  return results.controlChart === null || finding === undefined
    ? text.noTrend[language]
    : `${sayMonths(finding, language)}.`;
}

/** What changed, and what holds the figure down most. */
export function sayWhatAndWhy(
  { results, change }: Pick<Overview, 'results' | 'change'>,
  before: string,
  language: Language,
): readonly string[] {
  const suggestion = suggestAction(results, []);
  return [
    ...(change === null ? [] : [sayChange(change, before, language)]),
    ...(suggestion === undefined ? [] : [saySuggestion(suggestion)[language]]),
  ];
}

/** How many answered of those served, against the target. */
export function saySample(sample: SampleReached, language: Language): string {
  const [respondents, target, people] = [sample.respondents, sample.target, sample.served].map(
    (count) => formatCount(count, language),
  );
  const rate = formatPercent(sample.responseRate, language);
  const isReached = sample.respondents >= sample.target;
  if (language === 'id') {
    return `${respondents} responden dari target ${target} untuk ${people} orang dilayani: ${isReached ? 'cukup' : 'belum cukup'}. Tingkat jawaban ${rate}.`;
  }
  return `${respondents} respondents of a target of ${target} for ${people} people served: ${isReached ? 'enough' : 'not enough yet'}. Response rate ${rate}.`;
}

/**
 * Why the sample counts fewer than the figure of the page does; nothing where both count the same.
 *
 * @param all respondents of the figure
 */
export function sayCounted(
  { respondents }: Pick<SampleReached, 'respondents'>,
  all: number,
  language: Language,
): string | undefined {
  if (respondents === all) return undefined;
  const [counted, whole] = [formatCount(respondents, language), formatCount(all, language)];
  return language === 'id'
    ? `Yang dihitung di sini ${counted} dari ${whole} responden periode ini: hanya mereka dari layanan dan bulan yang jumlah orang dilayaninya sudah dilaporkan.`
    : `Counted here are ${counted} of the ${whole} respondents of this period: only those of services and months whose people served were reported.`;
}

/** What joined today. */
export function sayToday({ impressions, favourable }: Today, language: Language): string {
  const [count, share] = [formatCount(impressions, language), formatPercent(favourable, language)];
  return language === 'id'
    ? `${count} penilaian masuk hari ini; ${share} puas atau sangat puas.`
    : `${count} responses joined today; ${share} satisfied or very satisfied.`;
}
