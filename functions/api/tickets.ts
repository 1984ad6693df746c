/** `POST /api/v1/tickets`: signed, single-use tickets for a queue system or cashier to print, one or many. */
import { Hono } from 'hono';
import type { Environment } from '../environment.ts';
import { issueOrdered, readTicketOrder } from '../tickets/ticket-order.ts';

export const tickets = new Hono<{ Bindings: Environment }>();

tickets.post('/', async (c) => {
  const order = await readTicketOrder(c.req.raw, c.env, new Date());
  if (order instanceof Response) return order;
  const issued = await issueOrdered(order, 'slip');
  const { counter, expires } = order;
  c.header('Cache-Control', 'no-store');
  return c.json({ counter: counter.code, expires: expires.toISOString(), tickets: issued }, 201);
});
