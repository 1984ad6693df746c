/** Reads the descriptor of the open data from this Worker's own API (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';

interface Described {
  readonly version: string;
  readonly created: string;
  readonly years: readonly string[];
  readonly demo: boolean;
}

export interface ReadData {
  readonly status: number;
  readonly department: string;
  readonly year: string;
  /** What every file of this choice is asked for with; empty without one. */
  readonly query: string;
  /** Absent unless the status is 200. */
  readonly described?: Described;
}

/** @param url address of the page; its `department` and `year` choose the data */
export async function readData(url: URL): Promise<ReadData> {
  const department = url.searchParams.get('department') ?? '';
  const year = url.searchParams.get('year') ?? '';
  const chosen = Object.entries({ department, year }).filter(([, value]) => value !== '');
  const query = chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
  const answer = await askOwnApi(new URL(`/api/v1/data/datapackage.json${query}`, url));
  const read = { status: answer.status, department, year, query };
  return answer.ok ? { ...read, described: await answer.json() } : read;
}
