/** Searches through this Worker's own API, within the process (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';
import type { SearchResults } from '#shared/publication/search-results.ts';

export interface ReadSearch {
  /** As it was typed, without blanks around it; empty if nothing was. */
  readonly query: string;
  readonly status: number;
  /** Absent where nothing was typed, or too much. */
  readonly results?: SearchResults;
}

/** @param url address of the page; its `q` is what is looked for */
export async function readSearch(url: URL): Promise<ReadSearch> {
  const query = url.searchParams.get('q')?.trim() ?? '';
  if (query === '') return { query, status: 200 };
  const path = `/api/v1/search?${new URLSearchParams({ q: query })}`;
  const answer = await askOwnApi(new URL(path, url));
  if (!answer.ok) return { query, status: answer.status };
  return { query, status: 200, results: await answer.json() };
}
