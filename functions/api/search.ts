/** `GET /api/v1/search?q=`: departments and services by name. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { maxQueryLength, type SearchResults } from '#shared/publication/search-results.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { search as find } from '../publication/search.ts';
import { askAgain } from './send-published.ts';

const querySchema = z.strictObject({
  q: z.string().check(z.minLength(1), z.maxLength(maxQueryLength)),
});

const onlyQuery = {
  id: `Tulis yang dicari, 1 sampai ${maxQueryLength} huruf: ?q=ktp.`,
  en: `Say what to look for, 1 to ${maxQueryLength} characters: ?q=ktp.`,
};

export const search = new Hono<{ Bindings: Environment }>();

search.get('/', (c) => {
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) {
    const language = languageOf(c.req.header('Accept-Language'));
    return problem('invalid-query', language, [{ pointer: '/q', detail: onlyQuery[language] }]);
  }
  const { q } = query.data;
  c.header('Cache-Control', askAgain);
  return c.json({ query: q, hits: find(q) } satisfies SearchResults);
});
