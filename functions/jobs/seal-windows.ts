/**
 * Closes the windows of release: once a night, after the surveys left on the last day are settled, each service
 * whose window of the calendar is over is counted whole up to that day, or runs on into its next window.
 */
import type { D1Database } from '@cloudflare/workers-types';
import { daysBefore, hourStamp, type LocalHour } from '#shared/local-time.ts';
import {
  closedThrough,
  heardDays,
  lastEnd,
  rhythmAfter,
  windowToCount,
} from '#shared/publication/windows.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import {
  closeDay,
  heardDaysOf,
  type OpenWindow,
  readClosedDay,
  readOpenWindows,
} from '../db/open-windows.ts';
import {
  type OpenGroup,
  type PendingResponse,
  readPendingResponses,
} from '../db/pending-groups.ts';
import { type CountedGroup, sealGroups } from '../db/seal-groups.ts';
import { type SealedResponses, sumIncrements } from './sealed-increments.ts';
import type { SealedRun } from './sealed-run.ts';

/** Keeps what one statement carries far below D1's 2 MB a parameter. */
const windowsPerTransaction = 20;

const hasRated = ({ answers }: PendingResponse) =>
  elementKeys.some((key) => answers[key] !== undefined);

function ratersByDay(responses: readonly PendingResponse[]): Map<string, number> {
  const days = Map.groupBy(responses, ({ countsOn }) => countsOn);
  return new Map([...days].map(([day, heard]) => [day, heard.filter(hasRated).length]));
}

/** A window up to a day, with the hours of left surveys that belong to it. */
function endingWith(window: OpenWindow, lastDay: string): OpenGroup {
  const { service, group, since, sealedThrough, settledFrom } = window;
  const nextDay = hourStamp({ day: daysBefore(lastDay, -1), hour: 0 });
  const settledUntil = nextDay > settledFrom ? nextDay : settledFrom;
  return { service, group, since, sealedThrough, settledFrom, lastDay, settledUntil };
}

interface WindowToSeal {
  readonly group: CountedGroup;
  readonly responses: readonly PendingResponse[];
}

/** The window that is to be counted of what is pending; undefined if it runs on. */
function windowToSeal(
  window: OpenWindow,
  pending: readonly PendingResponse[],
  through: string,
): WindowToSeal | undefined {
  const raters = ratersByDay(pending);
  const lastDay = windowToCount(heardDaysOf(raters, window.sources), window.rhythm, through);
  if (lastDay === undefined) return undefined;
  const responses = pending.filter(({ countsOn }) => countsOn <= lastDay);
  const remembered = daysBefore(lastDay, heardDays);
  const heard = new Map(
    [...window.heard, ...raters].filter(([day]) => day > remembered && day <= lastDay),
  );
  const next = {
    openedDay: lastDay,
    sealedThrough: lastDay,
    rhythm: rhythmAfter(heardDaysOf(heard, window.sources), lastDay),
    heard: Object.fromEntries(heard),
  };
  return { group: { ...endingWith(window, lastDay), size: responses.length, next }, responses };
}

/**
 * Looks once at every service of which a window is over, and counts those that may be counted.
 *
 * @returns whether all that could be counted was, and what was done
 */
async function sealOnce(
  db: D1Database,
  departmentOf: ReadonlyMap<string, string>,
  { through, seen, today }: { through: string; seen: string; today: string },
  newRunName: () => string,
): Promise<SealedRun & { readonly lost: number }> {
  const sum = { groups: 0, responses: 0, rowsWritten: 0, lost: 0 };
  const windows = await readOpenWindows(db, [...departmentOf.keys()]);
  const due = windows.filter(({ rhythm, sealedThrough }) => {
    const end = lastEnd(rhythm, through);
    return end > sealedThrough && end > seen;
  });
  for (let at = 0; at < due.length; at += windowsPerTransaction) {
    const some = due.slice(at, at + windowsPerTransaction);
    const pending = Map.groupBy(
      await readPendingResponses(
        db,
        some.map((window) => endingWith(window, lastEnd(window.rhythm, through))),
      ),
      ({ service }) => service,
    );
    const ready = some.flatMap(
      (window) => windowToSeal(window, pending.get(window.service) ?? [], through) ?? [],
    );
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
 */
export async function sealWindows(
  db: D1Database,
  departmentOf: ReadonlyMap<string, string>,
  now: LocalHour,
  newRunName: () => string,
): Promise<SealedRun> {
  const through = closedThrough(now);
  const seen = await readClosedDay(db);
  const sum = { groups: 0, responses: 0, rowsWritten: 0 };
  if (seen >= through) return sum;
  // A job that stood still for months finds several windows of a service, one after the other.
  for (;;) {
    const round = await sealOnce(db, departmentOf, { through, seen, today: now.day }, newRunName);
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
