/** Databases of this machine with the city of the files in them. */
import { join } from 'node:path';
import { openDatabase } from '#functions/host/node/open-database.ts';
import { readMigrations } from '#functions/host/node/read-migrations.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { ensureCatalogue } from '../catalogue/seed.ts';
import { root } from '../run/programs.ts';
import { migrate, withDatabase } from './local-database.ts';

const migrationsFolder = join(root, 'functions', 'db', 'migrations');

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
