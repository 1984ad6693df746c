/** `/api/panel/invitations/{token}`: what a one-time link is for, and opening it. */
import { Hono } from 'hono';
import { authFor } from '../auth/auth.ts';
import { findInvitation } from '../db/invitations.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { opened } from './opened.ts';

export const invitations = new Hono<{ Bindings: Environment }>();

invitations.get('/:token', async (c) => {
  const found = await findInvitation(c.env.DB, c.req.param('token'), new Date());
  if (found !== undefined) return c.json(found);
  return problem('unknown-invitation', languageOf(c.req.header('Accept-Language')));
});

invitations.post('/:token', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const auth = authFor(c.env, c.req.url);
  if (auth === undefined) return problem('sign-in-not-set-up', language);
  const redeemed = await auth.api.redeemOneTimeLink({
    body: { secret: c.req.param('token') },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  if (!redeemed.ok) return problem('unknown-invitation', language);
  return opened(c, redeemed, 'invitation-accepted');
});
