/** The audit trail of the city or of one department, newest first: by the page, or as much as a file takes. */
import { Hono } from 'hono';
import { auditEntriesPerPage, mostAuditEntries } from '#shared/panel/audit.ts';
import { auditQuerySchema } from '#shared/panel/audit-query.ts';
import { city } from '../city.ts';
import { readAuditTrail } from '../db/read-audit-trail.ts';
import type { PanelContext } from './panel-context.ts';

export const auditTrail = new Hono<PanelContext>();

auditTrail.get('/', async (c) => {
  const { settings } = city();
  const query = auditQuerySchema.parse(c.req.query());
  const limit = c.req.query('all') === undefined ? auditEntriesPerPage : mostAuditEntries;
  const { timeZone } = settings;
  return c.json(
    await readAuditTrail(c.env.DB, c.req.param('department'), query, { limit, timeZone }),
  );
});
