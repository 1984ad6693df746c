/**
 * The seal job: folds what has come in since the last run into the tallies that the public reads,
 * service by service, never fewer than `sealGroupSize` who rated at a time. The responses of a group
 * count on the day it is sealed, so that no tally of a day tells when one of them came.
 */
import type { D1Database } from '@cloudflare/workers-types';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { daysBefore, type LocalHour, monthOf } from '#shared/local-time.ts';
import { quarterOf } from '#shared/publication/period.ts';
import { sealGroupSize } from '#shared/publication/thresholds.ts';
import { splitSumsOf } from '#shared/statistics/split.ts';
import { volumeOf } from '#shared/statistics/volume.ts';
import { settledBefore } from '#shared/survey/completion.ts';
import {
  type PendingGroup,
  type PendingResponse,
  readPendingGroups,
  readPendingResponses,
} from '../db/pending-groups.ts';
import {
  type SplitIncrement,
  sealGroups,
  type TallyIncrement,
  type VolumeIncrement,
} from '../db/seal-groups.ts';
import { storedStrataOf } from '../db/stored-strata.ts';
import { selfAnswered } from '../db/streams.ts';
import { city, monthTallies } from './month-tallies.ts';
import { sealSheets } from './seal-sheets.ts';
import type { SealedRun } from './sealed-run.ts';

/** Keeps what one statement carries far below D1's 2 MB a parameter. */
const groupsPerTransaction = 50;

function talliesOf(
  { service }: PendingGroup,
  department: string,
  responses: readonly PendingResponse[],
  day: string,
): TallyIncrement[] {
  const sealed = { service, stream: selfAnswered, strata: storedStrataOf(responses) };
  return [
    { ...sealed, series: 'service-day', period: day, unit: service },
    ...monthTallies(sealed, department, monthOf(day)),
  ];
}

function volumesOf(
  { service }: PendingGroup,
  department: string,
  responses: readonly PendingResponse[],
  day: string,
): VolumeIncrement[] {
  const hours = volumeOf(responses.map(({ received }) => received));
  const common = { service, period: monthOf(day), hours };
  return [
    { ...common, unit: department },
    { ...common, unit: city },
  ];
}

function splitOf(
  { service }: PendingGroup,
  responses: readonly PendingResponse[],
  day: string,
): SplitIncrement {
  return { service, period: quarterOf(monthOf(day)), sums: splitSumsOf(responses) };
}

/**
 * Seals every group that has grown large enough.
 *
 * @param now the hour in the city's time zone
 * @param newRunName gives a name never used before at each call
 * @returns what this run read to be sealed, and the rows it wrote
 */
export async function seal(
  db: D1Database,
  catalogue: Pick<Catalogue, 'services'>,
  now: LocalHour,
  newRunName: () => string,
): Promise<SealedRun> {
  const { day } = now;
  const departmentOf = new Map(catalogue.services.map(({ id, department }) => [id, department]));
  const pending = await readPendingGroups(db, [...departmentOf.keys()], settledBefore(now));
  const ready = pending.filter(({ raters }) => raters >= sealGroupSize);

  let responseCount = 0;
  let rowsWritten = 0;
  for (let at = 0; at < ready.length; at += groupsPerTransaction) {
    const groups = ready.slice(at, at + groupsPerTransaction);
    const byService = Map.groupBy(await readPendingResponses(db, groups), (r) => r.service);
    const counted = groups.map((group) => ({
      group: { ...group, size: byService.get(group.service)?.length ?? 0 },
      responses: byService.get(group.service) ?? [],
    }));
    const of = ({ service }: PendingGroup) => departmentOf.get(service) ?? '';
    const increments = {
      tallies: counted.flatMap(({ group, responses }) =>
        talliesOf(group, of(group), responses, day),
      ),
      volumes: counted.flatMap(({ group, responses }) =>
        volumesOf(group, of(group), responses, day),
      ),
      splits: counted.map(({ group, responses }) => splitOf(group, responses, day)),
    };
    // A clock that lags behind this one may still stamp yesterday on a response of the next group.
    const openedDay = daysBefore(day, 1);
    rowsWritten += await sealGroups(
      db,
      counted.map(({ group }) => group),
      increments,
      openedDay,
      newRunName(),
    );
    responseCount += counted.reduce((sum, { responses }) => sum + responses.length, 0);
  }
  const sheets = await sealSheets(db, departmentOf, day, newRunName);
  return {
    groups: ready.length + sheets.groups,
    responses: responseCount + sheets.responses,
    rowsWritten: rowsWritten + sheets.rowsWritten,
  };
}
