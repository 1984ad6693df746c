/** What departments did about what they heard, and what is long overdue: the public side of the plan. */
import type { D1Database } from '@cloudflare/workers-types';
import { progressOf } from '#shared/follow-up/action.ts';
import { daysOverdue, isPubliclyOverdue } from '#shared/follow-up/overdue.ts';
import type { FollowUp, OverdueAction } from '#shared/publication/follow-ups.ts';
import { readActions } from './actions.ts';

interface FollowUpRow
  extends Pick<FollowUp, 'id' | 'element' | 'service' | 'programme' | 'evidence'> {
  readonly done_day: string;
  readonly published_day: string;
  readonly said: string;
  readonly said_en: string | null;
  readonly done: string;
  readonly done_en: string | null;
}

const latestSql = `
SELECT id, service, element, programme, evidence, done_day, published_day, said, said_en, done, done_en
FROM actions WHERE department = ?1 AND state = 'published' AND published_day <= ?2
ORDER BY published_day DESC, id DESC LIMIT ?3`;

function fromRow(row: FollowUpRow): FollowUp {
  const { id, service, element, programme, evidence } = row;
  return {
    ...{ id, service, element, programme, evidence },
    doneDay: row.done_day,
    publishedDay: row.published_day,
    said: { id: row.said, ...(row.said_en !== null && { en: row.said_en }) },
    done: { id: row.done, ...(row.done_en !== null && { en: row.done_en }) },
  };
}

/**
 * The latest follow-ups of a department, the newest first.
 *
 * @param today what is dated later is not published yet
 */
export async function readFollowUps(
  db: D1Database,
  department: string,
  today: string,
  limit: number,
): Promise<FollowUp[]> {
  const { results } = await db.prepare(latestSql).bind(department, today, limit).all<FollowUpRow>();
  return results.map(fromRow);
}

/** What a department had promised to have done 30 days ago and more, the longest overdue first. */
export async function readOverdue(
  db: D1Database,
  department: string,
  today: string,
): Promise<OverdueAction[]> {
  const actions = await readActions(db, department);
  return actions
    .filter((action) => action.department === department && isPubliclyOverdue(action, today))
    .map((action) => ({
      ...{ service: action.service, element: action.element, programme: action.programme },
      ...{ dueDay: action.dueDay, progress: progressOf(action) },
      daysOverdue: daysOverdue(action, today),
      waitsFor:
        action.state === 'awaiting' && action.responsible.office === 'other'
          ? action.responsible.department
          : null,
    }));
}
