/**
 * A form that came without JavaScript and could not be taken gets its own page back: what is wrong
 * stands at the top and everything that was typed is still there. The page is the static one,
 * rewritten on its way out, so that there is one survey page and not two.
 */

import { type FieldError, type ProblemType, problemKinds } from '#shared/api/problems.ts';
import type { Language } from '#shared/language.ts';
import type { FormFields } from '../responses/response-body.ts';
import { escapeHtml } from './escape-html.ts';

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
  assets: Fetcher,
  url: string,
  refused: Refused,
): Promise<Response> {
  const { fields, language, type } = refused;
  const prefix = prefixOf(language);
  const code = fields.get('counter')?.[0] ?? '';
  const survey = await assets.fetch(new URL(`${prefix}/s/${encodeURIComponent(code)}`, url));
  if (!survey.ok) return unknownCode(assets, url, language);

  let select = '';
  const typed = (name: string | null) => fields.get(name ?? '')?.[0];
  const rewritten = new HTMLRewriter()
    .on('#error-summary', {
      element(element) {
        element.removeAttribute('hidden');
        element.setInnerContent(summary(refused), { html: true });
      },
    })
    .on('input[type="radio"]', {
      element(element) {
        const chosen = typed(element.getAttribute('name')) === element.getAttribute('value');
        if (chosen) element.setAttribute('checked', '');
        else element.removeAttribute('checked');
      },
    })
    .on('textarea', {
      element(element) {
        element.setInnerContent(typed(element.getAttribute('name')) ?? '');
      },
    })
    .on('select', {
      element(element) {
        select = element.getAttribute('name') ?? '';
      },
    })
    .on('select option', {
      element(element) {
        if (typed(select) === element.getAttribute('value')) element.setAttribute('selected', '');
      },
    })
    .transform(survey);

  const headers = new Headers(rewritten.headers);
  headers.delete('ETag');
  headers.set('Cache-Control', 'no-store');
  return new Response(rewritten.body, { status: problemKinds[type].status, headers });
}

/** The page that helps with a code that no counter has. */
export async function unknownCode(
  assets: Fetcher,
  url: string,
  language: Language,
): Promise<Response> {
  const page = await assets.fetch(new URL(`${prefixOf(language)}/s/tidak-ditemukan`, url));
  return new Response(page.body, { status: 404, headers: page.headers });
}
