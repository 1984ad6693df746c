/** Reads from this Worker's own API what changed between two periods (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';
import type { ChangesAnswer } from '#shared/publication/changes.ts';

export interface ReadChanges {
  /** The same in the API. */
  readonly apiPath: string;
  readonly status: number;
  /** Absent unless the status is 200. */
  readonly changes?: ChangesAnswer;
}

const fields = ['department', 'period', 'against'] as const;

/** @param url address of the page; what its form sent is passed on, and what it left empty is not */
export async function readChanges(url: URL): Promise<ReadChanges> {
  const query = new URLSearchParams();
  for (const field of fields) {
    const value = url.searchParams.get(field);
    if (value) query.set(field, value);
  }
  const apiPath = `/api/v1/changes${query.size > 0 ? `?${query}` : ''}`;
  const answer = await askOwnApi(new URL(apiPath, url));
  if (!answer.ok) return { apiPath, status: answer.status };
  return { apiPath, status: answer.status, changes: (await answer.json()) as ChangesAnswer };
}
