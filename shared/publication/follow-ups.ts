/** "You said, we did": what a department did about what it heard, as the API publishes it. */
import * as z from 'zod/mini';
import { beforeAfterSchema } from '#shared/follow-up/published.ts';
import { elementKeys } from '#shared/survey/elements.ts';

/** Written by a department, in Indonesian; in English only where somebody has translated it. */
const writtenTextSchema = z.readonly(
  z.strictObject({ id: z.string(), en: z.optional(z.string()) }),
);
export type WrittenText = z.infer<typeof writtenTextSchema>;

const day = z.string().check(z.describe('`YYYY-MM-DD`.'));

const about = {
  service: z
    .nullable(z.string())
    .check(z.describe('`disdukcapil/ktp-el`; null where it is about the whole department.')),
  element: z
    .nullable(z.enum(elementKeys))
    .check(z.describe('What it is about; null where it is about no single element.')),
  programme: z.string().check(z.describe('Program/kegiatan, as the plan (RTL) has it.')),
};

const followUpSchema = z
  .readonly(
    z.strictObject({
      id: z.int(),
      ...about,
      evidence: z.nullable(z.string()).check(z.describe('An https address, where one was given.')),
      doneDay: day,
      publishedDay: day,
      said: writtenTextSchema,
      done: writtenTextSchema,
      beforeAfter: z.optional(beforeAfterSchema),
    }),
  )
  .register(z.globalRegistry, {
    id: 'FollowUp',
    description: 'What a department did about what it heard.',
  });
export type FollowUp = z.infer<typeof followUpSchema>;

const shape = {
  department: z.string(),
  followUps: z.readonly(z.array(followUpSchema)).check(z.describe('The newest first.')),
};

export const followUpsSchema = z
  .readonly(z.strictObject(shape))
  .register(z.globalRegistry, { id: 'FollowUps' });
export type FollowUps = z.infer<typeof followUpsSchema>;

const overdueSchema = z
  .readonly(
    z.strictObject({
      ...about,
      dueDay: day,
      daysOverdue: z.int().check(z.minimum(30)),
      progress: z.int().check(z.minimum(0), z.maximum(100)),
      waitsFor: z
        .nullable(z.string())
        .check(z.describe('The department that has yet to accept it, where one was asked.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'OverdueAction',
    description: 'What a department had promised to have done 30 days ago or more.',
  });
export type OverdueAction = z.infer<typeof overdueSchema>;

export const planChanges = ['postponed', 'corrected', 'cancelled', 'withdrawn'] as const;
export type PlanChange = (typeof planChanges)[number];

const changedActionSchema = z
  .readonly(
    z.strictObject({
      ...about,
      change: z
        .enum(planChanges)
        .check(z.describe('`withdrawn`: of a published follow-up, whose text is no longer shown.')),
      day: day.check(z.describe('When it was changed, `YYYY-MM-DD`.')),
      reason: z.string().check(z.describe('In the words of the department, in Indonesian.')),
      dueDay: z
        .nullable(day)
        .check(z.describe('The new due day, of a postponement; null of anything else.')),
      earlierDueDay: z
        .nullable(day)
        .check(z.describe('The due day before it, of a postponement; null of anything else.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'ChangedAction',
    description: 'What a department changed of what it had decided or published, and why.',
  });
export type ChangedAction = z.infer<typeof changedActionSchema>;

const clockSchema = z
  .readonly(
    z.strictObject({
      comments: z.int().check(z.minimum(10), z.describe('Comments of the last 12 months.')),
      waiting: z.int().check(z.minimum(0), z.describe('How many of them nobody has answered.')),
      medianDays: z
        .nullable(z.int().check(z.minimum(0)))
        .check(
          z.describe(
            'Days within which half are answered, those that still wait included (Kaplan-Meier); null if more than half still wait.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'WaitingClock',
    description: 'How long a department lets comments wait for an answer.',
  });

/** What `GET /follow-ups` answers. */
export const followUpsAnswerSchema = z
  .readonly(
    z.strictObject({
      ...shape,
      overdue: z.readonly(z.array(overdueSchema)).check(z.describe('The longest overdue first.')),
      changes: z
        .readonly(z.array(changedActionSchema))
        .check(z.describe('The latest twenty, the newest first.')),
      clock: z.nullable(clockSchema).check(z.describe('Null with fewer than ten comments.')),
    }),
  )
  .register(z.globalRegistry, { id: 'FollowUpsAnswer' });
export type FollowUpsAnswer = z.infer<typeof followUpsAnswerSchema>;
