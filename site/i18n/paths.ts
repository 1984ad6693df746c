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

export function otherLanguage(language: Language): Language {
  return language === 'id' ? 'en' : 'id';
}
