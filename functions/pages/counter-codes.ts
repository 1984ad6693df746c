/**
 * Codes in addresses. `/{code}`, the shortest, is what QR codes carry. Under `/s` a page exists for
 * every right code, so a request comes here only from the box in which a code is typed, or with a
 * code that is misspelt or does not exist.
 */
import { type Context, Hono } from 'hono';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import type { Language } from '#shared/language.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { unknownCode } from './resumed-survey.ts';

type CodeContext = Context<{ Bindings: Environment }>;

/** The code of the counter that somebody meant; undefined if there is none. */
function meantCode(typed: string): string | undefined {
  const { index } = city();
  const code = parseCounterCode(typed);
  return code !== undefined && index.counterByCode.has(code) ? code : undefined;
}

function find(c: CodeContext, typed: string, language: Language): Response | Promise<Response> {
  const code = meantCode(typed);
  const prefix = language === 'en' ? '/en' : '';
  return code !== undefined
    ? c.redirect(`${prefix}/s/${code}`)
    : unknownCode(c.env.PAGES, c.req.url, language);
}

/** The page that `unknownCode` shows. */
const notFoundPage = 'tidak-ditemukan';

/** `/s?code=…` and `/s/…` in one language. */
function codesIn(language: Language): Hono<{ Bindings: Environment }> {
  const codes = new Hono<{ Bindings: Environment }>();
  codes.get('/', (c, next) => {
    const typed = c.req.query('code');
    return typed === undefined ? next() : find(c, typed, language);
  });
  codes.get('/:code', (c, next) => {
    const typed = c.req.param('code');
    return typed === notFoundPage || city().index.counterByCode.has(typed)
      ? next()
      : find(c, typed, language);
  });
  return codes;
}

export const counterCodes = new Hono<{ Bindings: Environment }>()
  .route('/s', codesIn('id'))
  .route('/en/s', codesIn('en'));

/** As long as a code and in capitals, so that no page of the site is taken for one. */
const shortAddress = /^[0-9A-Z]{5}$/;

counterCodes.get('/:typed', (c, next) => {
  const { index } = city();
  const typed = c.req.param('typed');
  if (index.counterByCode.has(typed)) {
    // The page itself and no redirect to it, which costs a slow phone one more round trip.
    return c.env.PAGES.fetch(new Request(new URL(`/s/${typed}`, c.req.url), c.req.raw));
  }
  const meant = shortAddress.test(typed) || meantCode(typed) !== undefined;
  return meant ? find(c, typed, 'id') : next();
});
