/** One state of one page, as the list of every page names it, and how it is reached by plain HTTP. */
import type { Language } from '#shared/language.ts';
import type { Role } from '#shared/panel/viewer.ts';
import { pathIn } from '#site/i18n/paths.ts';
import type { Visited } from './visited-site.ts';

/** What a form sends: its fields, or the text of a file in the field `file`. */
export type Sent =
  | { readonly fields: Readonly<Record<string, string>> }
  | { readonly file: { readonly name: string; readonly text: string } };

export interface PageState {
  /** Tells what is seen, in words; no other state has it. */
  readonly name: string;
  /** The address in Indonesian; a function where it holds what only the site knows. */
  readonly path: string | ((site: Visited) => string | Promise<string>);
  /** An address of the page that is seen, where `path` is not one. */
  readonly shows?: string;
  /** Who looks; without it somebody who is not signed in. */
  readonly as?: Role;
  /** The form that leads there; without it the page is opened. */
  readonly sends?: (language: Language) => Sent;
  /** That the page has; 200 without. */
  readonly status?: number;
  /** Both without it. */
  readonly languages?: readonly Language[];
}

/** The address in Indonesian of the page that a state is of, without a query. */
export function seenPath({ path, shows }: PageState): string {
  return shows ?? (typeof path === 'string' ? path.replace(/\?.*$/, '') : '');
}

/** A page as somebody gets it. */
export interface Seen {
  readonly status: number;
  readonly contentType: string;
  readonly html: string;
}

/** Where a state is in a language, as a whole address. */
export async function addressOf(
  { path }: PageState,
  language: Language,
  site: Visited,
): Promise<string> {
  const found = typeof path === 'string' ? path : await path(site);
  // The API has one address for both languages.
  return site.address + (found.startsWith('/api/') ? found : pathIn(language, found));
}

function bodyOf(sent: Sent): URLSearchParams | FormData {
  if ('fields' in sent) return new URLSearchParams(sent.fields);
  const form = new FormData();
  form.set('file', new File([sent.file.text], sent.file.name, { type: 'text/csv' }));
  return form;
}

/** Gets a state without a browser. */
export async function readPage(state: PageState, language: Language, site: Visited): Promise<Seen> {
  const headers = new Headers({ Accept: 'text/html', Origin: site.address });
  if (state.as !== undefined) headers.set('Cookie', await site.cookieOf(state.as));
  const answer = await fetch(await addressOf(state, language, site), {
    headers,
    ...(state.sends && { method: 'POST', body: bodyOf(state.sends(language)) }),
  });
  return {
    status: answer.status,
    contentType: answer.headers.get('Content-Type') ?? '',
    html: await answer.text(),
  };
}
