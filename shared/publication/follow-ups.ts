/** "You said, we did": what a department did about what it heard, as the API publishes it. */
import * as z from 'zod/mini';
import { elementKeys } from '#shared/survey/elements.ts';

/** Written by a department, in Indonesian; in English only where somebody has translated it. */
const writtenTextSchema = z.readonly(
  z.strictObject({ id: z.string(), en: z.optional(z.string()) }),
);
export type WrittenText = z.infer<typeof writtenTextSchema>;

const followUpSchema = z
  .readonly(
    z.strictObject({
      id: z.int(),
      element: z
        .nullable(z.enum(elementKeys))
        .check(z.describe('What it is about; null where it is about no single element.')),
      publishedDay: z.string().check(z.describe('`YYYY-MM-DD`.')),
      said: writtenTextSchema,
      done: writtenTextSchema,
    }),
  )
  .register(z.globalRegistry, {
    id: 'FollowUp',
    description: 'What a department did about what it heard.',
  });
export type FollowUp = z.infer<typeof followUpSchema>;

export const followUpsSchema = z
  .readonly(
    z.strictObject({
      department: z.string(),
      followUps: z.readonly(z.array(followUpSchema)).check(z.describe('The newest first.')),
    }),
  )
  .register(z.globalRegistry, { id: 'FollowUps' });
export type FollowUps = z.infer<typeof followUpsSchema>;
