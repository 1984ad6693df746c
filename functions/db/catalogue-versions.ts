/** The versions of the city's catalogue (decision 54). */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { ListedVersion } from '#shared/panel/catalogue-files.ts';
import type { CatalogueOfUnit } from '#shared/pekppp/questionnaire.ts';
import type { Database, Statement } from '../host/database.ts';

/** Who published a version, when and why. */
export interface PublishedVersion {
  readonly version: number;
  /** In UTC, as ISO 8601 has it. */
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly reason: string;
}

/** What a version is published with. */
export type Publication = Omit<PublishedVersion, 'version'> & { readonly catalogue: Catalogue };

const currentSql = 'SELECT coalesce(max(version), 0) AS version FROM catalogue_versions';

/** The number of the version in force; 0 where the city has published none. */
export async function readCurrentVersion(db: Database): Promise<number> {
  return (await db.prepare(currentSql).first<number>('version')) ?? 0;
}

/** Which version is in force, and since when; 0 and empty where there is none. */
export async function readInForce(
  db: Database,
): Promise<Pick<PublishedVersion, 'version' | 'publishedAt'>> {
  const found = await db
    .prepare(
      `SELECT version, published_at AS publishedAt FROM catalogue_versions
       ORDER BY version DESC LIMIT 1`,
    )
    .first<Pick<PublishedVersion, 'version' | 'publishedAt'>>();
  return found ?? { version: 0, publishedAt: '' };
}

/** The catalogue of a version; undefined where there is none of this number. */
export async function readVersion(db: Database, version: number): Promise<Catalogue | undefined> {
  const text = await db
    .prepare('SELECT catalogue FROM catalogue_versions WHERE version = ?1')
    .bind(version)
    .first<string>('catalogue');
  // Checked by the compiler before it was written, and nothing else writes it.
  return text === null ? undefined : JSON.parse(text);
}

const listSql = `
SELECT version, published_at AS publishedAt, published_by AS publishedBy, reason, changed
FROM catalogue_versions LEFT JOIN (
  SELECT CAST(subject AS INTEGER) AS of, max(detail ->> 'changes') AS changed FROM audit_trail
  WHERE action IN ('catalogue-published', 'catalogue-approved', 'catalogue-imported') GROUP BY 1
) ON of = version`;

type ListedRow = Omit<ListedVersion, 'changed'> & { readonly changed: number | null };

const listed = ({ changed, ...about }: ListedRow): ListedVersion => ({
  ...about,
  ...(changed !== null && { changed }),
});

/** All versions with how much each changed, the newest first. */
export async function listVersionsWithChanges(db: Database): Promise<readonly ListedVersion[]> {
  const { results } = await db.prepare(`${listSql} ORDER BY version DESC`).all<ListedRow>();
  return results.map(listed);
}

/** A version as the list has it. */
export async function findVersion(
  db: Database,
  version: number,
): Promise<ListedVersion | undefined> {
  const row = await db.prepare(`${listSql} WHERE version = ?1`).bind(version).first<ListedRow>();
  return row === null ? undefined : listed(row);
}

/** All versions, the newest first. */
export async function listVersions(db: Database): Promise<readonly PublishedVersion[]> {
  const { results } = await db
    .prepare(
      `SELECT version, published_at AS publishedAt, published_by AS publishedBy, reason
       FROM catalogue_versions ORDER BY version DESC`,
    )
    .all<PublishedVersion>();
  return results;
}

/** Those after a version, the newest first. */
export async function listVersionsAfter(
  db: Database,
  version: number,
): Promise<readonly PublishedVersion[]> {
  const { results } = await db
    .prepare(
      `SELECT version, published_at AS publishedAt, published_by AS publishedBy, reason
       FROM catalogue_versions WHERE version > ?1 ORDER BY version DESC LIMIT 20`,
    )
    .bind(version)
    .all<PublishedVersion>();
  return results;
}

/** The last version that was published before an instant; undefined where the first came later. */
export async function versionBefore(db: Database, instant: string): Promise<number | undefined> {
  const found = await db
    .prepare('SELECT max(version) AS version FROM catalogue_versions WHERE published_at < ?1')
    .bind(instant)
    .first<number>('version');
  return found ?? undefined;
}

/** What some versions say of a department, the oldest first. */
export async function readVersionsOf(
  db: Database,
  department: string,
  versions: readonly number[],
): Promise<readonly Omit<CatalogueOfUnit, 'day'>[]> {
  const { results } = await db
    .prepare(
      `SELECT version,
         (SELECT json_group_array(json(value)) FROM json_each(catalogue, '$.services')
           WHERE value ->> 'department' = ?1) AS services,
         (SELECT json_group_array(json(value)) FROM json_each(catalogue, '$.counters')
           WHERE substr(value ->> 'service', 1, length(?1) + 1) = ?1 || '/') AS counters,
         (SELECT value -> 'added' FROM json_each(catalogue, '$.departments')
           WHERE value ->> 'id' = ?1) AS added
       FROM catalogue_versions WHERE version IN (SELECT value FROM json_each(?2)) ORDER BY version`,
    )
    .bind(department, JSON.stringify(versions))
    .all<{ version: number; services: string; counters: string; added: string | null }>();
  return results.map(({ version, services, counters, added }) => ({
    version,
    services: JSON.parse(services),
    counters: JSON.parse(counters),
    added: added === null ? [] : JSON.parse(added),
  }));
}

// A version that is no longer the one in force fails the check of the column, and with it the whole batch.
const publishSql = `
INSERT INTO catalogue_versions (version, published_at, published_by, reason, catalogue)
SELECT CASE WHEN (${currentSql}) = ?1 THEN ?1 + 1 ELSE 0 END, ?2, ?3, ?4, ?5`;

const movedOn = /CHECK constraint failed: (?:version|revision) > 0/;

/** Whether a batch failed because a version or a draft had moved on, and nothing of it was done. */
export const isMovedOn = (error: unknown): boolean =>
  error instanceof Error && movedOn.test(error.message);

/**
 * Publishes a version after another.
 *
 * @param after the version that it was made from
 * @param alongside what is done in the same transaction, such as the entry in the audit trail
 * @returns its number; undefined where another has been published meanwhile, or a draft has moved on, and nothing is done
 */
export async function publishVersion(
  db: Database,
  after: number,
  { publishedAt, publishedBy, reason, catalogue }: Publication,
  alongside: readonly Statement[] = [],
): Promise<number | undefined> {
  const insertion = db
    .prepare(publishSql)
    .bind(after, publishedAt, publishedBy, reason, JSON.stringify(catalogue));
  try {
    await db.batch([insertion, ...alongside]);
  } catch (error) {
    if (isMovedOn(error)) return undefined;
    throw error;
  }
  return after + 1;
}
