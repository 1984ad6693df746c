/**
 * The seal job: folds what has come in into the tallies that the public reads. What people answered themselves
 * joins in windows that the calendar closes, the sheets that staff entered in groups of their own.
 */

import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { LocalHour } from '#shared/local-time.ts';
import { type CounterRules, counterRules } from '#shared/trust/counter-rules.ts';
import type { Database } from '../host/database.ts';
import { sealSheets } from './seal-sheets.ts';
import { sealWindows } from './seal-windows.ts';
import type { SealedRun } from './sealed-run.ts';

/** Seals what is ready of a city. */
export type Seal = (
  db: Database,
  catalogue: Pick<Catalogue, 'services' | 'counters' | 'settings'>,
  now: LocalHour,
  newRunName: () => string,
) => Promise<SealedRun>;

/** Seals what people answered themselves. */
type SealOwn = (
  db: Database,
  departmentOf: ReadonlyMap<string, string>,
  now: LocalHour,
  newRunName: () => string,
  rules: CounterRules,
) => Promise<SealedRun>;

/** The job, with a way to seal what people answered themselves. */
export const sealBy =
  (sealOwn: SealOwn): Seal =>
  async (db, { services, counters, settings }, now, newRunName) => {
    const departmentOf = new Map(services.map(({ id, department }) => [id, department]));
    const own = await sealOwn(
      db,
      departmentOf,
      now,
      newRunName,
      counterRules({ counters, settings }),
    );
    const sheets = await sealSheets(db, departmentOf, now.day, newRunName);
    return {
      groups: own.groups + sheets.groups,
      responses: own.responses + sheets.responses,
      rowsWritten: own.rowsWritten + sheets.rowsWritten,
    };
  };

/**
 * Seals everything that is ready.
 *
 * @param now the hour in the city's time zone
 * @param newRunName gives a name never used before at each call
 * @returns what this run read to be sealed, and the rows it wrote
 */
export const seal: Seal = sealBy(sealWindows);
