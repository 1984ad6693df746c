/** Gathers what a department did about what it heard, with the monthly figures before and after, and has it published. */
import type { Department } from '#shared/catalogue/catalogue.ts';
import { publishClock } from '#shared/comments/waiting-clock.ts';
import { comparedMonths, publishBeforeAfter } from '#shared/follow-up/before-after.ts';
import { daysBefore } from '#shared/local-time.ts';
import type { FollowUp, FollowUpsAnswer } from '#shared/publication/follow-ups.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { city } from '../city.ts';
import { readWaits } from '../db/comments.ts';
import { readChanges, readFollowUps, readOverdue } from '../db/follow-ups.ts';
import { type PeriodStrata, readStrata } from '../db/read-tallies.ts';
import type { Database } from '../host/database.ts';
import { followUpsKind } from './kinds.ts';
import { type Published, readPublished } from './published.ts';

/** A year of a busy department; pages that show one or two take the first. */
const maxFollowUps = 20;

/** How far back the waiting clock looks. */
const clockDays = 365;

function scopeOf(department: string, service: string | null): Scope | undefined {
  const { index } = city();
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
  const { catalogue } = city();
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

async function gather(db: Database, department: string, today: string): Promise<FollowUpsAnswer> {
  const [followUps, overdue, changes, waits] = await Promise.all([
    readComparedFollowUps(db, department, today, maxFollowUps),
    readOverdue(db, department, today),
    readChanges(db, department, today),
    readWaits(db, department, daysBefore(today, clockDays), today),
  ]);
  return { department, followUps, overdue, changes, clock: publishClock(waits) };
}

/** What is published of what a department did, promised and changed. */
export function readPublishedFollowUps(
  db: Database,
  department: Department,
  today: string,
): Promise<Published<FollowUpsAnswer>> {
  const scope = { kind: 'department', department } as const;
  return readPublished(db, followUpsKind, { scope, period: null, today }, () =>
    gather(db, department.id, today),
  );
}
