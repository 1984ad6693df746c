/** What the months of a row say, in the room of a small line. */
import type { Language } from '#shared/language.ts';
import { parsePeriod, periodLabel } from '#shared/publication/period.ts';
import type { PublishedPartTrend } from '#shared/publication/results.ts';
import { results as text } from '#site/i18n/results.ts';

/** `Jul 2026`. */
export function shortMonth(month: string, language: Language): string {
  const period = parsePeriod(month);
  const name = period === undefined ? month : periodLabel(period)[language];
  return name.replace(/(\p{L}{3})\p{L}*/u, '$1');
}

/** `naik sejak Jul 2026`, `memburuk`; empty where the months waver as they usually do. */
export function courseText({ change, level }: PublishedPartTrend, language: Language): string {
  if (level !== null) {
    const side = text[level.mean > level.before ? 'upSince' : 'downSince'][language];
    return `${side} ${shortMonth(level.from, language)}`;
  }
  if (change === 'none') return '';
  return text[change === 'up' ? 'improves' : 'worsens'][language];
}
