/** Publishes the city's files as the first version of its catalogue, where it has none. */
import { join } from 'node:path';
import { publishVersion, readCurrentVersion } from '#functions/db/catalogue-versions.ts';
import type { Database } from '#functions/host/database.ts';
import { openDatabase } from '#functions/host/node/open-database.ts';
import { readMigrations } from '#functions/host/node/read-migrations.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { root } from '../run/programs.ts';
import { migrate, withDatabase } from '../serve/local-database.ts';
import { readCatalogue } from './read.ts';

const migrationsFolder = join(root, 'functions', 'db', 'migrations');

export async function ensureCatalogue(db: Database, catalogue: Catalogue): Promise<void> {
  if ((await readCurrentVersion(db)) > 0) return;
  await publishVersion(db, 0, {
    publishedAt: new Date().toISOString(),
    publishedBy: 'npm start',
    reason: 'shared/catalogue/city',
    catalogue,
  });
}

/** A local D1 at the newest migration, with the city of the files in it. */
export async function migrateWithCity(state: string): Promise<void> {
  await migrate(state);
  await withDatabase(state, (db) => ensureCatalogue(db, readCatalogue()));
}

/** The same in the folder of an own server. */
export async function openWithCity(dataDir: string): Promise<void> {
  const { database } = openDatabase(dataDir, readMigrations(migrationsFolder));
  try {
    await ensureCatalogue(database, readCatalogue());
  } finally {
    await database.close();
  }
}
