/** `/api/panel/unit/{department}/invited`: links sent after a service, by month, and how many were answered. */
import { Hono } from 'hono';
import { localHour, monthOf } from '#shared/local-time.ts';
import { city } from '../city.ts';
import { readInvited } from '../db/survey-invitations.ts';
import type { PanelContext } from './panel-context.ts';

export const invited = new Hono<PanelContext>();

invited.get('/', async (c) => {
  const { index, settings } = city();
  const { day } = localHour(new Date(), settings.timeZone);
  const services = index.servicesOf(c.req.param('department') ?? '').map(({ id }) => id);
  return c.json(await readInvited(c.env.DB, services, monthOf(day)));
});
