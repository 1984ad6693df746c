/** The schema of a text in both languages, for what is published. */
import * as z from 'zod/mini';

export const textSchema = z
  .readonly(z.strictObject({ id: z.string(), en: z.string() }))
  .register(z.globalRegistry, { id: 'Text', description: 'A text in Indonesian and English.' });
