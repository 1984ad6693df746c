/** The schema of an element that a department asks beside the nine, for what is published. */
import * as z from 'zod/mini';
import { textSchema } from '#shared/text-schema.ts';
import { addedKeyPattern } from './added-elements.ts';

export const addedElementFields = {
  key: z
    .templateLiteral(['U', z.number()])
    .check(
      z.regex(addedKeyPattern),
      z.describe('`U10` to `U99`; of one department it never means anything else.'),
    ),
  name: textSchema,
  question: textSchema,
  answers: z
    .readonly(z.tuple([textSchema, textSchema, textSchema, textSchema]))
    .check(z.describe('The labels of the values 1, worst, to 4, best.')),
  closed: z.optional(
    z.string().check(z.describe('The day from which on it is not asked any more.')),
  ),
};

export const addedElementSchema = z.strictObject(addedElementFields).register(z.globalRegistry, {
  id: 'AddedElement',
  description:
    'An element that a department asks beside the nine (PermenPANRB 14/2017, Lampiran I part V.A.a). It is in no index.',
});
