/** `GET /api/v1/openapi.json`: the description of this API. */
import { Hono } from 'hono';
import { openApi } from '#shared/api/openapi.ts';
import type { Language } from '#shared/language.ts';
import { city } from '../city.ts';
import { languageOf } from '../problem.ts';

/** Made once for each language, since it is the same for everybody. */
const made = new Map<Language, object>();

function description(language: Language): object {
  const { settings } = city();
  const existing = made.get(language);
  if (existing !== undefined) return existing;
  const document = openApi(settings, language);
  made.set(language, document);
  return document;
}

export const openapi = new Hono();

openapi.get('/', (c) => {
  c.header('Cache-Control', 'public, max-age=3600, stale-while-revalidate=86400');
  c.header('Vary', 'Accept-Language');
  return c.json(description(languageOf(c.req.header('Accept-Language'))));
});
