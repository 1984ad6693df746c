/**
 * Seals the sheets that staff entered: apart from what people answered themselves, by service, channel and the
 * month on the sheet, never fewer than `sealGroupSize` at a time. Whatever a figure holds of self-given answers
 * is then a sum of groups of their own, also for somebody who knows every sheet.
 */

import { firstWaitingMonth, readyBundles } from '#shared/paper/sheet-months.ts';
import { type CountedSheets, claimSheets } from '../db/claim-sheets.ts';
import { readPendingSheets, readWaitingSheets } from '../db/pending-sheets.ts';
import { addTallies, type TallyIncrement } from '../db/seal-groups.ts';
import { storedStrataOf } from '../db/stored-strata.ts';
import { streamOf } from '../db/streams.ts';
import type { Database } from '../host/database.ts';
import { monthTallies } from './month-tallies.ts';
import type { SealedRun } from './sealed-run.ts';

/** Keeps what one statement carries far below D1's 2 MB a parameter. */
const bundlesPerTransaction = 50;

const keyOf = ({ service, channel, month }: { service: string; channel: string; month: string }) =>
  `${service} ${channel} ${month}`;

/**
 * Seals every bundle that is large enough.
 *
 * @param departmentOf the services, each with its department
 * @param newRunName gives a name never used before at each call
 */
export async function sealSheets(
  db: Database,
  departmentOf: ReadonlyMap<string, string>,
  today: string,
  newRunName: () => string,
): Promise<SealedRun> {
  const waiting = await readWaitingSheets(db, [...departmentOf.keys()], firstWaitingMonth(today));
  const ready = readyBundles(waiting, today);
  let responses = 0;
  let rowsWritten = 0;
  for (let at = 0; at < ready.length; at += bundlesPerTransaction) {
    const bundles = ready.slice(at, at + bundlesPerTransaction);
    const read = Map.groupBy(await readPendingSheets(db, bundles.flat()), keyOf);
    const claims: CountedSheets[] = [];
    const increments: TallyIncrement[] = [];
    for (const [bundle, months] of bundles.entries()) {
      const sheets = months.flatMap((each) => read.get(keyOf(each)) ?? []);
      const last = months.at(-1);
      if (last === undefined) continue;
      claims.push(
        ...months.map((each) => ({ ...each, bundle, size: read.get(keyOf(each))?.length ?? 0 })),
      );
      const { service, channel, month } = last;
      const sealed = { service, stream: streamOf(channel, month), strata: storedStrataOf(sheets) };
      increments.push(...monthTallies(sealed, departmentOf.get(service) ?? '', month));
      responses += sheets.length;
    }
    const run = newRunName();
    const written = await db.batch([claimSheets(db, claims, run), addTallies(db, increments, run)]);
    rowsWritten += written.reduce((sum, { meta }) => sum + meta.rows_written, 0);
  }
  return { groups: ready.length, responses, rowsWritten };
}
