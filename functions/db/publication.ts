/** Which state of what is published there is, and what was computed of it (decision 47). */
import type { Database } from '../host/database.ts';

/** What is published, by what moves it; the triggers of migration 30 know the tables of each. */
export const topics = ['figures', 'actions', 'comments', 'reports'] as const;
export type Topic = (typeof topics)[number];

/** By topic, a name never used before since anything of it moved; absent where something has moved since. */
export type Versions = Readonly<Partial<Record<Topic, string>>>;

/** A row as it was kept, of whatever version. */
export interface KeptRow {
  readonly unit: string;
  readonly version: string;
  readonly body: string;
}

export interface Kept {
  readonly versions: Versions;
  readonly rows: readonly KeptRow[];
}

const versionsSql = `
SELECT json_group_object(topic, version) FILTER (WHERE moved = 0) AS versions FROM publication`;

const nameSql = `
UPDATE publication SET version = lower(hex(randomblob(8))), moved = 0 WHERE moved = 1`;

/** One row comes back even where nothing is kept, for the versions. */
const keptSql = `
SELECT (${versionsSql}) AS versions, unit, version, body
FROM (SELECT 1) LEFT JOIN (
  SELECT unit, version, body FROM json_each(?2) AS units
  CROSS JOIN published ON kind = ?1 AND unit = units.value AND period = ?3)`;

interface VersionsRow {
  readonly versions: string | null;
}

const versionsIn = (row: VersionsRow | null | undefined): Versions =>
  JSON.parse(row?.versions ?? '{}');

/** The versions as they stand, without naming new ones. */
export async function readVersions(db: Database): Promise<Versions> {
  return versionsIn(await db.prepare(versionsSql).first<VersionsRow>());
}

/**
 * Names a new version of all that has moved. Whoever keeps what they read must have the name before they read: what is
 * written later moves it again.
 */
export async function nameVersions(db: Database): Promise<Versions> {
  const [, named] = await db.batch<VersionsRow>([db.prepare(nameSql), db.prepare(versionsSql)]);
  return versionsIn(named?.results[0]);
}

/** What is kept of some units, and which versions there are, in one query. */
export async function readKept(
  db: Database,
  kind: string,
  units: readonly string[],
  period: string,
): Promise<Kept> {
  const { results } = await db
    .prepare(keptSql)
    .bind(kind, JSON.stringify(units), period)
    .all<VersionsRow & { unit: string | null; version: string; body: string }>();
  return {
    versions: versionsIn(results[0]),
    rows: results.flatMap(({ unit, version, body }) =>
      unit === null ? [] : [{ unit, version, body }],
    ),
  };
}

/** What is to be kept, and how many rows may be written on its day. */
export interface ToKeep extends KeptRow {
  readonly kind: string;
  readonly period: string;
  readonly day: string;
  readonly most: number;
}

const keepSql = `
INSERT INTO published (kind, unit, period, version, day, body)
SELECT ?1, ?2, ?3, ?4, ?5, ?6
WHERE coalesce((SELECT written FROM published_days WHERE day = ?5), 0) < ?7
ON CONFLICT (kind, unit, period) DO UPDATE
SET version = excluded.version, day = excluded.day, body = excluded.body
WHERE published.version <> excluded.version`;

/* Two first readers at once keep one row, and count one. */
const countSql = `
INSERT INTO published_days (day, written) SELECT ?1, 1 WHERE changes() > 0
ON CONFLICT (day) DO UPDATE SET written = written + 1`;

/** Keeps what was computed, unless as much as may be was written on that day already. */
export async function keepRow(db: Database, row: ToKeep): Promise<void> {
  const { kind, unit, period, version, day, body, most } = row;
  await db.batch([
    db.prepare(keepSql).bind(kind, unit, period, version, day, body, most),
    db.prepare(countSql).bind(day),
  ]);
}

/** Deletes what was computed on days before; nobody reads it any more. */
export async function forgetPublished(db: Database, today: string): Promise<void> {
  await db.batch([
    db.prepare('DELETE FROM published WHERE day < ?').bind(today),
    db.prepare('DELETE FROM published_days WHERE day < ?').bind(today),
  ]);
}
