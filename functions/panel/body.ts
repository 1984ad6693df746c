/** Reads what a page of the panel sends. */
import type * as z from 'zod/mini';
import { type Expectations, explainIssues } from '#shared/api/field-errors.ts';
import type { FieldError } from '#shared/api/problems.ts';
import { languageOf } from '../problem.ts';

/** What was sent, or what is wrong with it, field by field, in the language of whoever sent it. */
export type ReadBody<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

interface SentRequest {
  json(): Promise<unknown>;
  header(name: string): string | undefined;
}

/** @param expectations what to write in each field; a field without any is explained by its mistake */
export async function readBody<T>(
  request: SentRequest,
  schema: z.ZodMiniType<T>,
  expectations: Expectations = {},
): Promise<ReadBody<T>> {
  const sent = await request.json().catch(() => undefined);
  const parsed = schema.safeParse(sent);
  if (parsed.success) return { ok: true, value: parsed.data };
  const language = languageOf(request.header('Accept-Language'));
  return { ok: false, errors: explainIssues(parsed.error.issues, expectations, language) };
}
