/** Pages are opened: what is sent to them with another method is refused before anything of it is read (RFC 9110, 15.5.6). */
import { createMiddleware } from 'hono/factory';
import { TrieRouter } from 'hono/router/trie-router';
import { type PanelMethod, panelRoutes } from '#shared/panel/access.ts';
import { languageOf, problem } from '../problem.ts';

const opening = ['GET', 'HEAD'];

const panelPages = new TrieRouter<true>();
for (const { method, path } of panelRoutes) panelPages.add(method, path, true);

const isIn = (method: PanelMethod, path: string) => panelPages.match(method, path)[0].length > 0;

/** What may be sent to a page: forms of the panel are posted to their own page, those of residents to the API. */
export function methodsOf(path: string): readonly string[] {
  return isIn('POST', path) ? [...opening, 'POST'] : opening;
}

/** Refuses to pages what they do not take; the API answers for itself. */
export const pageMethods = createMiddleware(async (c, next) => {
  const allowed = c.req.path.startsWith('/api/') ? undefined : methodsOf(c.req.path);
  if (allowed === undefined || allowed.includes(c.req.method)) return next();
  // What the panel does not have at all, its guard says.
  const isOfPanel = /^\/(?:en\/)?panel\//.test(c.req.path);
  if (c.req.method === 'POST' && isOfPanel && !isIn('GET', c.req.path)) return next();
  const answer = problem('method-not-allowed', languageOf(c.req.header('Accept-Language')));
  answer.headers.set('Allow', allowed.join(', '));
  return answer;
});
