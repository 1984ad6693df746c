/** Reads what a page of the panel sends. */
import type * as z from 'zod/mini';
import type { FieldError } from '#shared/api/problems.ts';

/** What was sent, or what is wrong with it, field by field. */
export type ReadBody<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** @param schema its messages are shown to the visitor only where a field has none of its own */
export async function readBody<T>(
  request: { json(): Promise<unknown> },
  schema: z.ZodMiniType<T>,
): Promise<ReadBody<T>> {
  const sent = await request.json().catch(() => undefined);
  const parsed = schema.safeParse(sent);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = parsed.error.issues.map(({ path, message }) => ({
    pointer: `/${path.join('/')}`,
    detail: message,
  }));
  return { ok: false, errors };
}
