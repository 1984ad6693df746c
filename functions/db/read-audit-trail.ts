/** Reads the audit trail, the newest first. */

import type { AuditDetail, AuditEntry } from '#shared/panel/audit.ts';
import { type AuditQuery, actionsOn } from '#shared/panel/audit-query.ts';
import type { Database } from '../host/database.ts';

interface EntryRow extends Omit<AuditEntry, 'detail' | 'actorName' | 'departments'> {
  readonly actor_name: string;
  readonly department: string | null;
  readonly also: string | null;
  readonly detail: string;
}

/* Half-hour zones exist, so the border of a day is looked for by the minute, not by the hour. */
const minute = 60_000;
const dayInMilliseconds = 86_400_000;

/** The first minute, in UTC as the trail writes it, of a day in a time zone. */
function beginOf(day: string, timeZone: string): string {
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  const local = new Date(asUtc).toLocaleString('sv-SE', { timeZone });
  const offset = Date.parse(`${local.replace(' ', 'T')}Z`) - asUtc;
  return `${new Date(asUtc - Math.round(offset / minute) * minute).toISOString().slice(0, 16)}Z`;
}

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayInMilliseconds).toISOString().slice(0, 10);

const isAbout = (department: string) => `(department = ${department} OR (also IS NOT NULL
  AND EXISTS (SELECT 1 FROM json_each(also) WHERE value = ${department})))`;

/**
 * The latest acts that are asked for.
 *
 * @param department only what is about this one, whatever the query asks; undefined: everything
 * @param timeZone of the days of the query
 */
export async function readAuditTrail(
  db: Database,
  department: string | undefined,
  query: AuditQuery,
  { limit, timeZone }: { readonly limit: number; readonly timeZone: string },
): Promise<AuditEntry[]> {
  const values: (string | number)[] = [query.before ?? Number.MAX_SAFE_INTEGER, limit];
  const value = (given: string) => `?${values.push(given)}`;
  const conditions = ['id < ?1'];
  for (const each of [department, query.department]) {
    if (each) conditions.push(isAbout(value(each)));
  }
  if (query.who) {
    const who = value(query.who.toLowerCase());
    conditions.push(`(instr(lower(actor_name), ${who}) > 0 OR instr(lower(subject), ${who}) > 0)`);
  }
  if (query.what) {
    const actions = value(JSON.stringify(actionsOn(query.what)));
    conditions.push(`action IN (SELECT value FROM json_each(${actions}))`);
  }
  if (query.from) conditions.push(`at >= ${value(beginOf(query.from, timeZone))}`);
  if (query.to) conditions.push(`at < ${value(beginOf(dayAfter(query.to), timeZone))}`);
  const { results } = await db
    .prepare(
      `SELECT id, at, actor_name, role, department, also, action, subject, detail
       FROM audit_trail WHERE ${conditions.join(' AND ')} ORDER BY id DESC LIMIT ?2`,
    )
    .bind(...values)
    .all<EntryRow>();
  return results.map(({ actor_name, department: first, also, detail, ...entry }) => ({
    ...entry,
    actorName: actor_name,
    departments: first === null ? [] : [first, ...(JSON.parse(also ?? '[]') as string[])],
    detail: JSON.parse(detail) as AuditDetail,
  }));
}
