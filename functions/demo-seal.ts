/**
 * How a made-up city seals: each group at once when ten have rated, so that who tries the demonstration sees what
 * becomes of an answer. Nothing is held, but what was held of the made-up answers and is released joins the next group.
 * That protects nobody (decision 37); a deployment never loads this.
 */

import { daysBefore, type LocalHour } from '#shared/local-time.ts';
import { sealGroupSize } from '#shared/publication/thresholds.ts';
import { firstRhythm } from '#shared/publication/windows.ts';
import { settledBefore } from '#shared/survey/completion.ts';
import {
  type PendingGroup,
  readPendingGroups,
  readPendingResponses,
  readReleasedResponses,
} from './db/pending-groups.ts';
import { sealGroups } from './db/seal-groups.ts';
import type { Database } from './host/database.ts';
import { sealBy } from './jobs/seal.ts';
import { sumIncrements } from './jobs/sealed-increments.ts';
import type { SealedRun } from './jobs/sealed-run.ts';

/** Keeps what one statement carries far below D1's 2 MB a parameter. */
const groupsPerTransaction = 50;

/** Where a service goes on after a group without a last day. */
export const afterMoment = (day: string) => ({
  // A clock that lags behind this one may still stamp yesterday on a response of the next group.
  openedDay: daysBefore(day, 1),
  // Or one that runs ahead tomorrow on one of this.
  sealedThrough: daysBefore(day, -1),
  rhythm: firstRhythm,
  heard: {},
});

async function sealMoments(
  db: Database,
  departmentOf: ReadonlyMap<string, string>,
  now: LocalHour,
  newRunName: () => string,
): Promise<SealedRun> {
  const pending = await readPendingGroups(db, [...departmentOf.keys()], settledBefore(now));
  const ready = pending.filter(({ raters }) => raters >= sealGroupSize);
  const sum = { groups: ready.length, responses: 0, rowsWritten: 0 };
  for (let at = 0; at < ready.length; at += groupsPerTransaction) {
    const groups = ready.slice(at, at + groupsPerTransaction);
    const services = groups.map(({ service }) => service);
    const byService = Map.groupBy(await readPendingResponses(db, groups), (r) => r.service);
    const released = Map.groupBy(await readReleasedResponses(db, services), (r) => r.service);
    const of = ({ service }: PendingGroup) => byService.get(service) ?? [];
    const withReleased = (group: PendingGroup) => [
      ...of(group),
      ...(released.get(group.service) ?? []),
    ];
    const { rowsWritten } = await sealGroups(
      db,
      groups.map((group) => ({ ...group, size: of(group).length, next: afterMoment(now.day) })),
      sumIncrements(
        groups.map((group) => ({
          service: group.service,
          department: departmentOf.get(group.service) ?? '',
          responses: withReleased(group),
          countedOn: now.day,
          joined: now.day,
        })),
      ),
      newRunName(),
      {
        held: [],
        released: [...new Set([...released.values()].flat().map(({ batch }) => batch))],
      },
    );
    sum.rowsWritten += rowsWritten;
    sum.responses += groups.reduce((all, group) => all + withReleased(group).length, 0);
  }
  return sum;
}

/** Seals every group that has grown large enough; otherwise like `seal`. */
export const sealAtOnce = sealBy(sealMoments);
