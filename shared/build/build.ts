/** Which build of this software runs, so that a report of trouble can name it. */

export interface Build {
  /** Semantic version, from `package.json`. */
  readonly version: string;
  /** Short git commit, with `-dirty` where files differed from it; absent outside a git clone. */
  readonly commit?: string;
}

/** How people read a build, e.g. `0.2.0 (9893de9)`. */
export const buildName = ({ version, commit }: Build): string =>
  commit === undefined ? version : `${version} (${commit})`;
