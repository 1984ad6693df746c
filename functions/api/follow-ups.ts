/** `GET /api/v1/follow-ups`: what a department did about what its respondents said, and what is overdue. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { publishClock } from '#shared/comments/waiting-clock.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import type { FollowUpsAnswer } from '#shared/publication/follow-ups.ts';
import { index, settings } from '../city.ts';
import { readWaits } from '../db/comments.ts';
import { readChanges, readOverdue } from '../db/follow-ups.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readComparedFollowUps } from '../publication/follow-ups.ts';

/** A year of a busy department; pages that show one or two take the first. */
const maxFollowUps = 20;

/** How far back the waiting clock looks. */
const clockDays = 365;

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
  const [followUps, overdue, changes, waits] = await Promise.all([
    readComparedFollowUps(c.env.DB, department, today, maxFollowUps),
    readOverdue(c.env.DB, department, today),
    readChanges(c.env.DB, department, today),
    readWaits(c.env.DB, department, daysBefore(today, clockDays), today),
  ]);
  c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=3600');
  const clock = publishClock(waits);
  return c.json({
    ...{ department, followUps, overdue, changes, clock },
  } satisfies FollowUpsAnswer);
});
