/** `/api/panel/users`: accounts, for the administrator: adding, opening, changing, closing and reopening them. */
import { type Context, Hono } from 'hono';
import type { AuditDetail } from '#shared/panel/audit.ts';
import type { NewUser, OpenedUser } from '#shared/panel/users.ts';
import { audited, auditedEach } from '../db/audit-trail.ts';
import { issueLink, storeLink } from '../db/invitations.ts';
import {
  changeUser,
  closeUser,
  findUser,
  insertUser,
  readUsers,
  reopenUser,
  type StoredUser,
} from '../db/panel-users.ts';
import { readPasskeys, unlessLastWayIn } from '../db/ways-in.ts';
import { languageOf, problem } from '../problem.ts';
import type { PanelContext } from './panel-context.ts';
import { emailTaken, isEmailClash, readUser } from './user-form.ts';

const self = {
  id: 'Anda tidak dapat menutup akun Anda sendiri. Minta pengelola kota lain.',
  en: 'You cannot close your own account. Ask another administrator.',
};

export const users = new Hono<PanelContext>();

const asked = (c: Context<PanelContext>) =>
  findUser(c.env.DB, c.req.param('user') ?? '', new Date());
const asking = (c: Context<PanelContext>) => languageOf(c.req.header('Accept-Language'));

users.get('/', async (c) => c.json(await readUsers(c.env.DB, new Date())));

users.post('/', async (c) => {
  const value = await readUser(c);
  if (value instanceof Response) return value;
  const { name, role, departments } = value;
  const id = crypto.randomUUID();
  const now = new Date();
  const link = await issueLink(now);
  try {
    await c.env.DB.batch([
      insertUser(c.env.DB, id, value, now),
      ...storeLink(c.env.DB, link, id),
      audited(c.env.DB, c.get('viewer'), now, {
        action: 'user-added',
        subject: name,
        department: departments,
        detail: { role },
      }),
    ]);
  } catch (error) {
    if (isEmailClash(error)) return emailTaken(asking(c));
    throw error;
  }
  return c.json({ token: link.token }, 201);
});

users.get('/:user', async (c) => {
  const user = await asked(c);
  if (user === undefined) return problem('not-found', asking(c));
  const { updatedAt: _, ...shown } = user;
  const keys = await readPasskeys(c.env.DB, user.id);
  return c.json({ ...shown, keys } satisfies OpenedUser);
});

/** What an account says before and after, field by field; nothing of what stays as it is. */
function changeOf(before: StoredUser, after: NewUser): AuditDetail {
  const told = (of: NewUser | StoredUser) => ({
    name: of.name,
    role: of.role,
    departments: of.departments.join(' '),
    email: of.email?.toLowerCase() ?? '',
  });
  const [old, now] = [told(before), told(after)];
  const fields = Object.keys(old) as (keyof typeof old)[];
  return Object.fromEntries(
    fields
      .filter((field) => old[field] !== now[field])
      .flatMap((field) => [
        [`${field}Before`, old[field]],
        [`${field}After`, now[field]],
      ]),
  );
}

users.post('/:user', async (c) => {
  const language = asking(c);
  const now = new Date();
  const user = await asked(c);
  if (user === undefined || user.disabled) return problem('not-found', language);
  const value = await readUser(c, user.id);
  if (value instanceof Response) return value;
  const detail = changeOf(user, value);
  if (Object.keys(detail).length === 0) return c.body(null, 204);
  const act = {
    action: 'user-changed',
    department: [...new Set([...user.departments, ...value.departments])],
  } as const;
  try {
    const done = await unlessLastWayIn(c.env.DB, [
      auditedEach(
        c.env.DB,
        c.get('viewer'),
        now,
        act,
        'SELECT ?7 AS subject, ?8 AS detail FROM panel_users WHERE id = ?9 AND updatedAt = ?10',
        value.name,
        JSON.stringify(detail),
        user.id,
        user.updatedAt,
      ),
      ...changeUser(c.env.DB, user, value, now),
    ]);
    if (done === undefined) return problem('last-way-in', language);
    return done.at(-1)?.meta.changes === 0 ? problem('moved-on', language) : c.body(null, 204);
  } catch (error) {
    if (isEmailClash(error)) return emailTaken(language);
    throw error;
  }
});

users.post('/:user/disable', async (c) => {
  const language = asking(c);
  const now = new Date();
  const viewer = c.get('viewer');
  const user = await asked(c);
  if (user === undefined || user.disabled) return problem('not-found', language);
  if (user.id === viewer.id)
    return problem('invalid-form', language, [{ pointer: '/user', detail: self[language] }]);
  const done = await unlessLastWayIn(c.env.DB, [
    ...closeUser(c.env.DB, user.id, now),
    audited(c.env.DB, viewer, now, {
      action: 'user-disabled',
      subject: user.name,
      department: user.departments,
    }),
  ]);
  return done === undefined ? problem('last-way-in', language) : c.body(null, 204);
});

users.post('/:user/reopen', async (c) => {
  const now = new Date();
  const user = await asked(c);
  if (user === undefined) return problem('not-found', asking(c));
  if (!user.disabled) return problem('moved-on', asking(c));
  const link = await issueLink(now);
  await c.env.DB.batch([
    ...reopenUser(c.env.DB, user.id, now),
    ...storeLink(c.env.DB, link, user.id),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'user-reopened',
      subject: user.name,
      department: user.departments,
      detail: { role: user.role },
    }),
  ]);
  return c.json({ token: link.token }, 201);
});
