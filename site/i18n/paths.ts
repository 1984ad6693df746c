/** Addresses by language: Indonesian at the root, English under `/en`. */
import type { Language } from '#shared/language.ts';

/**
 * The address of a page in a language: `/hasil` is `/hasil` or `/en/hasil`.
 *
 * @param path the Indonesian address, starting with `/`
 */
export function pathIn(language: Language, path: string): string {
  if (language === 'id') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The language of a page, by the pattern of its route: `/en/hasil/[...unit]` is English. */
export function languageOf(routePattern: string): Language {
  return /^\/en(?:\/|$)/.test(routePattern) ? 'en' : 'id';
}

export function otherLanguage(language: Language): Language {
  return language === 'id' ? 'en' : 'id';
}
