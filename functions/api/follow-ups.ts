/** `GET /api/v1/follow-ups`: the latest that a department did about what its respondents said. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { localHour } from '#shared/local-time.ts';
import type { FollowUps } from '#shared/publication/follow-ups.ts';
import { index, settings } from '../city.ts';
import { readFollowUps } from '../db/follow-ups.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';

const maxFollowUps = 5;

const querySchema = z.strictObject({ department: z.string() });

const onlyDepartment = {
  id: 'Tulis satu unit saja, misalnya ?department=disdukcapil.',
  en: 'Name one department and nothing else, such as ?department=disdukcapil.',
};

export const followUps = new Hono<{ Bindings: Environment }>();

followUps.get('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) {
    const detail = onlyDepartment[language];
    return problem('invalid-query', language, [{ pointer: '/department', detail }]);
  }
  const { department } = query.data;
  if (!index.departmentById.has(department)) return problem('unknown-unit', language);

  const today = localHour(new Date(), settings.timeZone).day;
  const published = await readFollowUps(c.env.DB, department, today, maxFollowUps);
  c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=3600');
  return c.json({ department, followUps: published } satisfies FollowUps);
});
