/** The schema of a question that a service asks in place of the usual one, for what is published. */
import * as z from 'zod/mini';
import { replaceableElements } from '#shared/catalogue/catalogue.ts';
import { textSchema } from '#shared/text-schema.ts';

const ownQuestionFields = {
  element: z.enum(replaceableElements),
  question: textSchema,
  answers: z
    .readonly(z.tuple([textSchema, textSchema, textSchema, textSchema]))
    .check(z.describe('The labels of the values 1, worst, to 4, best.')),
};

export const ownQuestionSchema = z
  .readonly(z.strictObject(ownQuestionFields))
  .register(z.globalRegistry, {
    id: 'OwnQuestion',
    description:
      'A question asked of an element in place of the usual one (PermenPANRB 14/2017, notes to U4, U6 and U7).',
  });

export const replacementSchema = z
  .readonly(
    z.strictObject({
      ...ownQuestionFields,
      services: z
        .readonly(z.array(textSchema))
        .check(z.describe('Who asks it, by name; of the city, with the department.')),
      everywhere: z
        .boolean()
        .check(z.describe('Whether every service of the unit that asks the element asks it so.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Replacement',
    description: 'A question that services of a unit ask in place of the usual one.',
  });
