/**
 * Codes as people type them. A page exists for every right code, so a request comes here only from
 * the box in which a code is typed, or with a code that is misspelt or does not exist.
 */
import { type Context, Hono } from 'hono';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import type { Language } from '#shared/language.ts';
import { index } from '../city.ts';
import type { Environment } from '../environment.ts';
import { unknownCode } from './resumed-survey.ts';

type CodeContext = Context<{ Bindings: Environment }>;

function find(c: CodeContext, typed: string, language: Language): Response | Promise<Response> {
  const code = parseCounterCode(typed);
  const known = code !== undefined && index.counterByCode.has(code);
  const prefix = language === 'en' ? '/en' : '';
  return known ? c.redirect(`${prefix}/s/${code}`) : unknownCode(c.env.ASSETS, c.req.url, language);
}

/** `/s?code=…` and `/s/…` in one language. */
function codesIn(language: Language): Hono<{ Bindings: Environment }> {
  const codes = new Hono<{ Bindings: Environment }>();
  codes.get('/', (c) => {
    const typed = c.req.query('code');
    return typed === undefined ? c.env.ASSETS.fetch(c.req.raw) : find(c, typed, language);
  });
  codes.get('/:code', (c) => find(c, c.req.param('code'), language));
  return codes;
}

export const counterCodes = new Hono<{ Bindings: Environment }>()
  .route('/s', codesIn('id'))
  .route('/en/s', codesIn('en'));
