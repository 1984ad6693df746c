/** What sealed responses of a service add to the tallies, volumes and splits. */
import { monthOf } from '#shared/local-time.ts';
import { quarterOf } from '#shared/publication/period.ts';
import { splitSumsOf } from '#shared/statistics/split.ts';
import { volumeOf } from '#shared/statistics/volume.ts';
import { directedSumsOf } from '#shared/trust/directed.ts';
import type { PendingResponse } from '../db/pending-groups.ts';
import type { Increments } from '../db/seal-groups.ts';
import { storedStrataOf } from '../db/stored-strata.ts';
import { selfAnswered } from '../db/streams.ts';
import { city, monthTallies } from './month-tallies.ts';

/** The responses of a group, and where they count. */
export interface SealedResponses {
  readonly service: string;
  readonly department: string;
  readonly responses: readonly PendingResponse[];
  /** In whose month and quarter they count. */
  readonly countedOn: string;
  /** On which they joined the figures. */
  readonly joined: string;
}

function incrementsOf(sealed: SealedResponses): Increments {
  const { service, department, responses, countedOn, joined } = sealed;
  const month = monthOf(countedOn);
  const tallied = { service, stream: selfAnswered, strata: storedStrataOf(responses) };
  const heard = {
    service,
    period: month,
    hours: volumeOf(responses.map(({ received }) => received)),
  };
  return {
    tallies: [
      { ...tallied, series: 'service-day', period: joined, unit: service },
      ...monthTallies(tallied, department, month),
    ],
    volumes: [
      { ...heard, unit: department },
      { ...heard, unit: city },
    ],
    splits: [
      {
        service,
        period: quarterOf(month),
        sums: { ...splitSumsOf(responses), ...directedSumsOf(responses) },
      },
    ],
  };
}

/** What several groups add. */
export function sumIncrements(groups: readonly SealedResponses[]): Increments {
  const each = groups.map(incrementsOf);
  return {
    tallies: each.flatMap(({ tallies }) => tallies),
    volumes: each.flatMap(({ volumes }) => volumes),
    splits: each.flatMap(({ splits }) => splits),
  };
}
