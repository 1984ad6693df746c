/**
 * What a badge or a picture is asked to show: `/lencana/disdukcapil/ktp-el.svg?period=2026-Q3&lang=en`. All of
 * them carry the published figure and nothing else.
 */
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { type Language, languages } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import { parsePeriod, periodLabel, yearOf } from '#shared/publication/period.ts';
import type { PublishedScope, Results } from '#shared/publication/results.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { readPublishedResults } from '../publication/results.ts';
import { badgeThemes } from './draw-badge.ts';

const querySchema = z.strictObject({
  period: z.optional(z.string()),
  lang: z._default(z.enum(languages), 'id'),
  theme: z._default(z.enum(badgeThemes), 'auto'),
});

export interface PicturedResults {
  readonly results: Results;
  readonly language: Language;
  readonly theme: (typeof badgeThemes)[number];
  /** What the unit is called in tight places. */
  readonly name: string;
  /** The department of a service; absent of others. */
  readonly of?: string;
  readonly period: string;
}

/** The scope that an address names: the city without a name, a department, or one of its services. */
export function scopeNamed(unit: string): Scope | undefined {
  const { index } = city();
  if (unit === '') return { kind: 'city' };
  const department = index.departmentById.get(unit);
  if (department !== undefined) return { kind: 'department', department };
  const service = index.serviceById.get(unit);
  return service && { kind: 'service', service };
}

/** As the period tells them. */
function namesOf(
  { name, shortName, of }: PublishedScope,
  language: Language,
): { readonly name: string; readonly of?: string } {
  return { name: shortName ?? name[language], ...(of && { of: of.shortName }) };
}

/**
 * @param unit as in the address, without its extension
 * @returns the problem to answer with where there is nothing to draw
 */
export async function readPictured(
  c: Context<{ Bindings: Environment }>,
  unit: string,
): Promise<PicturedResults | Response> {
  const { settings } = city();
  const spoken = languageOf(c.req.header('Accept-Language'));
  const query = querySchema.safeParse(c.req.query());
  if (!query.success) {
    const pointers = query.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String),
    );
    const detail = { id: 'Isi ini tidak dikenal.', en: 'This value is not known.' }[spoken];
    return problem(
      'invalid-query',
      spoken,
      pointers.map((pointer) => ({ pointer: `/${pointer}`, detail })),
    );
  }
  const { lang: language, theme } = query.data;
  const scope = scopeNamed(unit);
  if (scope === undefined) return problem('unknown-unit', spoken);
  const today = localHour(new Date(), settings.timeZone).day;
  const period = parsePeriod(query.data.period ?? yearOf(today));
  if (period === undefined) {
    const detail = { id: 'Periode ini tidak dikenal.', en: 'This period is not known.' }[spoken];
    return problem('invalid-query', spoken, [{ pointer: '/period', detail }]);
  }
  const published = await readPublishedResults(c.env.DB, scope, period, today);
  const results = published.content();
  return {
    results,
    language,
    theme,
    period: periodLabel(period)[language],
    ...namesOf(results.scope, language),
  };
}
