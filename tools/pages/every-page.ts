/**
 * Every page of the site and every state of it that plain HTTP reaches, once: for whatever must hold on all of
 * them. A new page, and a new state of one, gets its line in one of the lists.
 */
import { type Language, languages } from '#shared/language.ts';
import type { PageState } from './page-state.ts';
import { panelPages } from './panel-pages.ts';
import { publishedPages } from './published-pages.ts';
import { residentPages } from './resident-pages.ts';

export const everyPage: readonly PageState[] = [...residentPages, ...publishedPages, ...panelPages];

/** Every page in every language that it has, with a name of its own: `home, id`. */
export const everyPageInEveryLanguage: readonly {
  readonly name: string;
  readonly state: PageState;
  readonly language: Language;
}[] = everyPage.flatMap((state) =>
  (state.languages ?? languages).map((language) => ({
    name: `${state.name}, ${language}`,
    state,
    language,
  })),
);
