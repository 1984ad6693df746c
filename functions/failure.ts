/** What is answered where something failed that nobody has foreseen, or the database cannot be reached. */

import { HTTPException } from 'hono/http-exception';
import { problemKinds } from '#shared/api/problems.ts';
import { DatabaseUnavailable } from './host/database.ts';
import { escapeHtml } from './pages/escape-html.ts';
import { languageOf, problem } from './problem.ts';

const retrySeconds = 5;

/** For whoever looks at a page: it looks again by itself. */
function unavailablePage(language: 'id' | 'en'): Response {
  const title = escapeHtml(problemKinds['database-unavailable'].title[language]);
  const page = `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="${retrySeconds}">
<title>${title}</title><h1>${title}</h1></html>`;
  return new Response(page, {
    status: 503,
    headers: {
      'Content-Type': 'text/html;charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(retrySeconds),
    },
  });
}

/** @param request of which the method and the headers are looked at */
export function answerFailure(error: unknown, request: Request): Response {
  // What a part of Hono refuses, such as a form from another site, it answers itself.
  if (error instanceof HTTPException) return error.getResponse();
  console.error(error);
  const language = languageOf(request.headers.get('Accept-Language') ?? undefined);
  if (!(error instanceof DatabaseUnavailable)) return problem('internal', language);
  const isLookedAt =
    request.method === 'GET' && request.headers.get('Accept')?.includes('text/html');
  return isLookedAt ? unavailablePage(language) : problem('database-unavailable', language);
}
