/** Answers that tell what went wrong. */
import { type FieldError, type ProblemType, problemKinds } from '#shared/api/problems.ts';
import type { Language } from '#shared/language.ts';
import { type PanelProblemType, panelProblemKinds } from '#shared/panel/problems.ts';

const kinds = { ...problemKinds, ...panelProblemKinds };

/**
 * An answer that tells what went wrong and, for bad input, where.
 *
 * @param more `detail` and members of this kind of problem alone (RFC 9457, 3.1.4 and 3.2)
 */
export function problem(
  type: ProblemType | PanelProblemType,
  language: Language,
  errors: readonly FieldError[] = [],
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const { status, title } = kinds[type];
  const body = {
    type: `/problems/${type}`,
    title: title[language],
    status,
    ...(errors.length > 0 && { errors }),
    ...more,
  };
  return Response.json(body, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(status === 503 && { 'Retry-After': '5' }),
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
      ...(status === 415 && {
        'Accept-Post': 'application/json, application/x-www-form-urlencoded',
      }),
    },
  });
}

/** The language of an `Accept-Language` header; Indonesian unless English is preferred. */
export function languageOf(header: string | undefined): Language {
  return header !== undefined && /^\s*en\b/i.test(header) ? 'en' : 'id';
}
