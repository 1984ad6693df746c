/**
 * Reads results from this Worker's own API, within the process: a page can show nothing that the API
 * does not publish (docs/decisions/0003).
 */
import { askOwnApi } from 'virtual:own-api';
import type { Results } from '#shared/publication/results.ts';
import { isResultsView, type ResultsView } from '#shared/publication/results-views.ts';

/** What a results page was asked for, and what came of it. */
export interface ReadResults {
  readonly department: string | undefined;
  readonly service: string | undefined;
  /** The page of its results that is looked up; undefined of the one that sums them up. */
  readonly view: ResultsView | undefined;
  /** The path in Indonesian of the page that sums them up, without its query. */
  readonly path: string;
  /** The same results in the API. */
  readonly apiPath: string;
  readonly status: number;
  /** Absent unless the status is 200. */
  readonly found?: { readonly results: Results; readonly firstMonth: string | null };
}

/**
 * Reads the results that a page shows.
 *
 * @param url address of the page; its `period` is passed on
 * @param unit what follows `/hasil/`: nothing, a department, or a department and a service; and the page that is looked up
 */
export async function readResults(url: URL, unit: string | undefined): Promise<ReadResults> {
  const asked = unit?.split('/') ?? [];
  const last = asked.at(-1);
  const view = isResultsView(last) ? last : undefined;
  const [department, ...rest] = view === undefined ? asked : asked.slice(0, -1);
  const service = rest.length === 0 ? undefined : rest.join('/');
  const period = url.searchParams.get('period') ?? undefined;
  const given = Object.entries({ department, service, period }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const query = new URLSearchParams(given);
  const apiPath = `/api/v1/results${query.size > 0 ? `?${query}` : ''}`;

  const answer = await askOwnApi(new URL(apiPath, url));
  const path = ['/hasil', ...(department === undefined ? [] : [department]), ...rest].join('/');
  const read = { department, service, view, path, apiPath, status: answer.status };
  if (!answer.ok) return read;
  const results = (await answer.json()) as Results & { firstMonth: string | null };
  return { ...read, found: { results, firstMonth: results.firstMonth } };
}
