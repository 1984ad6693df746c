/** What lies behind an index, in a sentence each: the titles of the sections and of their charts. */
import type { Language } from '#shared/language.ts';
import { variableName } from '#shared/publication/findings/elements-finding.ts';
import {
  formatCoefficient,
  formatIndex,
  formatPercent,
} from '#shared/publication/number-format.ts';
import type { PublishedCorrelation, PublishedShortfall } from '#shared/publication/results.ts';
import { owners, why as text } from '#site/i18n/why.ts';

/** Whose elements are furthest from the best. */
export function shortfallFinding(
  shortfall: readonly PublishedShortfall[],
  language: Language,
): string {
  const total = shortfall.reduce((sum, { points }) => sum + points, 0);
  const [most] = shortfall.toSorted((a, b) => b.points - a.points);
  if (most === undefined || total === 0) {
    return { id: 'Tidak ada yang kurang', en: 'Nothing falls short' }[language];
  }
  const share = formatPercent((100 * most.points) / total, language);
  const name = owners[most.owner].name[language];
  const missing = formatIndex(total, language);
  return language === 'id'
    ? `Dari ${missing} poin yang kurang, ${share} ada di ${name.toLowerCase()}`
    : `Of the ${missing} points that are missing, ${share} lie with the ${name.toLowerCase()}`;
}

/** The two elements that go together most. */
export function pairsFinding(pairs: readonly PublishedCorrelation[], language: Language): string {
  const [closest] = pairs
    .filter(({ first }) => first !== 'impression')
    .toSorted((a, b) => b.coefficient - a.coefficient);
  const shown = closest ?? pairs.toSorted((a, b) => b.coefficient - a.coefficient)[0];
  if (shown === undefined) return text.tooFew[language];
  const [first, second] = [
    variableName(shown.first, language),
    variableName(shown.second, language),
  ];
  const r = formatCoefficient(shown.coefficient, language);
  return language === 'id'
    ? `Paling berjalan bersama: ${first} dan ${second} (r ${r})`
    : `Closest together: ${first} and ${second} (r ${r})`;
}
