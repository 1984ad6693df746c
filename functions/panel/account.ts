/** `/api/panel/account`: the passkeys, recovery codes and sessions of whoever is signed in. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import { distinctLabel } from '#shared/panel/passkey-label.ts';
import {
  type Account,
  dailyMessageSchema,
  longestPasskeyName,
  type MadeRecoveryCodes,
  passkeyNameSchema,
} from '#shared/panel/users.ts';
import { ownDepartments } from '#shared/panel/viewer.ts';
import { authFor } from '../auth/auth.ts';
import { city } from '../city.ts';
import { audited, auditedEach } from '../db/audit-trail.ts';
import { wantDailyMessage } from '../db/personal-digests.ts';
import { newRecoveryCodes, storeRecoveryCodes } from '../db/recovery-codes.ts';
import {
  ownPasskeySql,
  readAccount,
  readPasskeys,
  removePasskey,
  renamePasskey,
  unlessLastWayIn,
} from '../db/ways-in.ts';
import { mailerOf } from '../digests/mailer.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const wanted = {
  name: {
    id: `Tulis nama kunci sandi, paling banyak ${longestPasskeyName} huruf, misalnya "HP dinas".`,
    en: `Write a name for the passkey, in ${longestPasskeyName} characters at most, such as "Office phone".`,
  },
};

export const account = new Hono<PanelContext>();

account.get('/', async (c) => {
  const { daily, ...own } = await readAccount(c.env.DB, c.get('viewer').id, new Date());
  const isSetUp = mailerOf(c.env) !== undefined;
  return c.json({ ...own, daily: { ...daily, isSetUp } } satisfies Account);
});

account.post('/daily-message', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const viewer = c.get('viewer');
  const body = await readBody(c.req, dailyMessageSchema);
  if (!body.ok) return problem('invalid-form', language, body.errors);
  const { isWanted } = body.value;
  await c.env.DB.batch([
    wantDailyMessage(c.env.DB, viewer.id, isWanted),
    auditedEach(
      c.env.DB,
      viewer,
      new Date(),
      {
        action: isWanted ? 'daily-message-on' : 'daily-message-off',
        department: ownDepartments(viewer),
      },
      `SELECT ?7 AS subject, '{}' AS detail WHERE changes() > 0`,
      viewer.name,
    ),
  ]);
  return c.body(null, 204);
});

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
    department: ownDepartments(viewer),
  }).run();
  return c.body(null, 204);
});

account.post('/passkeys/:passkey/remove', async (c) => {
  const viewer = c.get('viewer');
  const passkey = c.req.param('passkey');
  const act = { action: 'passkey-removed', department: ownDepartments(viewer) } as const;
  const found = `SELECT ?9 AS subject, json_object('passkey', coalesce(name, '')) AS detail ${ownPasskeySql('?7', '?8')}`;
  const done = await unlessLastWayIn(c.env.DB, [
    auditedEach(c.env.DB, viewer, new Date(), act, found, passkey, viewer.id, viewer.name),
    removePasskey(c.env.DB, viewer.id, passkey),
  ]);
  if (done !== undefined) return c.body(null, 204);
  return problem('last-way-in', languageOf(c.req.header('Accept-Language')));
});

account.post('/passkeys/:passkey/rename', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const viewer = c.get('viewer');
  const body = await readBody(c.req, passkeyNameSchema);
  if (!body.ok)
    return problem('invalid-form', language, [{ pointer: '/name', detail: wanted.name[language] }]);
  const passkeys = await readPasskeys(c.env.DB, viewer.id);
  const found = passkeys.find(({ id }) => id === c.req.param('passkey'));
  if (found === undefined) return problem('not-found', language);
  const others = passkeys.filter(({ id }) => id !== found.id).map(({ name }) => name);
  const name = distinctLabel(body.value.name, others);
  if (name === found.name) return c.body(null, 204);
  await c.env.DB.batch([
    renamePasskey(c.env.DB, viewer.id, found.id, name),
    audited(c.env.DB, viewer, new Date(), {
      action: 'passkey-renamed',
      subject: viewer.name,
      department: ownDepartments(viewer),
      detail: { passkeyBefore: found.name, passkeyAfter: name },
    }),
  ]);
  return c.body(null, 204);
});

account.post('/recovery-codes', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const auth = authFor(c.env, c.req.url);
  const session = await auth?.api.getSession({ headers: c.req.raw.headers });
  if (!session) return problem('signed-out', language);
  const viewer = c.get('viewer');
  const now = new Date();
  const { day } = localHour(now, settings.timeZone);
  const codes = newRecoveryCodes();
  const sessionToken = session.session.token;
  const [stored] = await c.env.DB.batch([
    ...(await storeRecoveryCodes(c.env.DB, viewer.id, codes, { day, sessionToken })),
    auditedEach(
      c.env.DB,
      viewer,
      now,
      { action: 'recovery-codes-made', department: ownDepartments(viewer) },
      `SELECT ?7 AS subject, '{}' AS detail FROM panel_sessions WHERE token = ?8`,
      viewer.name,
      sessionToken,
    ),
  ]);
  if (stored?.meta.changes === 0) return problem('signed-out', language);
  return c.json({ codes } satisfies MadeRecoveryCodes, 201);
});
