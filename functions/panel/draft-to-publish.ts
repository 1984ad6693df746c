/** Publishes what a draft changes of the version in force. */

import { type CatalogueChanges, isUnchanged } from '#shared/catalogue/changes.ts';
import { departmentsTouched } from '#shared/catalogue/describe-changes.ts';
import type { InForce } from '#shared/catalogue/drafts/draft.ts';
import { type DraftState, stateOf, withWaiting } from '#shared/catalogue/drafts/draft.ts';
import { rowsOf } from '#shared/catalogue/rows.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { city, forgetCity } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { leavingOfDraft } from '../db/catalogue-drafts.ts';
import { publishVersion, readCurrentVersion, readVersion } from '../db/catalogue-versions.ts';
import type { Database } from '../host/database.ts';

/** The version in force now, which may be later than the one that the request was answered by so far. */
export async function readInForce(db: Database): Promise<InForce> {
  const { version: known, catalogue } = city();
  const version = await readCurrentVersion(db);
  const found = version === known ? catalogue : await readVersion(db, version);
  return { version, catalogue: found ?? catalogue };
}

/** Whether anybody has answered yet, on a phone or on paper. */
async function hasAnswers(db: Database): Promise<boolean> {
  const sql = 'SELECT EXISTS (SELECT 1 FROM responses) OR EXISTS (SELECT 1 FROM tallies) AS found';
  return (await db.prepare(sql).first<number>('found')) === 1;
}

export type Published =
  | { readonly kind: 'published'; readonly version: number }
  /** Another version was published, or the draft changed, in the meantime. */
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'nothing' }
  /** Of answers that there are, the days are those of the zone in force. */
  | { readonly kind: 'time-zone' }
  | { readonly kind: 'to-mend'; readonly state: DraftState };

/** A draft that shall be published. */
export interface ToPublish {
  readonly author: string;
  readonly revision: number;
  readonly changes: CatalogueChanges;
  /** Whose name stands on the version. */
  readonly by: string;
  readonly reason: string;
}

/**
 * Publishes a draft; what waits because somebody else changed the same stays in it. The entry in the audit trail is written
 * with it, or neither is.
 *
 * @param viewer who publishes it, its author or whoever approves it
 */
export async function publishDraft(
  db: Database,
  viewer: Viewer,
  inForce: InForce,
  { author, revision, changes, by, reason }: ToPublish,
  now: Date,
): Promise<Published> {
  const state = stateOf(inForce, changes, now);
  const { compiled, conflicts } = state;
  if (!compiled.ok) return { kind: 'to-mend', state };
  const { catalogue } = compiled;
  const after = { version: inForce.version + 1, catalogue };
  const published = withWaiting(inForce, rowsOf(catalogue), []);
  if (isUnchanged(published)) return { kind: 'nothing' };
  const isOtherZone = catalogue.settings.timeZone !== inForce.catalogue.settings.timeZone;
  if (isOtherZone && (await hasAnswers(db))) return { kind: 'time-zone' };
  const left = withWaiting(after, rowsOf(catalogue), conflicts);
  const version = await publishVersion(
    db,
    inForce.version,
    { publishedAt: now.toISOString(), publishedBy: by, reason, catalogue },
    [
      leavingOfDraft(db, author, revision, { base: after.version, changes: left, now }),
      audited(db, viewer, now, {
        action: author === viewer.id ? 'catalogue-published' : 'catalogue-approved',
        department: [...departmentsTouched(published, rowsOf(inForce.catalogue))],
        subject: String(after.version),
        detail: {
          reason,
          changes: published.rows.length,
          ...(author !== viewer.id && { by }),
        },
      }),
    ],
  );
  if (version === undefined) return { kind: 'moved-on' };
  forgetCity(db);
  return { kind: 'published', version };
}
