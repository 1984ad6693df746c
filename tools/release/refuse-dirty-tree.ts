/** The first step of `npm version`: refuses a tree with changes, files that git does not know among them. */
import { spawnSync } from 'node:child_process';
import { giveUp, root } from '../run/programs.ts';

const { status, stdout } = spawnSync('git', ['status', '--porcelain'], {
  cwd: root,
  encoding: 'utf8',
});
if (status !== 0)
  giveUp('A release is a commit and a tag: make it in a git clone, with git installed.');
if (stdout !== '') giveUp(`Commit, ignore or remove these first:\n\n${stdout.trimEnd()}`);
