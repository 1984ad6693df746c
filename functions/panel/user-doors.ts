/** `/api/panel/users/{user}/...`: what opens an account, for the administrator: links, sessions, passkeys. */
import { type Context, Hono } from 'hono';
import { type AuditedAct, audited, auditedEach } from '../db/audit-trail.ts';
import { issueLink, storeLink } from '../db/invitations.ts';
import { findUser, type StoredUser } from '../db/panel-users.ts';
import {
  endSessions,
  ownPasskeySql,
  removeEveryWayIn,
  removePasskey,
  unlessLastWayIn,
} from '../db/ways-in.ts';
import { languageOf, problem } from '../problem.ts';
import type { PanelContext } from './panel-context.ts';

export const userDoors = new Hono<PanelContext>();

const asking = (c: Context<PanelContext>) => languageOf(c.req.header('Accept-Language'));

/** The account that the address names, if it is open. */
async function asked(c: Context<PanelContext>): Promise<StoredUser | undefined> {
  const user = await findUser(c.env.DB, c.req.param('user') ?? '', new Date());
  return user?.disabled ? undefined : user;
}

const done = (c: Context<PanelContext>, action: AuditedAct['action'], user: StoredUser) =>
  audited(c.env.DB, c.get('viewer'), new Date(), {
    action,
    subject: user.name,
    department: user.departments,
  });

userDoors.post('/:user/invite', async (c) => {
  const user = await asked(c);
  if (user === undefined) return problem('not-found', asking(c));
  const link = await issueLink(new Date());
  await c.env.DB.batch([...storeLink(c.env.DB, link, user.id), done(c, 'user-invited', user)]);
  return c.json({ token: link.token }, 201);
});

userDoors.post('/:user/sign-out', async (c) => {
  const user = await asked(c);
  if (user === undefined) return problem('not-found', asking(c));
  await c.env.DB.batch([endSessions(c.env.DB, user.id), done(c, 'user-signed-out', user)]);
  return c.body(null, 204);
});

userDoors.post('/:user/lost-device', async (c) => {
  const user = await asked(c);
  if (user === undefined) return problem('not-found', asking(c));
  const link = await issueLink(new Date());
  const taken = await unlessLastWayIn(c.env.DB, [
    ...removeEveryWayIn(c.env.DB, user.id),
    ...storeLink(c.env.DB, link, user.id),
    done(c, 'user-device-lost', user),
  ]);
  if (taken === undefined) return problem('last-way-in', asking(c));
  return c.json({ token: link.token }, 201);
});

userDoors.post('/:user/passkeys/:passkey/remove', async (c) => {
  const user = await asked(c);
  if (user === undefined) return problem('not-found', asking(c));
  const passkey = c.req.param('passkey');
  const act = { action: 'user-passkey-removed', department: user.departments } as const;
  const taken = await unlessLastWayIn(c.env.DB, [
    auditedEach(
      c.env.DB,
      c.get('viewer'),
      new Date(),
      act,
      `SELECT ?9 AS subject, json_object('passkey', coalesce(name, '')) AS detail ${ownPasskeySql('?7', '?8')}`,
      passkey,
      user.id,
      user.name,
    ),
    removePasskey(c.env.DB, user.id, passkey),
  ]);
  if (taken === undefined) return problem('last-way-in', asking(c));
  return taken.at(-1)?.meta.changes === 0 ? problem('not-found', asking(c)) : c.body(null, 204);
});
