/** Results that were not computed from responses here, as they were imported. */

import type { EarlierResult } from '#shared/report/earlier-result.ts';
import { gradeOf } from '#shared/statistics/grade.ts';
import { type ElementKey, elementKeys } from '#shared/survey/elements.ts';
import type { Database, Statement } from '../host/database.ts';

interface EarlierResultRow extends Readonly<Record<ElementKey, number | null>> {
  readonly unit: string;
  readonly period: string;
  readonly respondents: number;
  readonly ikm: number;
  readonly origin: EarlierResult['origin'];
  readonly weighted: number | null;
  readonly population: number | null;
  /** JSON. */
  readonly profile: string;
  readonly source: string | null;
  readonly imported_day: string;
}

const columns = [
  'unit',
  'period',
  'respondents',
  'ikm',
  ...elementKeys,
  'origin',
  'weighted',
  'population',
  'profile',
  'source',
  'imported_day',
] as const;

const ofUnitSql = `
SELECT ${columns.join(', ')} FROM earlier_results WHERE unit = ?1 ORDER BY period DESC`;

/** Importing a period again replaces what was there: a slip can be corrected. */
export const importSql = `
INSERT OR REPLACE INTO earlier_results (${columns.join(', ')})
VALUES (${columns.map((_, at) => `?${at + 1}`).join(', ')})`;

function fromRow(row: EarlierResultRow): EarlierResult {
  return {
    unit: row.unit,
    period: row.period,
    respondents: row.respondents,
    index: row.ikm,
    grade: gradeOf(row.ikm),
    means: elementKeys.flatMap((element) => {
      const mean = row[element];
      return mean === null ? [] : { element, mean };
    }),
    origin: row.origin,
    weighted: row.weighted,
    population: row.population,
    profile: JSON.parse(row.profile),
    source: row.source,
    importedDay: row.imported_day,
  };
}

/** The values of a result in the order of the columns. */
export function valuesOf(result: EarlierResult): readonly (string | number | null)[] {
  const { unit, period, respondents, index, means, source, importedDay } = result;
  const { origin, weighted, population, profile } = result;
  const byElement = elementKeys.map(
    (key) => means.find(({ element }) => element === key)?.mean ?? null,
  );
  return [
    ...[unit, period, respondents, index, ...byElement],
    ...[origin, weighted, population, JSON.stringify(profile), source, importedDay],
  ];
}

/**
 * What a unit published before this system, the newest first.
 *
 * @param unit empty for the city, `disdukcapil`, or `disdukcapil/ktp-el`
 */
export async function readEarlierResults(db: Database, unit: string): Promise<EarlierResult[]> {
  const { results } = await db.prepare(ofUnitSql).bind(unit).all<EarlierResultRow>();
  return results.map(fromRow);
}

/** Every result that was imported, by unit, the newest first. */
export async function readAllEarlierResults(db: Database): Promise<EarlierResult[]> {
  const { results } = await db
    .prepare(`SELECT ${columns.join(', ')} FROM earlier_results ORDER BY unit, period DESC`)
    .all<EarlierResultRow>();
  return results.map(fromRow);
}

/** What was imported of one period, by unit. */
export async function readEarlierResultsIn(
  db: Database,
  units: readonly string[],
  period: string,
): Promise<ReadonlyMap<string, EarlierResult>> {
  const { results } = await db
    .prepare(
      `SELECT ${columns.join(', ')} FROM json_each(?1) AS listed
       CROSS JOIN earlier_results ON unit = listed.value AND period = ?2`,
    )
    .bind(JSON.stringify(units), period)
    .all<EarlierResultRow>();
  return new Map(results.map((row) => [row.unit, fromRow(row)]));
}

/** The statement that imports results: all of them, or none. */
export function importStatement(db: Database, results: readonly EarlierResult[]): Statement {
  return db
    .prepare(
      `INSERT OR REPLACE INTO earlier_results (${columns.join(', ')})
       SELECT ${columns.map((_, at) => `value ->> ${at}`).join(', ')} FROM json_each(?1)`,
    )
    .bind(JSON.stringify(results.map(valuesOf)));
}

/** The statement that takes a result out again. */
export function removeEarlierResult(
  db: Database,
  { unit, period }: Pick<EarlierResult, 'unit' | 'period'>,
): Statement {
  return db
    .prepare('DELETE FROM earlier_results WHERE unit = ?1 AND period = ?2')
    .bind(unit, period);
}
