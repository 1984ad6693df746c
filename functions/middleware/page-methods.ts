/** Pages are opened: what is sent to them with another method is refused before anything of it is read (RFC 9110, 15.5.6). */
import { createMiddleware } from 'hono/factory';
import { TrieRouter } from 'hono/router/trie-router';
import { panelRoutes } from '#shared/panel/access.ts';
import { languageOf, problem } from '../problem.ts';

const opening = ['GET', 'HEAD'];

const forms = new TrieRouter<true>();
for (const { method, path } of panelRoutes) if (method === 'POST') forms.add(method, path, true);

/** What may be sent to a page: forms of the panel are posted to their own page, those of residents to the API. */
export function methodsOf(path: string): readonly string[] {
  const [[form] = []] = forms.match('POST', path);
  return form === undefined ? opening : [...opening, 'POST'];
}

/** Refuses to pages what they do not take; the API answers for itself. */
export const pageMethods = createMiddleware(async (c, next) => {
  const allowed = c.req.path.startsWith('/api/') ? undefined : methodsOf(c.req.path);
  if (allowed === undefined || allowed.includes(c.req.method)) return next();
  // Which addresses of the panel there are, and for whom, its guard says.
  if (c.req.method === 'POST' && /^\/(?:en\/)?panel\//.test(c.req.path)) return next();
  const answer = problem('method-not-allowed', languageOf(c.req.header('Accept-Language')));
  answer.headers.set('Allow', allowed.join(', '));
  return answer;
});
