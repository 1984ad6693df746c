/** `/api/panel/users`: accounts and their one-time links, for the administrator. */
import { Hono } from 'hono';
import type { FieldError } from '#shared/api/problems.ts';
import { type NewUser, newUserExpectations, newUserSchema } from '#shared/panel/users.ts';
import { index } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { issueLink, storeLink } from '../db/invitations.ts';
import {
  disableUser,
  endSessions,
  findUser,
  insertUser,
  isEmailTaken,
  readUsers,
} from '../db/panel-users.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const wanted = {
  department: {
    id: 'Pilih unit untuk kepala dan petugas; kosongkan untuk pengelola dan Inspektorat.',
    en: 'Choose a department for a head and for staff; leave it empty for the others.',
  },
  email: {
    id: 'Alamat surel ini sudah dipakai akun lain.',
    en: 'Another account has this e-mail address.',
  },
  self: {
    id: 'Anda tidak dapat menutup akun Anda sendiri.',
    en: 'You cannot close your own account.',
  },
};

export const users = new Hono<PanelContext>();

users.get('/', async (c) => c.json(await readUsers(c.env.DB, new Date())));

function belongsRight({ role, department }: NewUser): boolean {
  const needsOne = role === 'head' || role === 'staff';
  return needsOne
    ? department !== undefined && index.departmentById.has(department)
    : department === undefined;
}

users.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const read = await readBody(c.req, newUserSchema, newUserExpectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const wrong = (field: 'department' | 'email'): FieldError[] => [
    { pointer: `/${field}`, detail: wanted[field][language] },
  ];
  const { value } = read;
  if (!belongsRight(value)) return problem('invalid-form', language, wrong('department'));
  if (value.email !== undefined && (await isEmailTaken(c.env.DB, value.email)))
    return problem('invalid-form', language, wrong('email'));

  const id = crypto.randomUUID();
  const now = new Date();
  const link = await issueLink(now);
  await c.env.DB.batch([
    insertUser(c.env.DB, id, value, now),
    ...storeLink(c.env.DB, link, id),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'user-added',
      subject: value.name,
      department: value.department,
      detail: { role: value.role },
    }),
  ]);
  return c.json({ token: link.token }, 201);
});

users.post('/:user/invite', async (c) => {
  const now = new Date();
  const user = await findUser(c.env.DB, c.req.param('user'), now);
  if (user === undefined || user.disabled)
    return problem('not-found', languageOf(c.req.header('Accept-Language')));
  const link = await issueLink(now);
  await c.env.DB.batch([
    ...storeLink(c.env.DB, link, user.id),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'user-invited',
      subject: user.name,
      department: user.department ?? undefined,
    }),
  ]);
  return c.json({ token: link.token }, 201);
});

users.post('/:user/sign-out', async (c) => {
  const now = new Date();
  const user = await findUser(c.env.DB, c.req.param('user'), now);
  if (user === undefined) return problem('not-found', languageOf(c.req.header('Accept-Language')));
  await c.env.DB.batch([
    endSessions(c.env.DB, user.id),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'user-signed-out',
      subject: user.name,
      department: user.department ?? undefined,
    }),
  ]);
  return c.body(null, 204);
});

users.post('/:user/disable', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const viewer = c.get('viewer');
  const user = await findUser(c.env.DB, c.req.param('user'), now);
  if (user === undefined) return problem('not-found', language);
  if (user.id === viewer.id)
    return problem('invalid-form', language, [{ pointer: '/user', detail: wanted.self[language] }]);
  await c.env.DB.batch([
    ...disableUser(c.env.DB, user.id),
    audited(c.env.DB, viewer, now, {
      action: 'user-disabled',
      subject: user.name,
      department: user.department ?? undefined,
    }),
  ]);
  return c.body(null, 204);
});
