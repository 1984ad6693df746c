/** The city that a site serves, by its public API. */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { giveUp } from '../run/programs.ts';

export type ServedCity = Pick<Catalogue, 'departments' | 'services' | 'counters'>;

/** @param origin of the site, such as `https://suara.example.go.id` */
export async function servedCity(origin: string): Promise<ServedCity> {
  const address = new URL('/api/v1/catalogue', origin).href;
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.ok !== true) return giveUp(`${address} answered ${answer?.status ?? 'nothing'}.`);
  // Our own program answers there; the rest of it is for others.
  return answer.json() as Promise<ServedCity>;
}
