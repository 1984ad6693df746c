/**
 * Hands the first administrator's link to whoever runs the server: in a file that nobody else reads, and on the screen of
 * one who looks on. It never goes into a log that is kept.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invitationHours } from '#shared/panel/users.ts';
import { inviteFirstAdministrator } from '../../panel/first-administrator.ts';
import type { Database } from '../database.ts';

/** Below the folder of the data; gone once somebody has come in. */
export const firstLinkFile = 'tautan-pertama.txt';

/** @returns what to say when the server starts; nothing where somebody has come in */
export async function firstWayIn(
  db: Database,
  dataDir: string,
  address: string,
  isWatched = process.stdout.isTTY === true,
): Promise<readonly string[]> {
  const path = join(dataDir, firstLinkFile);
  // Made anew, so that it is never a file that somebody else has open or owns.
  rmSync(path, { force: true });
  const link = await inviteFirstAdministrator(db, new Date());
  if (link === undefined) return [];
  const page = `/panel/undangan/${link.token}`;
  writeFileSync(path, `${page}\n`, { mode: 0o600, flag: 'wx' });
  return [
    'Nobody has come in yet. The first administrator opens, at the address of the site, the page named in',
    `  ${path}`,
    ...(isWatched ? [`which is here`, `  ${address}${page}`] : []),
    `It works once, for ${invitationHours} hours; a start of the server makes a new one until somebody has come in.`,
  ];
}
