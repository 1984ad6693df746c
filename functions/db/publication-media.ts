/** Where departments published their survey besides this site, each with its proof. */
import type { AddedKind } from '#shared/pekppp/media.ts';
import type { PictureType } from '#shared/pekppp/picture.ts';
import type { ListedMedium } from '#shared/pekppp/view.ts';
import type { Database, Statement } from '../host/database.ts';

export interface StoredMedium {
  readonly department: string;
  readonly kind: AddedKind;
  readonly name: string;
  readonly day: string;
  readonly link: string | null;
  readonly picture: { readonly type: PictureType; readonly base64: string } | null;
  readonly addedDay: string;
}

const listed = `
SELECT id, department, kind, name, day, link, picture IS NOT NULL AS hasPicture,
  removed_day AS removedDay, removed_reason AS removedReason
FROM publication_media WHERE substr(day, 1, 4) = ?1`;

type PlacedMedium = ListedMedium & { readonly department: string };
type MediumRow = Omit<PlacedMedium, 'hasPicture'> & { readonly hasPicture: 0 | 1 };

/**
 * The media of a year, the oldest first, those that were removed among them.
 *
 * @param department of the whole city without one
 */
export async function readMedia(
  db: Database,
  year: string,
  department?: string,
): Promise<PlacedMedium[]> {
  const statement =
    department === undefined
      ? db.prepare(`${listed} ORDER BY department, day, id`).bind(year)
      : db.prepare(`${listed} AND department = ?2 ORDER BY day, id`).bind(year, department);
  const { results } = await statement.all<MediumRow>();
  return results.map((row) => ({ ...row, hasPicture: row.hasPicture === 1 }));
}

/** The statement that adds a medium. */
export function addMedium(db: Database, medium: StoredMedium): Statement {
  const { department, kind, name, day, link, picture, addedDay } = medium;
  return db
    .prepare(
      `INSERT INTO publication_media (department, kind, name, day, link, picture_type, picture, added_day)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
    )
    .bind(
      ...[department, kind, name, day, link],
      ...[picture?.type ?? null, picture?.base64 ?? null, addedDay],
    );
}

/** One that stands, of a department. */
export function findMedium(
  db: Database,
  department: string,
  id: number,
): Promise<Pick<ListedMedium, 'id' | 'name'> | null> {
  return db
    .prepare(
      `SELECT id, name FROM publication_media
       WHERE id = ?1 AND department = ?2 AND removed_day IS NULL`,
    )
    .bind(id, department)
    .first();
}

/** The statement that removes one with its picture. */
export function removeMedium(db: Database, id: number, day: string, reason: string): Statement {
  return db
    .prepare(
      `UPDATE publication_media
       SET removed_day = ?2, removed_reason = ?3, picture = NULL, picture_type = NULL
       WHERE id = ?1 AND removed_day IS NULL`,
    )
    .bind(id, day, reason);
}

/** The picture of a medium of a department. */
export function readPictureOf(
  db: Database,
  department: string,
  id: number,
): Promise<{ readonly type: PictureType; readonly picture: string } | null> {
  return db
    .prepare(
      `SELECT picture_type AS type, picture FROM publication_media
       WHERE id = ?1 AND department = ?2 AND picture IS NOT NULL`,
    )
    .bind(id, department)
    .first();
}
