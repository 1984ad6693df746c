/** Writes the audit trail: who did what in the panel. */

import type { AuditDetail, AuditedAction } from '#shared/panel/audit.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import type { Database, Statement } from '../host/database.ts';

/** An act as it goes into the trail. */
export interface AuditedAct {
  readonly action: AuditedAction;
  /** The department it is about, or several; absent or none where it is about the city. */
  readonly department?: string | readonly string[] | undefined;
  readonly subject: string;
  readonly detail?: AuditDetail;
}

const minuteOf = (now: Date) => `${now.toISOString().slice(0, 16)}Z`;

/** The departments of an act as a JSON list; null where it is about the city. */
export function listedDepartments(department: AuditedAct['department']): string | null {
  const departments = typeof department === 'string' ? [department] : (department ?? []);
  return departments.length === 0 ? null : JSON.stringify(departments);
}

/** SQL of `department` and `also`: the first of a JSON list, and the others where there are any. */
export const splitDepartments = (list: string) =>
  `${list} ->> 0, CASE WHEN json_array_length(${list}) > 1 THEN json_remove(${list}, '$[0]') END`;

const insertSql = `
INSERT INTO audit_trail (at, actor, actor_name, role, department, also, action, subject, detail)`;

/** The statement that writes an act down; it belongs into the same batch as the act itself. */
export function audited(
  db: Database,
  viewer: Viewer,
  now: Date,
  { action, department, subject, detail = {} }: AuditedAct,
): Statement {
  return db
    .prepare(`${insertSql} VALUES (?1, ?2, ?3, ?4, ${splitDepartments('?5')}, ?6, ?7, ?8)`)
    .bind(
      minuteOf(now),
      viewer.id,
      viewer.name,
      viewer.role,
      listedDepartments(department),
      action,
      subject,
      JSON.stringify(detail),
    );
}

/**
 * As `audited`, an entry for each row of a query that gives the `subject` and the `detail` of one.
 *
 * @param query its parameters begin with ?7
 */
export function auditedEach(
  db: Database,
  viewer: Viewer,
  now: Date,
  { action, department }: Pick<AuditedAct, 'action' | 'department'>,
  query: string,
  ...values: readonly string[]
): Statement {
  return db
    .prepare(
      `${insertSql}
       SELECT ?1, ?2, ?3, ?4, ${splitDepartments('?5')}, ?6, subject, detail FROM (${query}) AS act`,
    )
    .bind(
      minuteOf(now),
      viewer.id,
      viewer.name,
      viewer.role,
      listedDepartments(department),
      action,
      ...values,
    );
}
