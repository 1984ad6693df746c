/** Names in a sentence: a few are read, the rest is counted. */
import type { Language } from '#shared/language.ts';

/** More than these are counted and not read. */
const namedAtMost = 3;

/** `Disdukcapil, Dishub, dan 2 lagi`. */
export function listNames(names: readonly string[], language: Language): string {
  const left = names.length - namedAtMost;
  const rest = { id: `${left} lagi`, en: `${left} more` }[language];
  const told = left > 0 ? [...names.slice(0, namedAtMost), rest] : names;
  return new Intl.ListFormat(language === 'id' ? 'id-ID' : 'en-GB').format(told);
}
