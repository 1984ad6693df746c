/** `GET /api/v1/follow-ups`: what a department did about what its respondents said, and what is overdue. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { localHour } from '#shared/local-time.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readPublishedFollowUps } from '../publication/follow-ups.ts';
import { sendPublished } from './send-published.ts';

const querySchema = z.strictObject({ department: z.string() });

const onlyDepartment = {
  id: 'Tulis satu unit saja, misalnya ?department=disdukcapil.',
  en: 'Name one department and nothing else, such as ?department=disdukcapil.',
};

export const followUps = new Hono<{ Bindings: Environment }>();

followUps.get('/', async (c) => {
  const { index, settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) {
    const detail = onlyDepartment[language];
    return problem('invalid-query', language, [{ pointer: '/department', detail }]);
  }
  const department = index.departmentById.get(query.data.department);
  if (department === undefined) return problem('unknown-unit', language);
  const today = localHour(new Date(), settings.timeZone).day;
  return sendPublished(c, await readPublishedFollowUps(c.env.DB, department, today));
});
