/** Gathers what a department did with the monthly figures before and after. */

import { comparedMonths, publishBeforeAfter } from '#shared/follow-up/before-after.ts';
import type { FollowUp } from '#shared/publication/follow-ups.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { catalogue, index } from '../city.ts';
import { readFollowUps } from '../db/follow-ups.ts';
import { type PeriodStrata, readStrata } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';

function scopeOf(department: string, service: string | null): Scope | undefined {
  if (service !== null) {
    const found = index.serviceById.get(service);
    return found && { kind: 'service', service: found };
  }
  const found = index.departmentById.get(department);
  return found && { kind: 'department', department: found };
}

function byMonth(rows: readonly PeriodStrata[]) {
  const months = Map.groupBy(rows, ({ period }) => period);
  return new Map([...months].map(([month, of]) => [month, sumStrata(of.map((row) => row.strata))]));
}

/** The latest follow-ups of a department, each with what the figures say since. */
export async function readComparedFollowUps(
  db: Database,
  department: string,
  today: string,
  limit: number,
): Promise<FollowUp[]> {
  const followUps = await readFollowUps(db, department, today, limit);
  const months = [...new Set(followUps.flatMap(({ doneDay }) => comparedMonths(doneDay)))];
  if (months.length === 0) return followUps;
  const services = [...new Set(followUps.flatMap(({ service }) => service ?? []))];
  const [whole, parts] = await Promise.all([
    readStrata(db, 'department-month', months, [department]),
    services.length === 0 ? [] : readStrata(db, 'service-month', months, services),
  ]);
  return followUps.map((followUp) => {
    const scope = scopeOf(department, followUp.service);
    // A service that the catalogue no longer has keeps its text and loses its comparison.
    if (scope === undefined) return followUp;
    const { service } = followUp;
    const rows = service === null ? whole : parts.filter(({ unit }) => unit === service);
    const { recipe } = viewOf(scope, catalogue);
    return { ...followUp, beforeAfter: publishBeforeAfter(followUp, byMonth(rows), recipe, today) };
  });
}
