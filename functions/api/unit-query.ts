/** The unit and period that a query names, or the answer that says what is wrong with it. */
import * as z from 'zod/mini';
import type { Language } from '#shared/language.ts';
import { type Period, parsePeriod, yearOf } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { city } from '../city.ts';
import { problem } from '../problem.ts';

export const unitQueryFields = {
  department: z.optional(z.string()),
  /** The service's own part of its address, with its department. */
  service: z.optional(z.string()),
  period: z.optional(z.string()),
} as const;

/** A query of nothing else. */
export const unitQuerySchema = z.strictObject(unitQueryFields);

/** The scope that a query names, or undefined for one that the city does not have. */
export function scopeOf(
  department: string | undefined,
  service: string | undefined,
): Scope | undefined {
  const { index } = city();
  if (department === undefined) return service === undefined ? { kind: 'city' } : undefined;
  const unit = index.departmentById.get(department);
  if (unit === undefined || service === undefined) {
    return unit && { kind: 'department', department: unit };
  }
  const found = index.serviceById.get(`${department}/${service}`);
  return found && { kind: 'service', service: found };
}

const details = {
  unknown: { id: 'Saringan ini tidak dikenal.', en: 'This filter is not known.' },
  period: {
    id: 'Tulis periode sebagai 2026, 2026-S1, 2026-Q3 atau 2026-07.',
    en: 'Write the period as 2026, 2026-S1, 2026-Q3 or 2026-07.',
  },
  value: { id: 'Nilai ini tidak dikenal.', en: 'This value is not known.' },
};

/** The answer to a query that does not fit its schema. */
export function refuseQuery(issues: readonly z.core.$ZodIssue[], language: Language): Response {
  const errors = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: `/${key}`, detail: details.unknown[language] }))
      : [{ pointer: `/${issue.path.join('/')}`, detail: details.value[language] }],
  );
  return problem('invalid-query', language, errors);
}

/** The period that a query names, the current year without one; or the answer that refuses it. */
export function periodOf(
  period: string | undefined,
  today: string,
  language: Language,
): Period | Response {
  const found = parsePeriod(period ?? yearOf(today));
  if (found !== undefined) return found;
  return problem('invalid-query', language, [
    { pointer: '/period', detail: details.period[language] },
  ]);
}

/** What a query asks about. */
export interface Asked {
  readonly scope: Scope;
  readonly period: Period;
}

/** The unit and the period that a query names; or the answer that refuses it, the period first. */
export function scopeAndPeriodOf(
  query: z.infer<typeof unitQuerySchema>,
  today: string,
  language: Language,
): Asked | Response {
  const period = periodOf(query.period, today, language);
  if (period instanceof Response) return period;
  const scope = scopeOf(query.department, query.service);
  return scope === undefined ? problem('unknown-unit', language) : { scope, period };
}
