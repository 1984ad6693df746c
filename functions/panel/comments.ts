/** `/api/panel/unit/{department}/comments`: the comments that were released to a department. */
import { Hono } from 'hono';
import { inboxActSchema, inboxQuerySchema } from '#shared/comments/inbox.ts';
import { localHour } from '#shared/local-time.ts';
import { index, settings } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { readInbox, settleComments } from '../db/comments.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const wanted = {
  comments: {
    id: 'Centang komentar dulu, lalu pilih tindakannya.',
    en: 'Tick comments first, then choose what to do with them.',
  },
  to: {
    id: 'Pilih unit lain yang berwenang.',
    en: 'Choose the other department that it concerns.',
  },
};

export const comments = new Hono<PanelContext>();

comments.get('/', async (c) => {
  const department = c.req.param('department') ?? '';
  const services = index.servicesOf(department).map(({ id }) => id);
  const query = inboxQuerySchema.parse(c.req.query());
  const { day } = localHour(new Date(), settings.timeZone);
  return c.json(await readInbox(c.env.DB, department, query, services, day));
});

comments.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department') ?? '';
  const wrong = (field: keyof typeof wanted) =>
    problem('invalid-form', language, [{ pointer: `/${field}`, detail: wanted[field][language] }]);
  const read = await readBody(c.req, inboxActSchema);
  if (!read.ok) {
    const isAboutTo = read.errors.every(({ pointer }) => pointer === '/to');
    return wrong(isAboutTo ? 'to' : 'comments');
  }
  const act = read.value;
  const to = act.act === 'pass' ? act.to : undefined;
  if (to !== undefined && (to === department || !index.departmentById.has(to))) return wrong('to');

  const now = new Date();
  const { day } = localHour(now, settings.timeZone);
  await c.env.DB.batch([
    settleComments(c.env.DB, department, act, day),
    audited(c.env.DB, c.get('viewer'), now, {
      action: `comments-${act.act}`,
      department,
      subject: String(act.comments.length),
      ...(to !== undefined && { detail: { to } }),
    }),
  ]);
  return c.body(null, 204);
});
