/** What the display of a department shows, read from this Worker's own API (docs/decisions/0003). */
import { city } from 'virtual:city';
import type { Counter, Department } from '#shared/catalogue/catalogue.ts';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { isOpen } from '#shared/catalogue/open-counters.ts';
import type { FollowUp } from '#shared/publication/follow-ups.ts';
import type { Results } from '#shared/publication/results.ts';
import { readFollowUps } from '../read-follow-ups.ts';
import { readResults } from '../results/read-results.ts';

/** As many as can be read across a room in the time of a slide. */
const followUpsShown = 2;

export interface ReadDisplay {
  readonly status: number;
  /** Absent unless the status is 200. */
  readonly shown?: {
    readonly department: Department;
    readonly results: Results;
    readonly followUps: readonly FollowUp[];
    /** The counter beside the display, to which its QR code leads; without one, to all. */
    readonly counter?: Counter;
  };
}

/**
 * @param url address of the page, with the period and the code of a counter of the department in its query
 * @param id of the department
 */
export async function readDisplay(url: URL, id: string | undefined): Promise<ReadDisplay> {
  const { index } = city();
  const department = index.departmentById.get(id ?? '');
  if (department === undefined) return { status: 404 };

  const code = url.searchParams.get('counter');
  const counter = code === null ? undefined : index.counterByCode.get(parseCounterCode(code) ?? '');
  const isOwn = counter?.service.startsWith(`${department.id}/`) ?? false;
  if (code !== null && !isOwn) return { status: 404 };
  // The screen stays on when the counter beside it closes, and leads to all.
  const besides = counter && isOpen(counter) ? counter : undefined;

  const [{ status, found }, followUps] = await Promise.all([
    readResults(url, department.id),
    readFollowUps(url, department.id),
  ]);
  if (found === undefined) return { status };
  const { results } = found;
  return {
    status,
    shown: {
      department,
      results,
      followUps: followUps.slice(0, followUpsShown),
      ...(besides && { counter: besides }),
    },
  };
}
