/** Reads from this Worker's own API what a department did about what it heard (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';
import type { FollowUp, FollowUpsAnswer } from '#shared/publication/follow-ups.ts';

/** A follow-up with the number under which a page tells it, the newest being 1. */
export type NumberedFollowUp = FollowUp & { readonly number: number };

/** Every page can do without the news, so a failure shows as none. */
export async function readFollowUpsAnswer(
  url: URL,
  department: string,
): Promise<FollowUpsAnswer | undefined> {
  const address = new URL(`/api/v1/follow-ups?department=${department}`, url);
  const answer = await askOwnApi(address);
  return answer.ok ? ((await answer.json()) as FollowUpsAnswer) : undefined;
}

/** The newest first. */
export async function readFollowUps(url: URL, department: string): Promise<readonly FollowUp[]> {
  return (await readFollowUpsAnswer(url, department))?.followUps ?? [];
}

/**
 * What concerns a department, or one of its services: what is about that service and about all of them.
 *
 * @param service id of the service; left out, the whole department
 */
export function followUpsOf(
  answer: FollowUpsAnswer | undefined,
  service: string | undefined,
): {
  readonly followUps: readonly NumberedFollowUp[];
  readonly overdue: FollowUpsAnswer['overdue'];
  readonly changes: FollowUpsAnswer['changes'];
  /** Of the whole department. */
  readonly clock: FollowUpsAnswer['clock'];
} {
  const concerns = (each: { readonly service: string | null }) =>
    service === undefined || each.service === null || each.service === service;
  const followUps = (answer?.followUps ?? []).filter(concerns);
  return {
    followUps: followUps.map((each, at) => ({ ...each, number: at + 1 })),
    overdue: (answer?.overdue ?? []).filter(concerns),
    changes: (answer?.changes ?? []).filter(concerns),
    clock: answer?.clock ?? null,
  };
}
