/**
 * `POST /api/v1/invitations`: links to send to those who were served, at the end of a service. Who they are stays with the
 * system that sends them: it gets the link and the words, and tells us no name and no number.
 */
import { Hono } from 'hono';
import { localHour, monthOf } from '#shared/local-time.ts';
import { invitationTexts } from '#shared/tickets/invitation.ts';
import { city } from '../city.ts';
import { countInvitations } from '../db/survey-invitations.ts';
import type { Environment } from '../environment.ts';
import { issueOrdered, readTicketOrder } from '../tickets/ticket-order.ts';

export const invitations = new Hono<{ Bindings: Environment }>();

invitations.post('/', async (c) => {
  const { index, settings } = city();
  const order = await readTicketOrder(c.req.raw, c.env, new Date());
  if (order instanceof Response) return order;
  const { counter, expires, count } = order;
  const service = index.serviceById.get(counter.service);
  const department = index.departmentById.get(service?.department ?? '');
  const month = monthOf(localHour(expires, settings.timeZone).day);
  const issued = await issueOrdered(order, 'invitation');
  await countInvitations(c.env.DB, { service: counter.service, month, issued: count });
  const names = {
    service: service?.name ?? { id: '', en: '' },
    department: department?.shortName ?? settings.city,
  };
  c.header('Cache-Control', 'no-store');
  return c.json(
    {
      counter: counter.code,
      expires: expires.toISOString(),
      invitations: issued.map(({ ticket, url }) => ({
        ticket,
        url,
        ...invitationTexts(names, url),
      })),
    },
    201,
  );
});
