/**
 * `POST /api/panel/recovery`: signs in by a printed code, once. Every wrong code gets the same answer, and none is
 * counted: of 2 to the power of 80 there is no guessing, and a count would let anybody lock out those who hold one.
 */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { authFor } from '../auth/auth.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import { opened } from './opened.ts';

const codeSchema = z.strictObject({ code: z.string().check(z.maxLength(100)) });

export const recovery = new Hono<{ Bindings: Environment }>();

recovery.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const auth = authFor(c.env, c.req.url);
  if (auth === undefined) return problem('sign-in-not-set-up', language);
  const body = await readBody(c.req, codeSchema);
  if (!body.ok) return problem('unknown-recovery-code', language);
  const redeemed = await auth.api.redeemRecoveryCode({
    body: { secret: body.value.code },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  if (!redeemed.ok) return problem('unknown-recovery-code', language);
  return opened(c, redeemed, 'recovery-code-used', ({ recoveryCodes }) => ({
    left: recoveryCodes,
  }));
});
