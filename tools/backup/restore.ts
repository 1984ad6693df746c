/**
 * `npm run restore`: puts a backup in the place of the database, which is kept beside it under another name.
 *
 *     npm run restore -- --from backups/suara-2026-11-28T22-05-07Z.sqlite --data /var/lib/suara-layanan
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { databaseIn, dataFolder } from '../moving/data-folder.ts';
import { Refusal } from '../moving/refusal.ts';
import { newestSchema } from '../moving/schema.ts';
import { orSayWhy } from '../moving/source.ts';
import { flag, readOptions, word } from '../run/options.ts';
import { examine, flush, unsound } from './verify.ts';

const options = readOptions(
  { from: word, data: word, unsound: flag },
  `npm run restore -- --from FILE [--data DIR] [--unsound]

The site must not be running on DIR. --unsound takes also a copy that did not pass what a backup must.`,
);

/** Puts everything of a database into its one file, and moves it aside. @returns its new name */
function moveAside(path: string, now: Date): string {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    // Leaving WAL mode takes every other connection to be closed.
    db.exec('PRAGMA journal_mode = DELETE');
    if (db.prepare('PRAGMA journal_mode').get()?.['journal_mode'] !== 'delete') throw new Error();
  } catch {
    throw new Refusal(
      `A program has ${path} open: stop the site first (systemctl stop suara-layanan).`,
    );
  } finally {
    db.close();
  }
  const aside = `${path}.before-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  renameSync(path, aside);
  for (const rest of ['-wal', '-shm']) rmSync(path + rest, { force: true });
  return aside;
}

await orSayWhy(async () => {
  const { from } = options;
  if (from === undefined) throw new Refusal('Say which backup: --from FILE');
  if (!existsSync(from)) throw new Refusal(`There is no file ${from}.`);
  const folder = dataFolder(options.data);
  const { responses, schema, wrong } = await examine(from);
  if (wrong.length > 0 && !options.unsound) throw new Refusal(unsound(from, wrong));
  if (schema > newestSchema())
    throw new Refusal(
      `${from} is of a newer version of the program (${schema}): restore with that.`,
    );
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = databaseIn(folder);
  const aside = existsSync(path) ? moveAside(path, new Date()) : undefined;
  const unfinished = `${path}.unfinished`;
  copyFileSync(from, unfinished);
  flush(unfinished);
  renameSync(unfinished, path);
  flush(folder);
  console.log(`
${path} holds ${responses.toLocaleString('en')} responses, as ${from} does.${aside === undefined ? '' : `\nWhat was there before is kept: ${aside}`}

Start the site. What came in after the backup was made is not in it.
`);
});
