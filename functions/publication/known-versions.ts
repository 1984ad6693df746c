/** The versions of what is published as a running instance knows them, so that not every view of a page asks for them. */

import { nameVersions, readVersions, topics, type Versions } from '../db/publication.ts';
import type { Database } from '../host/database.ts';

/** How long pages may be those of before something moved, where another instance moved it; in milliseconds. */
const patience = 30_000;

/** The versions as they are now; what has moved gets a new name first. */
export async function presentVersions(db: Database): Promise<Versions> {
  const versions = await readVersions(db);
  return topics.every((topic) => topic in versions) ? versions : nameVersions(db);
}

export interface KnownVersions {
  read(db: Database): Promise<Versions>;
  /** To be called by whoever may have moved something. */
  forget(): void;
}

export function knownVersions(): KnownVersions {
  let known: { readonly versions: Versions; readonly until: number } | undefined;
  let forgotten = 0;
  return {
    async read(db) {
      const now = Date.now();
      if (known !== undefined && now < known.until) return known.versions;
      const before = forgotten;
      const versions = await presentVersions(db);
      if (before === forgotten) known = { versions, until: now + patience };
      return versions;
    },
    forget() {
      known = undefined;
      forgotten += 1;
    },
  };
}
