/**
 * A form that came without JavaScript and could not be taken gets its own page back: what is wrong
 * stands at the top and everything that was typed is still there. The page is the one that
 * everybody gets, rewritten on its way out, so that there is one survey page and not two.
 */

import { type FieldError, type ProblemType, problemKinds } from '#shared/api/problems.ts';
import type { Language } from '#shared/language.ts';
import type { OwnPages } from '../environment.ts';
import type { FormFields } from '../responses/response-body.ts';
import { escapeHtml } from './escape-html.ts';
import { rewritePage, setContent } from './rewrite-page.ts';

interface Refused {
  readonly fields: FormFields;
  readonly language: Language;
  readonly type: ProblemType;
  readonly errors: readonly FieldError[];
}

const prefixOf = (language: Language) => (language === 'en' ? '/en' : '');

function summary({ type, language, errors }: Refused): string {
  const items = errors.map(({ detail }) => `<li>${escapeHtml(detail)}</li>`);
  const list = items.length > 0 ? `<ul>${[...new Set(items)].join('')}</ul>` : '';
  return `<h2>${problemKinds[type].title[language]}</h2>${list}`;
}

/** The survey page of the counter in the form, or the page for unknown codes if there is none. */
export async function resumedSurvey(
  pages: OwnPages,
  url: string,
  refused: Refused,
): Promise<Response> {
  const { fields, language, type } = refused;
  const prefix = prefixOf(language);
  const code = fields.get('counter')?.[0] ?? '';
  const survey = await pages.fetch(new URL(`${prefix}/s/${encodeURIComponent(code)}`, url));
  if (!survey.ok) return unknownCode(pages, url, language);

  let select = '';
  const typed = (name: string | undefined) => fields.get(name ?? '')?.[0];
  return rewritePage(survey, problemKinds[type].status, (element) => {
    const { name, attributes } = element;
    if (attributes['id'] === 'error-summary') {
      delete attributes['hidden'];
      setContent(element, summary(refused));
    } else if (name === 'input' && attributes['type'] === 'radio') {
      delete attributes['checked'];
      if (typed(attributes['name']) === attributes['value']) attributes['checked'] = '';
    } else if (name === 'textarea') {
      setContent(element, escapeHtml(typed(attributes['name']) ?? ''));
    } else if (name === 'select') {
      select = attributes['name'] ?? '';
    } else if (name === 'option' && typed(select) === attributes['value']) {
      attributes['selected'] = '';
    }
  });
}

/** The page that helps with a code that no counter has. */
export async function unknownCode(
  pages: OwnPages,
  url: string,
  language: Language,
): Promise<Response> {
  const page = await pages.fetch(new URL(`${prefixOf(language)}/s/tidak-ditemukan`, url));
  return new Response(page.body, { status: 404, headers: page.headers });
}
