/**
 * `npm run import`: an export of a city into an empty database, all of it or nothing.
 *
 *     npm run import -- --from suara-export --data /var/lib/suara-layanan
 *     npm run import -- --from suara-export --remote
 */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Manifest } from '#shared/moving/manifest.ts';
import { readOptions, word } from '../run/options.ts';
import { insertIntoD1, withCopyOfD1 } from './d1.ts';
import { databaseIn } from './data-folder.ts';
import { importInto } from './import-into.ts';
import { newDatabaseIn } from './new-database.ts';
import { readManifest } from './read-export.ts';
import { Refusal } from './refusal.ts';
import { orSayWhy, sourceOf, sourceOptions, sourceUsage } from './source.ts';
import { tablesOf } from './tables.ts';
import type { Where } from './which.ts';
import { sumLines } from './write-export.ts';

const options = readOptions(
  { from: word, ...sourceOptions },
  `npm run import -- --from FOLDER [--data DIR | --remote | --state DIR]\n\n${sourceUsage}`,
);

async function intoFile(folder: string, from: string, manifest: Manifest): Promise<void> {
  const path = databaseIn(folder);
  if (!existsSync(path)) newDatabaseIn(folder);
  const db = new DatabaseSync(path, { timeout: 10_000 });
  try {
    await importInto(db, from, manifest);
  } finally {
    db.close();
  }
}

/** A copy is filled first, so that D1 is asked only for what is known to fit, and then read back. */
async function intoD1(where: Where, from: string, manifest: Manifest): Promise<void> {
  await withCopyOfD1(where, (copy) => importInto(copy, from, manifest));
  await insertIntoD1(where, from, manifest);
  await withCopyOfD1(where, async (copy) => {
    const tables = tablesOf(copy);
    for (const exported of manifest.tables) {
      const table = tables.find(({ name }) => name === exported.name);
      if (table === undefined || sumLines(copy, table).sha256 !== exported.sha256)
        throw new Refusal(`${exported.name} reads otherwise than it was exported.
Somebody wrote to the database meanwhile, or it is not whole: import into a new one, with no site on it.`);
    }
  });
}

await orSayWhy(async () => {
  const { from } = options;
  if (from === undefined) throw new Refusal('Say what is to be imported: --from FOLDER');
  const target = sourceOf(options);
  const manifest = await readManifest(from);
  if (target.kind === 'file') await intoFile(target.folder, from, manifest);
  else await intoD1(target, from, manifest);
  console.log(`
Imported ${manifest.tables.reduce((sum, { rows }) => sum + rows, 0).toLocaleString('en')} rows of ${manifest.tables.length} tables, and read them back: all is as it was exported.

Passkeys work where the site keeps its host name. Printed codes, links and sessions were left behind: whoever
has no passkey gets a new link (npm run city:invite), and prints new codes in the panel.
`);
});
