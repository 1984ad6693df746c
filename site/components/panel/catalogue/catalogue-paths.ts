/** Where the pages of the catalogue are: the city's, or those of one department. */
import type { Language } from '#shared/language.ts';
import { pathIn } from '#site/i18n/paths.ts';

/** Undefined: the whole city. */
export type Scope = string | undefined;

/** The list, in Indonesian. */
export const cataloguePath = (within: Scope): string =>
  within === undefined ? '/panel/kota/katalog' : `/panel/unit/${within}/katalog`;

/** A page below the list, in a language, with what it is asked for; empty parameters are left out. */
export function catalogueLink(
  language: Language,
  within: Scope,
  page: string,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, value);
  }
  const path = pathIn(language, `${cataloguePath(within)}${page}`);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** Below `/api/panel`. */
export const catalogueApi = (within: Scope): string =>
  within === undefined ? '/catalogue' : `/unit/${within}/catalogue`;
