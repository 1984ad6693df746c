/**
 * The `version` step of `npm version`: gives what is unreleased the version that npm has just written
 * into `package.json`, and today's date. With `--check` it only says whether that would work.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localHour } from '../../shared/local-time.ts';
import { giveUp, root } from '../run/programs.ts';
import { type Released, release } from './changelog.ts';

const file = join(root, 'CHANGELOG.md');
const isCheck = process.argv.includes('--check');

function versionToRelease(): string {
  if (isCheck) return 'next';
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

function explain(refused: Exclude<Released, { kind: 'released' }>): string {
  switch (refused.kind) {
    case 'no-unreleased-section':
      return 'CHANGELOG.md has no section "## Unreleased": put it above the newest release.';
    case 'nothing-to-release':
      return 'CHANGELOG.md says nothing under "## Unreleased": write there what changes for a city.';
    case 'released-before':
      return `CHANGELOG.md has this version already, of ${refused.day}: choose the next one.`;
  }
}

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const { day } = localHour(new Date(), timeZone);
const released = release(readFileSync(file, 'utf8'), { version: versionToRelease(), day });
if (released.kind !== 'released') giveUp(explain(released));
if (!isCheck) writeFileSync(file, released.text);
