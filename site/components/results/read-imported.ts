/** Reads what was not computed here of a unit, its parts and a period from this Worker's own API, within the process. */
import { askOwnApi } from 'virtual:own-api';
import type { Results } from '#shared/publication/results.ts';
import type { EarlierResult, EarlierResults } from '#shared/report/earlier-result.ts';

export interface Imported {
  readonly own: EarlierResult | undefined;
  readonly parts: readonly EarlierResult[];
}

const nothing: Imported = { own: undefined, parts: [] };

/** Of the unit and period of some results; nothing where it cannot be read: a page of figures can do without. */
export async function readImported(
  url: URL,
  { scope, period }: Pick<Results, 'scope' | 'period'>,
): Promise<Imported> {
  const [department, service] = scope.id === '' ? [] : scope.id.split('/');
  const query = new URLSearchParams({
    ...(department !== undefined && { department }),
    ...(service !== undefined && { service }),
    period: period.id,
  });
  const answer = await askOwnApi(new URL(`/api/v1/earlier-results?${query}`, url));
  if (!answer.ok) return nothing;
  const { earlierResults, parts = [] } = (await answer.json()) as EarlierResults;
  return { own: earlierResults[0], parts };
}
