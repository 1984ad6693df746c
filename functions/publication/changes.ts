/** What changed in a scope between two periods, of what is published of both. */

import { type Against, type ChangesAnswer, publishChanges } from '#shared/publication/changes.ts';
import type { Period } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import type { Database } from '../host/database.ts';
import { readResults } from './results.ts';

export interface ComparedPeriods {
  readonly period: Period;
  readonly earlier: Period;
  readonly against: Against;
}

/** What changed in a city or a department, and in each of its parts. */
export async function readChanges(
  db: Database,
  scope: Scope,
  { period, earlier, against }: ComparedPeriods,
  today: string,
): Promise<ChangesAnswer> {
  const [{ firstMonth, ...now }, before] = await Promise.all([
    readResults(db, scope, period, today),
    readResults(db, scope, earlier, today),
  ]);
  return { ...publishChanges(now, before, against), firstMonth };
}
