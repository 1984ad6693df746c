/** Made-up answers to comments: most are answered within weeks, some not yet, a few went to another department. */
import type { Database } from '#functions/host/database.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { daysBefore } from '#shared/local-time.ts';
import type { Random } from './random.ts';

/** Of comments of the last weeks, and of older ones. */
const answeredOf = (daysAgo: number) => (daysAgo < 60 ? 0.8 : 0.995);
const thanked = 0.6;
const passed = 0.03;

/** The longest that an answer takes, in days; most take far less. */
const slowest = 24;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

interface Released {
  readonly id: string;
  readonly department: string;
  readonly since_day: string;
}

/** Answers some of the comments that still wait, as of a day. */
export async function answerComments(
  db: Database,
  { departments }: Pick<Catalogue, 'departments'>,
  today: string,
  random: Random,
): Promise<void> {
  const { results } = await db
    .prepare(`SELECT id, department, since_day FROM comments WHERE state = 'waiting' ORDER BY id`)
    .all<Released>();
  const settled: object[] = [];
  const moved: object[] = [];
  for (const { id, department, since_day } of results) {
    const days = Math.floor(slowest * random.next() ** 2);
    const day = daysBefore(since_day, -days);
    if (random.chance(passed)) {
      const to = departments[random.integer(departments.length)]?.id ?? department;
      if (to !== department && day <= today) moved.push({ id, to, day });
    } else if (random.chance(answeredOf(daysBetween(since_day, today))) && day <= today) {
      settled.push({ id, day, state: random.chance(thanked) ? 'thanked' : 'follow-up' });
    }
  }
  await db.batch([
    db
      .prepare(
        `UPDATE comment_passes SET accepted_day = answer.value ->> 'day'
         FROM json_each(?1) AS answer
         WHERE comment = answer.value ->> 'id' AND accepted_day IS NULL`,
      )
      .bind(JSON.stringify(settled)),
    db
      .prepare(
        `UPDATE comments SET state = answer.value ->> 'state', settled_day = answer.value ->> 'day'
         FROM json_each(?1) AS answer WHERE comments.id = answer.value ->> 'id'`,
      )
      .bind(JSON.stringify(settled)),
    db
      .prepare(
        `INSERT INTO comment_passes (comment, number, from_department, passed_day, since_day)
         SELECT comments.id, coalesce((SELECT max(number) FROM comment_passes WHERE comment = comments.id), 0) + 1,
           department, answer.value ->> 'day', since_day
         FROM json_each(?1) AS answer CROSS JOIN comments ON comments.id = answer.value ->> 'id'`,
      )
      .bind(JSON.stringify(moved)),
    db
      .prepare(
        `UPDATE comments SET passed_by = department, department = answer.value ->> 'to',
           since_day = answer.value ->> 'day'
         FROM json_each(?1) AS answer WHERE comments.id = answer.value ->> 'id'`,
      )
      .bind(JSON.stringify(moved)),
  ]);
}
