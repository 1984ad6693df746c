/** Reads from this Worker's own API what was collected, counted and held (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';
import type { Integrity } from '#shared/trust/integrity.ts';

/**
 * @param query of the results that a page shows: `?department=rsud&period=2026`
 * @returns undefined where it cannot be read; a page can do without
 */
export async function readIntegrity(url: URL, query: string): Promise<Integrity | undefined> {
  const answer = await askOwnApi(new URL(`/api/v1/integrity${query}`, url));
  return answer.ok ? ((await answer.json()) as Integrity) : undefined;
}
