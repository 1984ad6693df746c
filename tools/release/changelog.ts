/** The changelog as text: what waits under "Unreleased" becomes a release with a version and a day. */

const unreleasedHeading = '## Unreleased';
const releaseHeading = /^## (\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})$/gm;

export interface Release {
  readonly version: string;
  /** ISO date. */
  readonly day: string;
}

export type Released =
  | { readonly kind: 'released'; readonly text: string }
  | { readonly kind: 'no-unreleased-section' }
  | { readonly kind: 'nothing-to-release' }
  | { readonly kind: 'released-before'; readonly day: string };

/** The releases that a changelog tells of, in its order: the newest first. */
export function releasesIn(changelog: string): readonly Release[] {
  return [...changelog.matchAll(releaseHeading)].map(([, version = '', day = '']) => ({
    version,
    day,
  }));
}

/**
 * What a changelog says of a version; where something is not released yet, that as well, before it.
 */
export function entryOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m).filter((section) => section.startsWith('## '));
  return sections
    .filter(
      (section) => section.startsWith(`## ${version} - `) || section.startsWith(unreleasedHeading),
    )
    .map((section) => section.trim())
    .filter((section) => section !== unreleasedHeading)
    .join('\n\n');
}

/** What waits for the next release; undefined without the section, empty where nothing does. */
function unreleasedIn(changelog: string): string | undefined {
  const [, after] = changelog.split(`${unreleasedHeading}\n`);
  return after?.split(/^## /m)[0]?.trim();
}

/**
 * Dates what waits under "Unreleased" and leaves an empty section of that name above it.
 *
 * @param version the release's, without a `v`
 * @param day of the release, as an ISO date
 */
export function release(changelog: string, { version, day }: Release): Released {
  const earlier = releasesIn(changelog).find((each) => each.version === version);
  if (earlier !== undefined) return { kind: 'released-before', day: earlier.day };
  const waiting = unreleasedIn(changelog);
  if (waiting === undefined) return { kind: 'no-unreleased-section' };
  if (waiting === '') return { kind: 'nothing-to-release' };
  const headings = `${unreleasedHeading}\n\n## ${version} - ${day}`;
  return { kind: 'released', text: changelog.replace(unreleasedHeading, () => headings) };
}
