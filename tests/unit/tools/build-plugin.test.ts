/** A build knows its version always, and its commit where it is made from a clone. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildName } from '#shared/build/build.ts';
import { readBuild } from '../../../tools/build/build-plugin.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }');
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@suara.example', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

function makeClone() {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
}

describe('a build', () => {
  it('made from a tarball has a version and no commit', () => {
    expect(readBuild(folder)).toEqual({ version: '1.2.3' });
  });

  it('made from a clone has its commit', () => {
    makeClone();
    const head = String(git('rev-parse', '--short=7', 'HEAD')).trim();
    expect(readBuild(folder)).toEqual({ version: '1.2.3', commit: head });
  });

  it('says that files differed from the commit', () => {
    makeClone();
    writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.4" }');
    expect(readBuild(folder).commit).toMatch(/^[0-9a-f]{7,}-dirty$/);
  });

  it('keeps to its commit where a tag names it', () => {
    makeClone();
    git('tag', 'v1.2.3');
    expect(readBuild(folder).commit).toMatch(/^[0-9a-f]{7,}$/);
  });

  it('unpacked within another clone does not borrow its commit', () => {
    makeClone();
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    writeFileSync(join(unpacked, 'package.json'), '{ "version": "2.0.0" }');
    expect(readBuild(unpacked)).toEqual({ version: '2.0.0' });
  });
});

describe('the name of a build', () => {
  it('is its version, and the commit in brackets', () => {
    expect(buildName({ version: '1.2.3', commit: 'abc1234' })).toBe('1.2.3 (abc1234)');
    expect(buildName({ version: '1.2.3' })).toBe('1.2.3');
  });
});
