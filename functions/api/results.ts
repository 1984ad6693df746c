/** `GET /api/v1/results`: the published figures of the city, a department or a service. */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Department, Service } from '#shared/catalogue/catalogue.ts';
import { localHour } from '#shared/local-time.ts';
import { parsePeriod, yearOf } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { index, settings } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readResults } from '../results.ts';

const querySchema = z.strictObject({
  department: z.optional(z.string()),
  /** The service's own part of its address, with its department. */
  service: z.optional(z.string()),
  period: z.optional(z.string()),
});

/** The scope that a query names, or undefined for one that the city does not have. */
function scopeOf(department: string | undefined, service: string | undefined): Scope | undefined {
  if (department === undefined) return service === undefined ? { kind: 'city' } : undefined;
  const unit: Department | undefined = index.departmentById.get(department);
  if (unit === undefined || service === undefined) {
    return unit && { kind: 'department', department: unit };
  }
  const found: Service | undefined = index.serviceById.get(`${department}/${service}`);
  return found && { kind: 'service', service: found };
}

const details = {
  unknown: { id: 'Saringan ini tidak dikenal.', en: 'This filter is not known.' },
  period: {
    id: 'Tulis periode sebagai 2026, 2026-S1, 2026-Q3 atau 2026-07.',
    en: 'Write the period as 2026, 2026-S1, 2026-Q3 or 2026-07.',
  },
};

export const results = new Hono<{ Bindings: Environment }>();

results.get('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) {
    const errors = query.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ pointer: `/${key}`, detail: details.unknown[language] }))
        : [],
    );
    return problem('invalid-query', language, errors);
  }
  const today = localHour(new Date(), settings.timeZone).day;
  const period = parsePeriod(query.data.period ?? yearOf(today));
  if (period === undefined) {
    const detail = details.period[language];
    return problem('invalid-query', language, [{ pointer: '/period', detail }]);
  }
  const scope = scopeOf(query.data.department, query.data.service);
  if (scope === undefined) return problem('unknown-unit', language);

  // New figures come every few minutes; an old one shown meanwhile does no harm.
  c.header('Cache-Control', 'public, max-age=10, stale-while-revalidate=300');
  return c.json(await readResults(c.env.DB, scope, period, today));
});
