/** `/api/panel/corrections`: how much staff corrected, and all of it for training, which the audit trail says. */
import { Hono } from 'hono';
import { audited } from '../db/audit-trail.ts';
import { countCorrections, readCorrections } from '../db/comment-corrections.ts';
import type { PanelContext } from './panel-context.ts';

export const corrections = new Hono<PanelContext>();

corrections.get('/', async (c) => c.json(await countCorrections(c.env.DB)));

corrections.post('/', async (c) => {
  const corrected = await readCorrections(c.env.DB);
  await audited(c.env.DB, c.get('viewer'), new Date(), {
    action: 'comments-exported',
    subject: String(corrected.length),
  }).run();
  return c.json(corrected);
});
