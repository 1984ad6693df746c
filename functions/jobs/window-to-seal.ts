/** What of a service's open window may be counted, what of it is held, and whether it runs on. */
import { daysBefore, hourStamp } from '#shared/local-time.ts';
import { sealGroupSize } from '#shared/publication/thresholds.ts';
import { endsOfWindow, heardDays, rhythmAfter } from '#shared/publication/windows.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { HeldBatch } from '../db/held-batches.ts';
import { heardDaysOf, type OpenWindow } from '../db/open-windows.ts';
import type { OpenGroup, PendingResponse, ReleasedResponse } from '../db/pending-groups.ts';
import type { CountedGroup } from '../db/seal-groups.ts';
import { type KnownOfCounters, weighWindow } from './weigh-window.ts';

const hasRated = ({ answers }: PendingResponse) =>
  elementKeys.some((key) => answers[key] !== undefined);

function ratersByDay(responses: readonly PendingResponse[]): Map<string, number> {
  const days = Map.groupBy(responses, ({ countsOn }) => countsOn);
  return new Map([...days].map(([day, heard]) => [day, heard.filter(hasRated).length]));
}

/** A window up to a day, with the hours of left surveys that belong to it. */
export function endingWith(window: OpenWindow, lastDay: string): OpenGroup {
  const { service, group, since, sealedThrough, settledFrom } = window;
  const nextDay = hourStamp({ day: daysBefore(lastDay, -1), hour: 0 });
  const settledUntil = nextDay > settledFrom ? nextDay : settledFrom;
  return { service, group, since, sealedThrough, settledFrom, lastDay, settledUntil };
}

/** What is pending of a service, and what tells whether it is plausible. */
export interface Pending extends KnownOfCounters {
  readonly responses: readonly PendingResponse[];
  readonly released: readonly ReleasedResponse[];
}

/** A window that may be counted. */
export interface WindowToSeal {
  readonly kind: 'count';
  readonly group: CountedGroup;
  readonly responses: readonly PendingResponse[];
  readonly held: readonly HeldBatch[];
  readonly released: readonly string[];
}

/** A window that runs on, and what of it is held all the same. */
interface WindowRunningOn {
  readonly kind: 'run-on';
  readonly held: readonly HeldBatch[];
}

/** What is to be done with what is pending of a service. */
export function windowToSeal(
  window: OpenWindow,
  pending: Pending,
  through: string,
  newId: () => string,
): WindowToSeal | WindowRunningOn {
  let held: readonly HeldBatch[] = [];
  const all = heardDaysOf(ratersByDay(pending.responses), window.sources);
  for (const lastDay of endsOfWindow(all, window.rhythm, through)) {
    const within = pending.responses.filter(({ countsOn }) => countsOn <= lastDay);
    const weighed = weighWindow(window.service, within, pending, lastDay, newId);
    const { accepted } = weighed;
    held = weighed.held;
    // What is held hides nobody.
    if (accepted.filter(hasRated).length < sealGroupSize) continue;
    const group = countedGroup(window, lastDay, within.length, ratersByDay(accepted));
    const responses = [...accepted, ...pending.released];
    const released = pending.released.map(({ batch }) => batch);
    return { kind: 'count', group, responses, held, released };
  }
  return { kind: 'run-on', held };
}

function countedGroup(
  window: OpenWindow,
  lastDay: string,
  size: number,
  raters: ReadonlyMap<string, number>,
): CountedGroup {
  const remembered = daysBefore(lastDay, heardDays);
  const heard = new Map([...window.heard, ...raters].filter(([day]) => day > remembered));
  const next = {
    openedDay: lastDay,
    sealedThrough: lastDay,
    rhythm: rhythmAfter(heardDaysOf(heard, window.sources), lastDay),
    heard: Object.fromEntries(heard),
  };
  return { ...endingWith(window, lastDay), size, next };
}
