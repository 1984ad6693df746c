/**
 * `npm run backup`: a copy of the database as it stands at one moment, made while the site runs, opened and counted over
 * before it is called a backup.
 *
 *     npm run backup -- --data /var/lib/suara-layanan --to /mnt/elsewhere --keep 30
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../moving/refusal.ts';
import { orSayWhy, readFrom, sourceOf, sourceOptions, sourceUsage } from '../moving/source.ts';
import { readOptions, word, wordOr } from '../run/options.ts';
import { nameAt, outdated } from './copies.ts';
import { examine, flush, unsound } from './verify.ts';

const options = readOptions(
  { to: word, keep: wordOr('30'), ...sourceOptions },
  `npm run backup [-- --to FOLDER] [--keep DAYS] [--data DIR | --remote | --state DIR]

Without --to it lands in the folder "backups" of the data. Those older than DAYS are deleted, 30 without --keep.
${sourceUsage}`,
);

await orSayWhy(async () => {
  const days = Number(options.keep);
  if (!Number.isInteger(days) || days < 1)
    throw new Refusal(`--keep is "${options.keep}": give a number of days from 1.`);
  const source = sourceOf(options);
  const folder =
    options.to ?? (source.kind === 'file' ? join(source.folder, 'backups') : 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const now = new Date();
  const path = join(folder, nameAt(now));
  const unproven = `${path}.unproven`;
  await readFrom(source, (db) => {
    // One reading from first to last: answers that come in meanwhile are stored, and are in the next.
    db.prepare('VACUUM INTO ?').run(unproven);
  });
  flush(unproven);
  // What is not sound stays under its name: it may be all that there is, and older ones are not deleted for it.
  const { responses, schema, wrong } = await examine(unproven);
  if (wrong.length > 0) throw new Refusal(unsound(unproven, wrong));
  renameSync(unproven, path);
  flush(folder);
  const old = outdated(readdirSync(folder), now, days);
  for (const name of old) rmSync(join(folder, name));
  console.log(
    `${path}: ${responses.toLocaleString('en')} responses, ${schema}; opened, checked, tallies counted over. ${old.length} older than ${days} days deleted.`,
  );
});
