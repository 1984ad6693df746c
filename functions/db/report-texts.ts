/** What units write themselves into their reports. */

import { type OwnField, type OwnWords, ownFields } from '#shared/report/own-words.ts';
import type { Database, Statement } from '../host/database.ts';

/**
 * @param unit empty for the city, `disdukcapil`, or `disdukcapil/ktp-el`
 * @param period its id
 */
export async function readReportTexts(
  db: Database,
  unit: string,
  period: string,
): Promise<OwnWords> {
  const { results } = await db
    .prepare('SELECT field, words FROM report_texts WHERE unit = ?1 AND period = ?2')
    .bind(unit, period)
    .all<{ readonly field: string; readonly words: string }>();
  const words = new Map(results.map((row) => [row.field, row.words]));
  return Object.fromEntries(
    ownFields.flatMap(({ field }) => {
      const written = words.get(field);
      return written === undefined ? [] : [[field, written]];
    }),
  );
}

/** The statements that write fields; an empty one is taken out. */
export function writeReportTexts(
  db: Database,
  unit: string,
  period: string,
  changed: readonly { readonly field: OwnField; readonly after: string }[],
): Statement[] {
  const list = JSON.stringify(changed);
  return [
    db
      .prepare(
        `INSERT INTO report_texts (unit, period, field, words)
         SELECT ?1, ?2, value ->> 'field', value ->> 'after' FROM json_each(?3)
         WHERE value ->> 'after' <> ''
         ON CONFLICT (unit, period, field) DO UPDATE SET words = excluded.words`,
      )
      .bind(unit, period, list),
    db
      .prepare(
        `DELETE FROM report_texts WHERE unit = ?1 AND period = ?2 AND field IN (
           SELECT value ->> 'field' FROM json_each(?3) WHERE value ->> 'after' = '')`,
      )
      .bind(unit, period, list),
  ];
}
