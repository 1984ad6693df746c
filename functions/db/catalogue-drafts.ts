/**
 * What people have changed of the catalogue and not published yet (decision 54): one draft an account. A draft's revision
 * never comes again, so that whoever changes one that moved on meanwhile, in another window or by an upload, is told.
 */
import { type CatalogueChanges, noChanges } from '#shared/catalogue/changes.ts';
import { parseChanges } from '#shared/catalogue/changes-schema.ts';
import type { Database, Statement } from '../host/database.ts';
import { departmentsOfRow } from './panel-users.ts';

export interface CatalogueDraft {
  /** The version that it was compared with last. */
  readonly base: number;
  readonly changes: CatalogueChanges;
  /** Moves with whatever is done to it; 0 of somebody who has never changed anything. */
  readonly revision: number;
  /** Since when it waits for the city's administrator, in UTC as ISO 8601 has it. */
  readonly submittedAt?: string;
  /** Why, as its author wrote when submitting it. */
  readonly reason?: string;
  /** Who sent it back, and why. */
  readonly refused?: { readonly by: string; readonly because: string };
}

/** A draft that waits, and whose it is. */
export interface SubmittedDraft extends CatalogueDraft {
  readonly author: string;
  readonly authorName: string;
  readonly departments: readonly string[];
}

interface DraftRow {
  readonly author: string;
  readonly base: number;
  readonly changes: string;
  readonly revision: number;
  readonly submittedAt: string | null;
  readonly reason: string | null;
  readonly refusedBy: string | null;
  readonly refusedBecause: string | null;
}

const columns = `author, base_version AS base, changes, revision, submitted_at AS submittedAt, reason,
  refused_by AS refusedBy, refused_because AS refusedBecause`;

function fromRow({
  base,
  changes,
  revision,
  submittedAt,
  reason,
  ...row
}: DraftRow): CatalogueDraft {
  const { refusedBy: by, refusedBecause: because } = row;
  return {
    base,
    // What an older program wrote and this one cannot read is as if there were no draft.
    changes: parseChanges(changes) ?? noChanges,
    revision,
    ...(submittedAt !== null && { submittedAt }),
    ...(reason !== null && { reason }),
    ...(by !== null && because !== null && { refused: { by, because } }),
  };
}

/** The draft of an account; one without changes of an account that has none. */
export async function readDraft(db: Database, author: string): Promise<CatalogueDraft> {
  const row = await db
    .prepare(`SELECT ${columns} FROM catalogue_drafts WHERE author = ?1`)
    .bind(author)
    .first<DraftRow>();
  return row === null ? { base: 0, changes: noChanges, revision: 0 } : fromRow(row);
}

const saveSql = `
INSERT INTO catalogue_drafts (author, base_version, changes, revision, changed_at)
VALUES (?1, ?2, ?3, ?4 + 1, ?5)
ON CONFLICT (author) DO UPDATE SET base_version = ?2, changes = ?3, revision = revision + 1, changed_at = ?5,
  submitted_at = NULL, reason = NULL, refused_by = NULL, refused_because = NULL
WHERE revision = ?4
RETURNING revision`;

/**
 * Puts changes in the place of a draft. What waited for approval no longer does, since something else would be approved
 * than was submitted.
 *
 * @param author the account
 * @param base the version in force with which the changes were compared
 * @param revision of the draft that was changed, as `readDraft` gave it
 * @returns the new revision; undefined where the draft has moved on, and nothing is written
 */
export async function saveDraft(
  db: Database,
  author: string,
  base: number,
  changes: CatalogueChanges,
  revision: number,
  now: Date,
): Promise<number | undefined> {
  const { results } = await db
    .prepare(saveSql)
    .bind(author, base, JSON.stringify(changes), revision, now.toISOString())
    .run<{ revision: number }>();
  return results[0]?.revision;
}

// A revision that moved on fails the check of its column, and with it the batch that this belongs to.
const onlyIf = 'revision = CASE WHEN revision = ?2 THEN revision + 1 ELSE 0 END';

/** The statement that leaves of a draft what was not published; with `batch`, which it fails where the draft moved on. */
export function leavingOfDraft(
  db: Database,
  author: string,
  revision: number,
  { base, changes, now }: { base: number; changes: CatalogueChanges; now: Date },
): Statement {
  return db
    .prepare(
      `UPDATE catalogue_drafts SET ${onlyIf}, base_version = ?3, changes = ?4, changed_at = ?5,
         submitted_at = NULL, reason = NULL, refused_by = NULL, refused_because = NULL
       WHERE author = ?1`,
    )
    .bind(author, revision, base, JSON.stringify(changes), now.toISOString());
}

/** The statement that lets a draft wait for the city's administrator; as `leavingOfDraft`. */
export function submittingDraft(
  db: Database,
  author: string,
  revision: number,
  reason: string,
  now: Date,
): Statement {
  return db
    .prepare(
      `UPDATE catalogue_drafts SET ${onlyIf}, reason = ?3, submitted_at = ?4, refused_by = NULL, refused_because = NULL
       WHERE author = ?1`,
    )
    .bind(author, revision, reason, now.toISOString());
}

/** The statement that sends a draft back to its author, who keeps it; as `leavingOfDraft`. */
export function refusingDraft(
  db: Database,
  author: string,
  revision: number,
  { by, because }: { by: string; because: string },
): Statement {
  return db
    .prepare(
      `UPDATE catalogue_drafts SET ${onlyIf}, submitted_at = NULL, refused_by = ?3, refused_because = ?4
       WHERE author = ?1`,
    )
    .bind(author, revision, by, because);
}

/** Drafts that wait for the city's administrator, the longest waiting first. */
export async function listSubmitted(db: Database): Promise<readonly SubmittedDraft[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns}, name AS authorName, departments FROM catalogue_drafts
       JOIN panel_users ON panel_users.id = author
       WHERE submitted_at IS NOT NULL ORDER BY submitted_at, author`,
    )
    .all<DraftRow & { readonly authorName: string; readonly departments: string | null }>();
  return results.map((row) => ({
    ...fromRow(row),
    author: row.author,
    authorName: row.authorName,
    departments: departmentsOfRow(row.departments),
  }));
}
