/**
 * From how many different sources a service hears on a day: short hashes of the latest day under a salt of that day
 * alone, which is deleted the night after, and numbers of the days before. Nothing here leads to a response.
 */

import { heardDays, windowSources } from '#shared/publication/windows.ts';
import type { Database } from '../host/database.ts';

/** The salt of a day, made by the first who asks. */
export async function readDaySalt(
  db: Database,
  day: string,
  newSalt: () => string,
): Promise<string> {
  const [, read] = await db.batch<{ salt: string }>([
    db
      .prepare('INSERT INTO day_salts (day, salt) VALUES (?, ?) ON CONFLICT DO NOTHING')
      .bind(day, newSalt()),
    db.prepare('SELECT salt FROM day_salts WHERE day = ?').bind(day),
  ]);
  const salt = read?.results[0]?.salt;
  if (salt === undefined) throw new Error(`no salt of ${day}`);
  return salt;
}

const isNew = `NOT EXISTS (SELECT 1 FROM json_each(sources.hashes) WHERE value = ?3)`;

/* A clock that lags behind at midnight adds nothing to a day that is over. */
const noteSql = `
INSERT INTO sources (service, day, hashes, counts) VALUES (?1, ?2, json_array(?3), json_object(?2, 1))
ON CONFLICT (service) DO UPDATE SET
  day = excluded.day,
  hashes = CASE WHEN sources.day = ?2 THEN json_insert(sources.hashes, '$[#]', ?3) ELSE excluded.hashes END,
  counts = CASE WHEN sources.day = ?2
    THEN json_set(sources.counts, '$."' || ?2 || '"', json_array_length(sources.hashes) + 1)
    ELSE json_set((SELECT json_group_object(key, value) FROM json_each(sources.counts)
      WHERE key > date(?2, '-${heardDays} days')), '$."' || ?2 || '"', 1) END
WHERE sources.day < ?2
  OR sources.day = ?2 AND json_array_length(sources.hashes) < ${windowSources} AND ${isNew}`;

/**
 * Notes that a service heard from some sources, up to as many a day as a window needs.
 *
 * @param hashes that tell sources of a day apart; those noted before cost no row
 * @returns whether the day needs no more of them
 */
export async function noteSources(
  db: Database,
  service: string,
  day: string,
  hashes: readonly string[],
): Promise<boolean> {
  const results = await db.batch<{ sources: number }>([
    ...hashes.map((hash) => db.prepare(noteSql).bind(service, day, hash)),
    db
      .prepare(
        'SELECT json_array_length(hashes) AS sources FROM sources WHERE service = ? AND day = ?',
      )
      .bind(service, day),
  ]);
  return (results.at(-1)?.results[0]?.sources ?? 0) >= windowSources;
}
