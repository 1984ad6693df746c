/** `/api/panel/alerts` and `/api/panel/unit/{department}/alerts`: what is to be looked at, and that somebody has. */
import { Hono } from 'hono';
import { type AlertList, alertsQuerySchema, seenSchema } from '#shared/alerts/inbox.ts';
import { localHour } from '#shared/local-time.ts';
import { city } from '../city.ts';
import { readDeliveries } from '../db/alert-digests.ts';
import { markSeen, readAlerts } from '../db/alerts.ts';
import { audited } from '../db/audit-trail.ts';
import { channelsOf } from '../digests/channels.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const wanted = {
  id: 'Centang peringatan dulu, lalu tandai sebagai sudah dilihat.',
  en: 'Tick alerts first, then mark them as seen.',
};

/** Of the department that the address names; of the whole city where it names none. */
export const alerts = new Hono<PanelContext>();

alerts.get('/', async (c) => {
  const { catalogue } = city();
  const department = c.req.param('department');
  const { page } = alertsQuerySchema.parse(c.req.query());
  const units = catalogue.departments.length + catalogue.services.length;
  const list = await readAlerts(c.env.DB, department, page, units);
  if (department !== undefined) return c.json(list);
  const channels = channelsOf(c.env).map(({ name }) => name);
  const deliveries = await readDeliveries(c.env.DB, channels);
  return c.json({ ...list, deliveries } satisfies AlertList);
});

alerts.post('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department');
  const read = await readBody(c.req, seenSchema);
  if (!read.ok) {
    return problem('invalid-form', language, [{ pointer: '/alerts', detail: wanted[language] }]);
  }
  const now = new Date();
  const { day } = localHour(now, settings.timeZone);
  await c.env.DB.batch([
    markSeen(c.env.DB, department, read.value.alerts, day),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'alerts-seen',
      department,
      subject: String(read.value.alerts.length),
    }),
  ]);
  return c.body(null, 204);
});
