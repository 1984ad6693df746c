/** The audit trail: who did what in the panel. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { AuditDetail, AuditEntry, AuditedAction } from '#shared/panel/audit.ts';
import type { Viewer } from '#shared/panel/viewer.ts';

/** An act as it goes into the trail. */
export interface AuditedAct {
  readonly action: AuditedAction;
  /** The department it is about; absent where it is about the city. */
  readonly department?: string | undefined;
  readonly subject: string;
  readonly detail?: AuditDetail;
}

const minuteOf = (now: Date) => `${now.toISOString().slice(0, 16)}Z`;

/** The statement that writes an act down; it belongs into the same batch as the act itself. */
export function audited(
  db: D1Database,
  viewer: Viewer,
  now: Date,
  { action, department, subject, detail = {} }: AuditedAct,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO audit_trail (at, actor, actor_name, role, department, action, subject, detail)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
    )
    .bind(
      minuteOf(now),
      viewer.id,
      viewer.name,
      viewer.role,
      department ?? null,
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
  db: D1Database,
  viewer: Viewer,
  now: Date,
  { action, department }: Pick<AuditedAct, 'action' | 'department'>,
  query: string,
  ...values: readonly string[]
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO audit_trail (at, actor, actor_name, role, department, action, subject, detail)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, subject, detail FROM (${query}) AS act`,
    )
    .bind(
      minuteOf(now),
      viewer.id,
      viewer.name,
      viewer.role,
      department ?? null,
      action,
      ...values,
    );
}

interface EntryRow extends Omit<AuditEntry, 'detail' | 'actorName'> {
  readonly actor_name: string;
  readonly detail: string;
}

/**
 * The latest acts, the newest first.
 *
 * @param department only what is about this one; undefined: everything
 * @param before only what was written before this entry
 */
export async function readAuditTrail(
  db: D1Database,
  department: string | undefined,
  before: number,
  limit: number,
): Promise<AuditEntry[]> {
  const { results } = await db
    .prepare(
      `SELECT id, at, actor_name, role, department, action, subject, detail FROM audit_trail
       WHERE id < ?1 ${department === undefined ? '' : 'AND department = ?3'}
       ORDER BY id DESC LIMIT ?2`,
    )
    .bind(before, limit, ...(department === undefined ? [] : [department]))
    .all<EntryRow>();
  return results.map(({ actor_name, detail, ...entry }) => ({
    ...entry,
    actorName: actor_name,
    detail: JSON.parse(detail) as AuditDetail,
  }));
}
