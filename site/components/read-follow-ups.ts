/** Reads from this Worker's own API what a department did about what it heard (docs/decisions/0003). */
import { exports } from 'cloudflare:workers';
import type { FollowUp, FollowUps } from '#shared/publication/follow-ups.ts';

/** The newest first; every page can do without the news, so a failure shows as none. */
export async function readFollowUps(url: URL, department: string): Promise<readonly FollowUp[]> {
  const address = new URL(`/api/v1/follow-ups?department=${department}`, url);
  const answer = await exports.default.fetch(address);
  return answer.ok ? ((await answer.json()) as FollowUps).followUps : [];
}
