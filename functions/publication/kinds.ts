/** What is published of a unit and period as one row each, and what moves it. */
import { stamp } from 'virtual:build';
import type { Against } from '#shared/publication/changes.ts';
import { city } from '../city.ts';
import type { Topic, Versions } from '../db/publication.ts';

export interface Kind {
  readonly name: string;
  readonly topics: readonly Topic[];
}

export const resultsKind = { name: 'results', topics: ['figures', 'actions'] } as const;
export const changesKind = (against: Against): Kind => ({
  name: `changes-${against}`,
  topics: ['figures'],
});
/** In how many months more answered than were served is told from the next day on: machines report people served all day. */
export const integrityKind = { name: 'integrity', topics: ['figures'] } as const;
export const followUpsKind = {
  name: 'follow-ups',
  topics: ['figures', 'actions', 'comments'],
} as const;
export const recapitulationKind = {
  name: 'recapitulation',
  topics: ['figures', 'reports'],
} as const;
export const reportKind = { name: 'report', topics: ['figures', 'actions', 'reports'] } as const;

/**
 * Names a state of what is published: the build, the version of the catalogue, the day, since periods begin and run, and
 * what was written.
 *
 * @returns undefined where something has moved since it was named, and of a build that nothing is kept of, since its
 *   sources change while it runs
 */
export function versionOf(
  topics: readonly Topic[],
  versions: Versions,
  today: string,
): string | undefined {
  const named = topics.flatMap((topic) => versions[topic] ?? []);
  if (stamp === '' || named.length < topics.length) return undefined;
  const { version, publishedAt } = city();
  return [stamp, version, publishedAt, today, ...named].join('-');
}
