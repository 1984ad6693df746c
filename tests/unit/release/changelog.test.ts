/** What waits under "Unreleased" becomes a release, once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { release, releasesIn } from '../../../tools/release/changelog.ts';

const next = { version: '0.2.0', day: '2028-02-29' };

const changelog = `# Changelog

## Unreleased

### Added

- A kiosk that costs $& and $1.

## 0.1.0 - 2027-12-31

### Added

- A survey.
`;

describe('a release', () => {
  it('takes what was unreleased, and leaves an empty section for what comes next', () => {
    expect(release(changelog, next)).toEqual({
      kind: 'released',
      text: `# Changelog

## Unreleased

## 0.2.0 - 2028-02-29

### Added

- A kiosk that costs $& and $1.

## 0.1.0 - 2027-12-31

### Added

- A survey.
`,
    });
  });

  it('is refused while nothing is unreleased', () => {
    const released = release(changelog, next);
    if (released.kind !== 'released') throw new Error('the first release was refused');
    expect(release(released.text, { ...next, version: '0.3.0' })).toEqual({
      kind: 'nothing-to-release',
    });
  });

  it('is refused under the version of an earlier one', () => {
    expect(release(changelog, { ...next, version: '0.1.0' })).toEqual({
      kind: 'released-before',
      day: '2027-12-31',
    });
  });

  it('is refused where no section says what is unreleased', () => {
    expect(release('# Changelog\n', next)).toEqual({ kind: 'no-unreleased-section' });
  });
});

describe('our changelog', () => {
  const root = join(import.meta.dirname, '..', '..', '..');
  const ours = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const versions = releasesIn(ours).map(({ version }) => version);

  it('has the version of package.json as its newest release', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(versions[0]).toBe(version);
  });

  it('tells of the newest first', () => {
    const byNumber = new Intl.Collator('en', { numeric: true });
    expect(versions).toEqual(versions.toSorted(byNumber.compare).reverse());
  });

  it('has a section for what is unreleased', () => {
    expect(release(ours, { version: '9999.0.0', day: '2028-02-29' }).kind).toMatch(
      /^(?:released|nothing-to-release)$/,
    );
  });
});
