/** Reads a report from this Worker's own API, within the process (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';
import { type Report, reportSchema } from '#shared/report/report.ts';
import { readEdition } from '../editions/read-editions.ts';

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
  /** Of the report of an edition, as it was frozen. */
  readonly edition?: { readonly number: number; readonly publishedDay: string };
}

/** The report of an edition; 404 where there is none, or its shape is not drawn any more by this version. */
async function readFrozen(
  url: URL,
  unit: string | undefined,
  period: string,
  number: string,
): Promise<ReadReport> {
  const edition = await readEdition(url, unit, period, Number(number));
  const report = reportSchema.safeParse(edition?.report).data;
  const asked = {
    department: unit,
    resultsPath: unit === undefined ? '/hasil' : `/hasil/${unit}`,
    query: `?${new URLSearchParams({ ...(unit && { department: unit }), period, edition: number })}`,
  };
  if (edition === undefined || report === undefined) return { ...asked, status: 404 };
  const { publishedDay } = edition;
  return { ...asked, status: 200, report, edition: { number: edition.edition, publishedDay } };
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
  const edition = url.searchParams.get('edition');
  if (edition !== null) return readFrozen(url, unit, period ?? '', edition);
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
