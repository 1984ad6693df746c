/** Reads editions and the calendar from this Worker's own API, within the process (docs/decisions/0003). */
import { askOwnApi } from 'virtual:own-api';
import type { editionFiles } from '#shared/closing/document.ts';
import {
  type Edition,
  type EditionsAnswer,
  editionSchema,
  type ReleaseCalendar,
} from '#shared/closing/edition.ts';

function addressOf(path: string, department: string | undefined, more: Record<string, string>) {
  const query = new URLSearchParams({ ...(department && { department }), ...more });
  return `/api/v1${path}?${query}`;
}

/** What there is of a period; undefined where it cannot be read: a page of figures can do without. */
export async function readEditions(
  url: URL,
  department: string | undefined,
  period: string,
): Promise<EditionsAnswer | undefined> {
  const answer = await askOwnApi(new URL(addressOf('/editions', department, { period }), url));
  return answer.ok ? ((await answer.json()) as EditionsAnswer) : undefined;
}

/** The file of an edition in the API. */
export const editionFile = (
  file: (typeof editionFiles)[number],
  department: string | undefined,
  period: string,
  edition: number,
) => addressOf(`/editions/${file}`, department, { period, edition: String(edition) });

/** An edition as it was frozen; undefined where there is none. */
export async function readEdition(
  url: URL,
  department: string | undefined,
  period: string,
  edition: number,
): Promise<Edition | undefined> {
  const at = editionFile('edition.json', department, period, edition);
  const answer = await askOwnApi(new URL(at, url));
  return answer.ok ? editionSchema.safeParse(await answer.json()).data : undefined;
}

/** The path in Indonesian of the page of an edition; without a number of the newest. */
export function editionPath(unit: string, period: string, edition?: number): string {
  const query = new URLSearchParams({ period, ...(edition && { edition: String(edition) }) });
  return `${unit === '' ? '/edisi' : `/edisi/${unit}`}?${query}`;
}

/** What the page of an edition was asked for, and what came of it. */
export interface ReadEdition {
  readonly department: string | undefined;
  readonly status: number;
  /** Absent unless the status is 200. */
  readonly listed?: EditionsAnswer;
  /** Absent where none is published yet. */
  readonly edition?: Edition;
  /** The one before it, to compare with. */
  readonly before?: Edition;
}

/** Reads what the page of an edition shows. */
export async function readEditionPage(
  url: URL,
  department: string | undefined,
): Promise<ReadEdition> {
  const { searchParams } = url;
  const period = searchParams.get('period');
  const given = { ...(period !== null && { period }) };
  const answer = await askOwnApi(new URL(addressOf('/editions', department, given), url));
  if (!answer.ok) return { department, status: answer.status };
  const listed = (await answer.json()) as EditionsAnswer;
  const asked = searchParams.get('edition');
  const number = asked === null ? listed.editions[0]?.edition : Number(asked);
  if (number === undefined) return { department, status: 200, listed };
  const isThere = listed.editions.some(({ edition }) => edition === number);
  if (!isThere) return { department, status: 404 };
  const read = (each: number) => readEdition(url, department, listed.period.id, each);
  const [edition, before] = await Promise.all([
    read(number),
    number > 1 ? read(number - 1) : undefined,
  ]);
  return {
    ...{ department, status: 200, listed },
    ...(edition && { edition }),
    ...(before && { before }),
  };
}

/** What is due when; undefined where it cannot be read. */
export async function readCalendar(url: URL): Promise<ReleaseCalendar | undefined> {
  const answer = await askOwnApi(new URL('/api/v1/release-calendar', url));
  return answer.ok ? ((await answer.json()) as ReleaseCalendar) : undefined;
}
