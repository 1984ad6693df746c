/** `GET /api/v1/changes`: what changed between two periods, in every part that can be compared, judged together. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { localHour } from '#shared/local-time.ts';
import { againsts, earlierPeriod } from '#shared/publication/changes.ts';
import { latestQuarter } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readPublishedChanges } from '../publication/changes.ts';
import { sendPublished } from './send-published.ts';
import { refuseQuery, scopeAndPeriodOf, unitQueryFields } from './unit-query.ts';

const querySchema = z.strictObject({
  department: unitQueryFields.department,
  period: unitQueryFields.period,
  against: z._default(z.enum(againsts), 'before'),
});

const tooEarly = {
  id: 'Sebelum periode ini tidak ada periode lain.',
  en: 'There is no period before this one.',
};

export const changes = new Hono<{ Bindings: Environment }>();

changes.get('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) return refuseQuery(query.error.issues, language);
  const today = localHour(new Date(), settings.timeZone).day;
  const { against, period = latestQuarter(today).id, ...unit } = query.data;
  const asked = scopeAndPeriodOf({ ...unit, period }, today, language);
  if (asked instanceof Response) return asked;
  const earlier = earlierPeriod(asked.period, against);
  if (earlier === undefined) {
    return problem('invalid-query', language, [{ pointer: '/period', detail: tooEarly[language] }]);
  }
  const compared = { period: asked.period, earlier, against };
  return sendPublished(c, await readPublishedChanges(c.env.DB, asked.scope, compared, today));
});
