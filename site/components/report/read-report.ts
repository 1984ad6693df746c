/** Reads a report from this Worker's own API, within the process (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';
import type { Report } from '#shared/report/report.ts';

/** What a report page was asked for, and what came of it. */
export interface ReadReport {
  readonly department: string | undefined;
  /** The same unit's results, in Indonesian, without a query. */
  readonly resultsPath: string;
  /** Query of the files of the report. */
  readonly query: string;
  readonly status: number;
  /** Absent unless the status is 200. */
  readonly report?: Report;
}

/**
 * Reads the report that a page shows.
 *
 * @param url address of the page; its `period` is passed on
 * @param unit what follows `/laporan/`: nothing, a department, or a department and a service
 */
export async function readReport(url: URL, unit: string | undefined): Promise<ReadReport> {
  const [department, ...rest] = unit?.split('/') ?? [];
  const service = rest.length === 0 ? undefined : rest.join('/');
  const period = url.searchParams.get('period') ?? undefined;
  const given = Object.entries({ department, service, period }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const query = new URLSearchParams(given);
  const answer = await askOwnApi(new URL(`/api/v1/reports/report.json?${query}`, url));
  const asked = {
    department,
    resultsPath: unit === undefined ? '/hasil' : `/hasil/${unit}`,
    query: query.size > 0 ? `?${query}` : '',
    status: answer.status,
  };
  if (!answer.ok) return asked;
  return { ...asked, report: (await answer.json()) as Report };
}
