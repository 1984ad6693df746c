/**
 * Closes the windows of release: once a night, after the surveys left on the last day are settled, each service
 * whose window of the calendar is over is counted whole up to that day, or runs on into its next window.
 */
import { daysBefore, type LocalHour } from '#shared/local-time.ts';
import { closedThrough, lastEnd } from '#shared/publication/windows.ts';
import type { CounterRules } from '#shared/trust/counter-rules.ts';
import { habitDays } from '#shared/trust/plausible.ts';
import { type HabitSpan, holdApart, readHeardBefore } from '../db/held-batches.ts';
import {
  beginGroupsToday,
  closeDay,
  type OpenWindow,
  readClosedDay,
  readOpenWindows,
} from '../db/open-windows.ts';
import { readPendingResponses, readReleasedResponses } from '../db/pending-groups.ts';
import { readServedDays } from '../db/people-served.ts';
import { sealGroups } from '../db/seal-groups.ts';
import type { Database } from '../host/database.ts';
import { type SealedResponses, sumIncrements } from './sealed-increments.ts';
import type { SealedRun } from './sealed-run.ts';
import { endingWith, type Pending, type WindowToSeal, windowToSeal } from './window-to-seal.ts';

/** Keeps what one statement carries far below D1's 2 MB a parameter. */
const windowsPerTransaction = 20;

/** The weeks before a window, whose answers tell what is usual. */
const habitSpanOf = ({ service, sealedThrough: through }: OpenWindow): HabitSpan[] =>
  through === '' ? [] : [{ service, since: daysBefore(through, habitDays), through }];

/** Reads what is pending of some services up to the last end of their windows. */
async function readPending(
  db: Database,
  windows: readonly OpenWindow[],
  through: string,
  rules: CounterRules,
): Promise<(service: string) => Pending> {
  const groups = windows.map((window) => endingWith(window, lastEnd(window.rhythm, through)));
  const responses = await readPendingResponses(db, groups);
  const before = await readHeardBefore(db, windows.flatMap(habitSpanOf));
  const servedDays = await readServedDays(db, groups);
  const released = await readReleasedResponses(
    db,
    windows.map(({ service }) => service),
  );
  const of = <Row extends { readonly service: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, ({ service }) => service);
  const [ofResponses, ofBefore, ofReleased] = [of(responses), of(before), of(released)];
  const ofServed = of(servedDays);
  return (service) => ({
    responses: ofResponses.get(service) ?? [],
    before: ofBefore.get(service) ?? [],
    served: new Map(
      (ofServed.get(service) ?? []).map(({ counter, day, people }) => [
        `${counter} ${day}`,
        people,
      ]),
    ),
    released: ofReleased.get(service) ?? [],
    rules,
  });
}

/**
 * Looks once at every service of which a window is over, and counts those that may be counted.
 *
 * @returns what was done, and how many windows another run took
 */
async function sealOnce(
  db: Database,
  departmentOf: ReadonlyMap<string, string>,
  { through, seen, today }: { through: string; seen: string; today: string },
  newRunName: () => string,
  rules: CounterRules,
): Promise<SealedRun & { readonly lost: number }> {
  const sum = { groups: 0, responses: 0, rowsWritten: 0, lost: 0 };
  const windows = await readOpenWindows(db, [...departmentOf.keys()]);
  const due = windows.filter(({ rhythm, sealedThrough }) => {
    const end = lastEnd(rhythm, through);
    return end > sealedThrough && end > seen;
  });
  for (let at = 0; at < due.length; at += windowsPerTransaction) {
    const some = due.slice(at, at + windowsPerTransaction);
    const pendingOf = await readPending(db, some, through, rules);
    const looked = some.map((window) =>
      windowToSeal(window, pendingOf(window.service), through, newRunName),
    );
    const ready = looked.filter((each): each is WindowToSeal => each.kind === 'count');
    const heldApart = looked.flatMap((each) => (each.kind === 'run-on' ? each.held : []));
    if (heldApart.length > 0) sum.rowsWritten += await holdApart(db, heldApart);
    if (ready.length === 0) continue;
    const sealed = ready.map(
      ({ group, responses }): SealedResponses => ({
        service: group.service,
        department: departmentOf.get(group.service) ?? '',
        responses,
        countedOn: group.lastDay,
        joined: today,
      }),
    );
    const { groups, rowsWritten } = await sealGroups(
      db,
      ready.map(({ group }) => group),
      sumIncrements(sealed),
      newRunName(),
      {
        held: ready.flatMap(({ held }) => held),
        released: [...new Set(ready.flatMap(({ released }) => released))],
      },
    );
    sum.groups += groups;
    sum.lost += ready.length - groups;
    sum.rowsWritten += rowsWritten;
    sum.responses += ready.reduce((all, { responses }) => all + responses.length, 0);
  }
  return sum;
}

/**
 * Counts the windows that are over.
 *
 * @param departmentOf the services, each with its department
 * @param now the hour in the city's time zone
 * @param newRunName gives a name never used before at each call
 * @param rules what the city says of its counters
 */
export async function sealWindows(
  db: Database,
  departmentOf: ReadonlyMap<string, string>,
  now: LocalHour,
  newRunName: () => string,
  rules: CounterRules,
): Promise<SealedRun> {
  const through = closedThrough(now);
  const seen = await readClosedDay(db);
  const sum = { groups: 0, responses: 0, rowsWritten: 0 };
  if (seen > through) await beginGroupsToday(db, now.day);
  if (seen >= through) return sum;
  // A job that stood still for months finds several windows of a service, one after the other.
  for (;;) {
    const round = await sealOnce(
      db,
      departmentOf,
      { through, seen, today: now.day },
      newRunName,
      rules,
    );
    sum.groups += round.groups;
    sum.responses += round.responses;
    sum.rowsWritten += round.rowsWritten;
    // Another run is at it; what it leaves, the next one finds.
    if (round.lost > 0) return sum;
    if (round.groups === 0) break;
  }
  await closeDay(db, through);
  return sum;
}
