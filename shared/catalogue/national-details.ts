/** What only the city can say of its survey in the national metadata (Peraturan BPS 5/2020); all of it optional. */
import * as z from 'zod/mini';
import { say } from './settings-expected.ts';

const named = z.string(say('text')).check(z.minLength(1, say('text')));

export const nationalDetailsSchema = z.strictObject(
  {
    address: z.optional(named),
    telephone: z.optional(named),
    email: z.optional(named),
    /** Unit that holds the survey (unit eselon 2). */
    unit: z.optional(named),
    /** Who answers for it. */
    responsible: z.optional(
      z.strictObject({ name: named, office: z.optional(named) }, say('responsible')),
    ),
    /** Code of the city in the ministry's list of regions. */
    regionCode: z.optional(z.string(say('region')).check(z.regex(/^\d{2}\.\d{2}$/, say('region')))),
    /** Number of the recommendation that BPS gave for the survey. */
    recommendation: z.optional(named),
    /** Ids that the national systems gave: of the data standard, the activity and the indicator. */
    standardId: z.optional(named),
    activityId: z.optional(named),
    indicatorId: z.optional(named),
  },
  say('national'),
);

export type NationalDetails = z.infer<typeof nationalDetailsSchema>;
