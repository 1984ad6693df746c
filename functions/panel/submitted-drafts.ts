/** `/api/panel/catalogue/submitted`: drafts of heads of departments, which the city's administrator approves or sends back. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { departmentsTouched } from '#shared/catalogue/describe-changes.ts';
import { draftView, notFor } from '#shared/catalogue/drafts/draft-view.ts';
import type { SubmittedList, SubmittedView } from '#shared/catalogue/drafts/submitted.ts';
import { rowsOf } from '#shared/catalogue/rows.ts';
import { audited } from '../db/audit-trail.ts';
import { listSubmitted, refusingDraft } from '../db/catalogue-drafts.ts';
import { isMovedOn, listVersionsAfter } from '../db/catalogue-versions.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import { notPublished, reasonExpected, reasonSchema } from './catalogue-drafts.ts';
import { publishDraft, readInForce } from './draft-to-publish.ts';
import type { PanelContext } from './panel-context.ts';

const deciding = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approve'), revision: z.int(), version: z.int() }),
  z.object({ decision: z.literal('send-back'), revision: z.int(), reason: reasonSchema }),
]);

export const submittedDrafts = new Hono<PanelContext>();

submittedDrafts.get('/', async (c) => {
  const submitted = await listSubmitted(c.env.DB);
  return c.json(
    submitted.map(
      ({ author, authorName, departments, submittedAt = '', reason = '', changes }) => ({
        ...{ author, authorName, departments, submittedAt, reason, changes: changes.rows.length },
      }),
    ) satisfies SubmittedList,
  );
});

submittedDrafts.get('/:author', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const [inForce, submitted] = await Promise.all([readInForce(c.env.DB), listSubmitted(c.env.DB)]);
  const found = submitted.find(({ author }) => author === c.req.param('author'));
  if (found === undefined) return problem('not-found', language);
  const isBehind = found.base < inForce.version;
  const since = isBehind ? await listVersionsAfter(c.env.DB, found.base) : [];
  const { author, authorName, departments } = found;
  const draft = draftView(inForce, found, { now: new Date(), departments, since });
  return c.json({ author, authorName, departments, draft } satisfies SubmittedView);
});

submittedDrafts.post('/:author', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const viewer = c.get('viewer');
  const now = new Date();
  const read = await readBody(c.req, deciding, reasonExpected);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const [inForce, submitted] = await Promise.all([readInForce(c.env.DB), listSubmitted(c.env.DB)]);
  const found = submitted.find(({ author }) => author === c.req.param('author'));
  if (found === undefined || found.revision !== read.value.revision) {
    return problem('moved-on', language);
  }
  const { author, authorName, changes, revision, reason = '' } = found;
  if (read.value.decision === 'approve') {
    if (read.value.version !== inForce.version) return problem('catalogue-moved', language);
    // Its author may have changed departments since.
    if (notFor(changes, found.departments).length > 0) return problem('not-allowed', language);
    const published = await publishDraft(
      c.env.DB,
      viewer,
      inForce,
      { author, by: authorName, revision, changes, reason },
      now,
    );
    switch (published.kind) {
      case 'published':
        return c.json({ version: published.version });
      case 'moved-on':
        return problem('moved-on', language);
      default:
        return notPublished(published, language);
    }
  }
  const because = read.value.reason;
  try {
    await c.env.DB.batch([
      refusingDraft(c.env.DB, author, revision, { by: viewer.name, because }),
      audited(c.env.DB, viewer, now, {
        action: 'catalogue-sent-back',
        department: [...departmentsTouched(changes, rowsOf(inForce.catalogue))],
        subject: authorName,
        detail: { reason: because },
      }),
    ]);
  } catch (error) {
    if (isMovedOn(error)) return problem('moved-on', language);
    throw error;
  }
  return c.body(null, 204);
});
