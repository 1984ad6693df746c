/** `/api/panel/held`: answers that were held, and what an auditor decides about them. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import { decisionExpectations, decisionSchema } from '#shared/trust/held-list.ts';
import { city } from '../city.ts';
import { auditedEach } from '../db/audit-trail.ts';
import { decideHeld, findHeld, heldActSql, readHeldList } from '../db/held-decisions.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

export const held = new Hono<PanelContext>();

held.get('/', async (c) => c.json(await readHeldList(c.env.DB)));

held.post('/:batch', async (c) => {
  const { index, settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const read = await readBody(c.req, decisionSchema, decisionExpectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const id = c.req.param('batch');
  const found = await findHeld(c.env.DB, id);
  if (found === null) return problem('not-found', language);

  const now = new Date();
  const { decision, note } = read.value;
  const department = index.serviceById.get(found.service)?.department;
  // The entry and the decision ask for the same state, so that of two auditors one decides and is written down.
  const [, decided] = await c.env.DB.batch([
    auditedEach(
      c.env.DB,
      c.get('viewer'),
      now,
      { action: decision === 'release' ? 'held-released' : 'held-rejected', department },
      heldActSql,
      id,
      note,
    ),
    decideHeld(c.env.DB, id, read.value, localHour(now, settings.timeZone).day),
  ]);
  return (decided?.meta.changes ?? 0) > 0 ? c.body(null, 204) : problem('moved-on', language);
});
