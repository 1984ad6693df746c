/** How many people each service served, as its department reports it. */
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { ServedMonth } from '#shared/panel/overview.ts';

/** What was reported of some services in some months. */
export async function readPeopleServed(
  db: D1Database,
  services: readonly string[],
  months: readonly string[],
): Promise<ServedMonth[]> {
  const { results } = await db
    .prepare(
      `SELECT service, month, people FROM json_each(?1) AS listed
       CROSS JOIN people_served ON service = listed.value
       WHERE month IN (SELECT value FROM json_each(?2)) ORDER BY month DESC, service`,
    )
    .bind(JSON.stringify(services), JSON.stringify(months))
    .all<ServedMonth>();
  return results;
}

/** Writes a report down; an earlier one of the same service and month is replaced. */
export function reportPeopleServed(
  db: D1Database,
  { service, month, people }: ServedMonth,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO people_served (service, month, people) VALUES (?1, ?2, ?3)
       ON CONFLICT (service, month) DO UPDATE SET people = excluded.people`,
    )
    .bind(service, month, people);
}
