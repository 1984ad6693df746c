/** The versions of the city's catalogue (decision 54). */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { Database } from '../host/database.ts';

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

/** The catalogue of a version; undefined where there is none of this number. */
export async function readVersion(db: Database, version: number): Promise<Catalogue | undefined> {
  const text = await db
    .prepare('SELECT catalogue FROM catalogue_versions WHERE version = ?1')
    .bind(version)
    .first<string>('catalogue');
  // Checked by the compiler before it was written, and nothing else writes it.
  return text === null ? undefined : JSON.parse(text);
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

/** The last version that was published before an instant; undefined where the first came later. */
export async function versionBefore(db: Database, instant: string): Promise<number | undefined> {
  const found = await db
    .prepare('SELECT max(version) AS version FROM catalogue_versions WHERE published_at < ?1')
    .bind(instant)
    .first<number>('version');
  return found ?? undefined;
}

const publishSql = `
INSERT INTO catalogue_versions (version, published_at, published_by, reason, catalogue)
SELECT ?1 + 1, ?2, ?3, ?4, ?5 WHERE (${currentSql}) = ?1
RETURNING version`;

/**
 * Publishes a version after another, in one statement.
 *
 * @param after the version that it was made from
 * @returns its number; undefined where another has been published meanwhile, and nothing is written
 */
export async function publishVersion(
  db: Database,
  after: number,
  { publishedAt, publishedBy, reason, catalogue }: Publication,
): Promise<number | undefined> {
  const { results } = await db
    .prepare(publishSql)
    .bind(after, publishedAt, publishedBy, reason, JSON.stringify(catalogue))
    .run<{ version: number }>();
  return results[0]?.version;
}
