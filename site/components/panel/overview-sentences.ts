/** What the overview says in sentences. */
import { saySuggestion, suggestAction } from '#shared/follow-up/suggest.ts';
import type { Language } from '#shared/language.ts';
import type { SampleReached, Today } from '#shared/panel/overview.ts';
import { formatCount, formatPercent } from '#shared/publication/number-format.ts';
import type { Results } from '#shared/publication/results.ts';
import { trendFinding } from '#site/components/results/findings.ts';

/** What changed, and what holds the figure down most. */
export function sayWhatAndWhy(results: Results, language: Language): readonly string[] {
  const suggestion = suggestAction(results, []);
  return [
    `${trendFinding(results, language)}.`,
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

/** What joined today. */
export function sayToday({ impressions, favourable }: Today, language: Language): string {
  const [count, share] = [formatCount(impressions, language), formatPercent(favourable, language)];
  return language === 'id'
    ? `${count} penilaian masuk hari ini; ${share} puas atau sangat puas.`
    : `${count} responses joined today; ${share} satisfied or very satisfied.`;
}
