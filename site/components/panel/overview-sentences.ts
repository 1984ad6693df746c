/** What the overview says in sentences. */
import type { Language } from '#shared/language.ts';
import type { Overview, SampleReached, Today } from '#shared/panel/overview.ts';
import { changeFinding, sayChange } from '#shared/publication/findings/change-finding.ts';
import { monthsFinding, sayMonths } from '#shared/publication/findings/months-finding.ts';
import { formatCount, formatMean, formatPercent } from '#shared/publication/number-format.ts';
import type { Results } from '#shared/publication/results.ts';
import { elements } from '#shared/survey/elements.ts';
import { overview as text } from '#site/i18n/panel.ts';

/** What changed since the last period that can be compared, and which element moved most. */
export function sayChanged(
  { results, moved }: Pick<Overview, 'results' | 'moved'>,
  language: Language,
): string {
  const said = sayChange(changeFinding(results), language);
  if (moved === null) return said;
  const { name } = elements[moved.element];
  const [from, to] = [moved.from, moved.to].map((mean) => formatMean(mean, language));
  return {
    id: `${said} ${name.id} bergerak paling banyak, dari ${from} menjadi ${to}.`,
    en: `${said} ${name.en} moved most, from ${from} to ${to}.`,
  }[language];
}

/** What the months say: better, worse, or neither; or what it takes to tell. */
export function sayTrend(results: Results, language: Language): string {
  const finding = monthsFinding(results);
  return results.controlChart === null || finding === undefined
    ? text.noTrend[language]
    : `${sayMonths(finding, language)}.`;
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
