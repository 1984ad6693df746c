/** What a search for a department or a service finds. */
import * as z from 'zod/mini';
import { textSchema } from '#shared/text-schema.ts';

/** Longest query that is looked up. */
export const maxQueryLength = 80;

const searchHitSchema = z
  .readonly(
    z.strictObject({
      kind: z.enum(['department', 'service']),
      id: z.string().check(z.describe('`disdukcapil`, or `disdukcapil/ktp-el`.')),
      name: textSchema,
      of: z
        .string()
        .check(
          z.describe('The department that gives the service; of a department, its short name.'),
        ),
    }),
  )
  .register(z.globalRegistry, { id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHitSchema>;

export const searchResultsSchema = z
  .readonly(
    z.strictObject({
      query: z.string(),
      hits: z.readonly(z.array(searchHitSchema)).check(z.describe('The best first.')),
    }),
  )
  .register(z.globalRegistry, { id: 'SearchResults' });
export type SearchResults = z.infer<typeof searchResultsSchema>;
