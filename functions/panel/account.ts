/** `/api/panel/account`: the passkeys and sessions of whoever is signed in. */
import { Hono } from 'hono';
import { ownDepartment } from '#shared/panel/viewer.ts';
import { authFor } from '../auth/auth.ts';
import { audited } from '../db/audit-trail.ts';
import { readAccount, removePasskey } from '../db/panel-users.ts';
import { problem } from '../problem.ts';
import type { PanelContext } from './panel-context.ts';

export const account = new Hono<PanelContext>();

account.get('/', async (c) => c.json(await readAccount(c.env.DB, c.get('viewer').id, new Date())));

account.post('/sign-out', async (c) => {
  const auth = authFor(c.env, c.req.url);
  if (auth === undefined) return problem('sign-in-not-set-up', 'id');
  const done = await auth.api.signOut({ headers: c.req.raw.headers, asResponse: true });
  const headers = new Headers();
  for (const cookie of done.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 204, headers });
});

account.post('/sign-out-elsewhere', async (c) => {
  const auth = authFor(c.env, c.req.url);
  if (auth === undefined) return problem('sign-in-not-set-up', 'id');
  await auth.api.revokeOtherSessions({ headers: c.req.raw.headers });
  const viewer = c.get('viewer');
  await audited(c.env.DB, viewer, new Date(), {
    action: 'signed-out-elsewhere',
    subject: viewer.name,
    department: ownDepartment(viewer),
  }).run();
  return c.body(null, 204);
});

account.post('/passkeys/:passkey/remove', async (c) => {
  const viewer = c.get('viewer');
  await c.env.DB.batch([
    removePasskey(c.env.DB, viewer.id, c.req.param('passkey')),
    audited(c.env.DB, viewer, new Date(), {
      action: 'passkey-removed',
      subject: viewer.name,
      department: ownDepartment(viewer),
    }),
  ]);
  return c.body(null, 204);
});
