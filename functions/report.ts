/** Gathers what the report of a unit and period is made of, all of it published. */
import type { D1Database } from '@cloudflare/workers-types';
import type { FollowUps } from '#shared/publication/follow-ups.ts';
import type { Period } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { assembleReport, periodBefore } from '#shared/report/assemble-report.ts';
import type { Report } from '#shared/report/report.ts';
import { catalogue, index } from './city.ts';
import { readEarlierResults } from './db/earlier-results.ts';
import { readFollowUps } from './db/follow-ups.ts';
import { readResults } from './results.ts';

/** The regulation compares with the results of the two years before. */
const yearsBefore = [1, 2] as const;

/** As many as a plan of a year may hold. */
const maxFollowUps = 50;

function departmentOf(scope: Scope): string | undefined {
  switch (scope.kind) {
    case 'city':
      return undefined;
    case 'department':
      return scope.department.id;
    case 'service':
      return scope.service.department;
  }
}

function servicesOf(scope: Scope) {
  switch (scope.kind) {
    case 'city':
      return [];
    case 'department':
      return index.servicesOf(scope.department.id);
    case 'service':
      return [scope.service];
  }
}

async function followUpsOf(
  db: D1Database,
  department: string | undefined,
  today: string,
): Promise<FollowUps | null> {
  if (department === undefined) return null;
  return { department, followUps: await readFollowUps(db, department, today, maxFollowUps) };
}

/** The report of a unit and period, as far as it is published today. */
export async function readReport(
  db: D1Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<Report> {
  const { published, recipe } = viewOf(scope, catalogue);
  const earlierPeriods = yearsBefore.flatMap((years) => periodBefore(period, years) ?? []);
  const [results, before, earlier, followUps] = await Promise.all([
    readResults(db, scope, period, today),
    Promise.all(earlierPeriods.map((each) => readResults(db, scope, each, today))),
    readEarlierResults(db, published.id),
    followUpsOf(db, departmentOf(scope), today),
  ]);
  return assembleReport({
    results,
    before,
    earlier,
    followUps,
    weights: recipe.weights,
    owners: servicesOf(scope).map(({ owners }) => owners),
    served: undefined,
  });
}
