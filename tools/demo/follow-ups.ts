/** Made-up follow-ups of the demo city, dated some weeks back. */
import type { D1Database } from '@cloudflare/workers-types';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { daysBefore } from '#shared/local-time.ts';
import { type FollowUpText, followUpsByDepartment, followUpsByKind } from './follow-up-texts.ts';

export interface DemoFollowUp extends FollowUpText {
  readonly department: string;
  /** `YYYY-MM-DD`. */
  readonly publishedDay: string;
}

/** Prime to a week, so that not all were written on the same weekday. */
const daysApart = 24;

/** The follow-ups of every department that has something to tell; a kind's are dealt out in turn. */
export function demoFollowUps(
  { departments }: Pick<Catalogue, 'departments'>,
  today: string,
): DemoFollowUp[] {
  return departments.flatMap(({ id, kind }, index) => {
    const ofKind = followUpsByKind[kind];
    const dealt = ofKind[index % ofKind.length];
    const own = followUpsByDepartment[id] ?? (dealt ? [dealt] : []);
    return own.map((text, n) => {
      const age = 6 + (index % 17) + n * daysApart;
      return { ...text, department: id, publishedDay: daysBefore(today, age) };
    });
  });
}

/** Puts the made-up follow-ups where none are yet, a database of an earlier version included. */
export async function ensureFollowUps(
  db: D1Database,
  followUps: readonly DemoFollowUp[],
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO follow_ups (department, element, published_day, said, said_en, done, done_en)
       SELECT value ->> 'department', value ->> 'element', value ->> 'publishedDay',
         value ->> '$.said.id', value ->> '$.said.en', value ->> '$.done.id', value ->> '$.done.en'
       FROM json_each(?1) WHERE NOT EXISTS (SELECT 1 FROM follow_ups)`,
    )
    .bind(JSON.stringify(followUps))
    .run();
}
