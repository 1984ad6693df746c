/** The audit trail of the city or of one department, newest first, by the page. */
import { Hono } from 'hono';
import { readAuditTrail } from '../db/audit-trail.ts';
import type { PanelContext } from './panel-context.ts';

const entriesPerPage = 50;

export const auditTrail = new Hono<PanelContext>();

auditTrail.get('/', async (c) => {
  const before = Number(c.req.query('before') ?? Number.MAX_SAFE_INTEGER);
  const from = Number.isSafeInteger(before) ? before : Number.MAX_SAFE_INTEGER;
  return c.json(await readAuditTrail(c.env.DB, c.req.param('department'), from, entriesPerPage));
});
