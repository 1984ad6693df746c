/** What changed in a scope between two periods, of what is published of both. */

import { type Against, type ChangesAnswer, publishChanges } from '#shared/publication/changes.ts';
import type { Period } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import type { Database } from '../host/database.ts';
import { changesKind } from './kinds.ts';
import { type Published, readPublished } from './published.ts';
import { readPublishedResults } from './results.ts';

export interface ComparedPeriods {
  readonly period: Period;
  readonly earlier: Period;
  readonly against: Against;
}

/** What changed in a city or a department, and in each of its parts: a row of its own once somebody has asked. */
export function readPublishedChanges(
  db: Database,
  scope: Scope,
  { period, earlier, against }: ComparedPeriods,
  today: string,
): Promise<Published<ChangesAnswer>> {
  const read = async (each: Period) =>
    (await readPublishedResults(db, scope, each, today)).content();
  return readPublished(db, changesKind(against), { scope, period, today }, async () => {
    const [{ firstMonth, ...now }, before] = [await read(period), await read(earlier)];
    return { ...publishChanges(now, before, against), firstMonth };
  });
}
