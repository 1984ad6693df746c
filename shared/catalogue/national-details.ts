/** What only the city can say of its survey in the national metadata (Peraturan BPS 5/2020); all of it optional. */
import * as z from 'zod/mini';

const named = z.string('a text').check(z.minLength(1, 'a text'));
const codeExpected = 'province and city such as "36.71"';

export const nationalDetailsSchema = z.strictObject(
  {
    address: z.optional(named),
    telephone: z.optional(named),
    email: z.optional(named),
    /** Unit that holds the survey (unit eselon 2). */
    unit: z.optional(named),
    /** Who answers for it. */
    responsible: z.optional(
      z.strictObject({ name: named, office: z.optional(named) }, 'an object with name, and office'),
    ),
    /** Code of the city in the ministry's list of regions. */
    regionCode: z.optional(z.string(codeExpected).check(z.regex(/^\d{2}\.\d{2}$/, codeExpected))),
    /** Number of the recommendation that BPS gave for the survey. */
    recommendation: z.optional(named),
    /** Ids that the national systems gave: of the data standard, the activity and the indicator. */
    standardId: z.optional(named),
    activityId: z.optional(named),
    indicatorId: z.optional(named),
  },
  'an object with address, telephone, email, unit, responsible, regionCode, recommendation, standardId, activityId and indicatorId',
);

export type NationalDetails = z.infer<typeof nationalDetailsSchema>;
