/** What waits to be sealed: the open group of each service, and the responses in it. */
import type { D1Database } from '@cloudflare/workers-types';

import type { Rated } from '#shared/statistics/tally.ts';
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import type { Form } from '#shared/survey/forms.ts';
import type { Profile } from '#shared/survey/profile.ts';

/** A group as it stood when it was read; sealing checks that it still stands so. */
export interface PendingGroup {
  readonly service: string;
  readonly group: number;
  /** Every response of the group was received on this day or later. */
  readonly since: string;
  readonly size: number;
}

export interface PendingResponse extends Rated {
  readonly service: string;
  readonly form: Form;
}

const groupsSql = `
SELECT listed.value AS service,
  coalesce(seals.open_group, 0) AS "group",
  coalesce(seals.opened_day, '') AS since,
  (
    SELECT count(*) FROM responses
    WHERE responses.service = listed.value
      AND received_day >= coalesce(seals.opened_day, '')
      AND seal_group = coalesce(seals.open_group, 0)
  ) AS size
FROM json_each(?1) AS listed LEFT JOIN seals ON seals.service = listed.value`;

/** The open groups of some services, empty ones included. */
export async function readPendingGroups(
  db: D1Database,
  services: readonly string[],
): Promise<PendingGroup[]> {
  const { results } = await db
    .prepare(groupsSql)
    .bind(JSON.stringify(services))
    .all<PendingGroup>();
  return results;
}

const responsesSql = `
SELECT responses.service, form, impression, ${elementKeys.join(', ')},
  sex, age, education, occupation, comment IS NOT NULL AS has_comment
FROM json_each(?1) AS listed CROSS JOIN responses
  ON responses.service = listed.value ->> 'service'
  AND received_day >= listed.value ->> 'since'
  AND seal_group = listed.value ->> 'group'`;

type Stored<T> = { [K in keyof T]: T[K] | null };

type ResponseRow = { service: string; form: Form; impression: Rating; has_comment: 0 | 1 } & Stored<
  Record<ElementKey, Rating> & Required<Profile>
>;

function fromRow(row: ResponseRow): PendingResponse {
  const answers: Partial<Record<ElementKey, Rating>> = {};
  for (const key of elementKeys) {
    const value = row[key];
    if (value !== null) answers[key] = value;
  }
  return {
    service: row.service,
    form: row.form,
    impression: row.impression,
    answers,
    profile: {
      sex: row.sex ?? undefined,
      age: row.age ?? undefined,
      education: row.education ?? undefined,
      occupation: row.occupation ?? undefined,
    },
    hasComment: row.has_comment === 1,
  };
}

/** The responses of some groups, in no telling order. */
export async function readPendingResponses(
  db: D1Database,
  groups: readonly PendingGroup[],
): Promise<PendingResponse[]> {
  const { results } = await db
    .prepare(responsesSql)
    .bind(JSON.stringify(groups))
    .all<ResponseRow>();
  return results.map(fromRow);
}
