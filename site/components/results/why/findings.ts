/** What lies behind an index, in a sentence each: the titles of the sections and of their charts. */
import type { Language } from '#shared/language.ts';
import {
  formatCoefficient,
  formatIndex,
  formatPercent,
  formatWholePercent,
} from '#shared/publication/number-format.ts';
import type {
  DriverFigure,
  PublishedCorrelation,
  PublishedDrivers,
  PublishedShortfall,
} from '#shared/publication/results.ts';
import type { Variable } from '#shared/statistics/tally.ts';
import { elements } from '#shared/survey/elements.ts';
import { owners, why as text } from '#site/i18n/why.ts';

/** `Waktu Penyelesaian`, `Kesan umum`. */
export function nameOf(variable: Variable, language: Language): string {
  return variable === 'impression' ? text.impression[language] : elements[variable].name[language];
}

/** What to mend first, or that what matters most is good already, each with its weight. */
export function driversFinding(
  { elements: drivers }: PublishedDrivers,
  language: Language,
): string {
  const heaviest = drivers.toSorted((a, b) => b.importance - a.importance);
  const named = ({ element, importance }: DriverFigure) =>
    `${nameOf(element, language)} (${formatWholePercent(importance, language)})`;
  const first = heaviest.filter(({ quadrant }) => quadrant === 'fix-first').map(named);
  if (first.length > 0) {
    return { id: 'Benahi dulu', en: 'Mend first' }[language].concat(`: ${first.join(', ')}`);
  }
  const most = heaviest.slice(0, 1).map(named).join();
  return {
    id: `Yang paling menentukan kesan sudah di atas rata-rata: ${most}`,
    en: `What matters most is already above average: ${most}`,
  }[language];
}

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
  const [first, second] = [nameOf(shown.first, language), nameOf(shown.second, language)];
  const r = formatCoefficient(shown.coefficient, language);
  return language === 'id'
    ? `Paling berjalan bersama: ${first} dan ${second} (r ${r})`
    : `Closest together: ${first} and ${second} (r ${r})`;
}
