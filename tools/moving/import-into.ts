/** Puts an export into an empty database: all of it, or nothing. */
import type { DatabaseSync } from 'node:sqlite';
import { forgetFirstInvitationSql } from '#functions/panel/first-administrator.ts';
import { fileOf, type Manifest } from '#shared/moving/manifest.ts';
import { madeAnew } from './left-behind.ts';
import { rowsOf } from './read-export.ts';
import { Refusal } from './refusal.ts';
import { filledTables, insertInto, schemaOf, type Table, tablesOf } from './tables.ts';
import { sumLines } from './write-export.ts';

/**
 * @throws Refusal unless the database is empty and of the schema of the export
 */
export function refuseMisfit(db: DatabaseSync, manifest: Manifest): Table[] {
  const schema = schemaOf(db);
  if (schema !== manifest.schema)
    throw new Refusal(`The export is of the migration ${manifest.schema}, the database of ${schema ?? '(none)'}.
Import with version ${manifest.program} of the program, and upgrade afterwards.`);
  const tables = tablesOf(db);
  const [filled] = filledTables(
    db,
    tables.filter(({ name }) => !madeAnew.has(name)),
  );
  if (filled !== undefined)
    throw new Refusal(`The database is not empty: there are rows in ${filled}.
An import adds to nothing and replaces nothing; name a new one.`);
  return manifest.tables.map(({ name, columns }) => {
    const table = tables.find((each) => each.name === name);
    if (table?.columns.join() === columns.join()) return table;
    throw new Refusal(`The export's table ${name} is not the one of the database.`);
  });
}

/**
 * Imports every table in one transaction, and reads all of it back before that is committed.
 *
 * @throws Refusal where the target does not fit, a row does not, or what is read back is not what was exported
 */
export async function importInto(
  db: DatabaseSync,
  folder: string,
  manifest: Manifest,
): Promise<void> {
  db.exec('BEGIN IMMEDIATE');
  try {
    db.exec(forgetFirstInvitationSql);
    const tables = refuseMisfit(db, manifest);
    db.exec('PRAGMA defer_foreign_keys = ON');
    for (const [at, table] of tables.entries()) {
      const exported = manifest.tables[at];
      if (exported === undefined) continue;
      const insert = insertInto(db, table);
      let line = 0;
      for await (const row of rowsOf(folder, exported)) {
        line += 1;
        try {
          insert(row);
        } catch (error) {
          throw new Refusal(
            `${fileOf(table)}, line ${line}: ${error instanceof Error ? error.message : error}. Nothing was imported.`,
          );
        }
      }
      if (sumLines(db, table).sha256 !== exported.sha256)
        throw new Refusal(
          `${table.name} reads otherwise than it was exported. Nothing was imported.`,
        );
    }
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
