/** `/api/panel/invitations/{token}`: what a one-time link is for, and opening it. */
import { Hono } from 'hono';
import { viewerSchema } from '#shared/panel/viewer.ts';
import { authFor } from '../auth/auth.ts';
import { audited } from '../db/audit-trail.ts';
import { findInvitation } from '../db/invitations.ts';
import { findUser } from '../db/panel-users.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';

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
  const token = c.req.param('token');
  const now = new Date();
  if ((await findInvitation(c.env.DB, token, now)) === undefined)
    return problem('unknown-invitation', language);

  const redeemed = await auth.api.redeemOneTimeLink({
    body: { token },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  if (!redeemed.ok) return problem('unknown-invitation', language);
  const { userId } = (await redeemed.clone().json()) as { userId: string };
  const user = await findUser(c.env.DB, userId, now);
  const viewer = viewerSchema.safeParse(user).data;
  if (viewer !== undefined) {
    const act = {
      action: 'invitation-accepted',
      subject: viewer.name,
      department: user?.department ?? undefined,
    } as const;
    await audited(c.env.DB, viewer, now, act).run();
  }
  return new Response(null, { status: 204, headers: cookiesOf(redeemed) });
});

function cookiesOf(answer: Response): Headers {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return headers;
}
