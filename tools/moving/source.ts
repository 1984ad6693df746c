/** Which database a command works on: that of an own server, the deployed D1, or a D1 on this machine. */
import type { DatabaseSync } from 'node:sqlite';
import { flag, word } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { withCopyOfD1 } from './d1.ts';
import { dataFolder, withDatabaseIn } from './data-folder.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './which.ts';

export const sourceOptions = { data: word, state: word, remote: flag } as const;

export const sourceUsage = `Which database:
  --data DIR    of an own server; without it the folder that DATA_DIR names
  --remote      the D1 that wrangler.toml names, deployed
  --state DIR   a D1 on this machine, as npm start keeps it below .wrangler`;

interface Asked {
  readonly data?: string | undefined;
  readonly state?: string | undefined;
  readonly remote: boolean;
}

/** @throws Refusal unless one database is meant */
export function sourceOf({ data, state, remote }: Asked): Source {
  if ([data !== undefined, state !== undefined, remote].filter(Boolean).length > 1)
    throw new Refusal('Name one database: --data, --state or --remote.');
  if (remote) return { kind: 'remote' };
  return state === undefined
    ? { kind: 'file', folder: dataFolder(data) }
    : { kind: 'local', state };
}

/** Gives some work the database, or of a D1 a copy as it stands. */
export const readFrom = <T>(
  source: Source,
  work: (db: DatabaseSync) => T | Promise<T>,
): Promise<T> =>
  source.kind === 'file'
    ? withDatabaseIn(source.folder, work)
    : withCopyOfD1(source, async (db) => work(db));

/** Runs a command to its end; what it refuses is said, and nothing else of it. */
export async function orSayWhy(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    giveUp(error.message);
  }
}
