/** Whether a copy of the database is one that a city could go on with. */

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../moving/refusal.ts';
import { schemaOf } from '../moving/tables.ts';
import { cityDatabase } from '../serve/city-database.ts';
import { recount } from './recount.ts';

/** Has the system write a file, or the names in a folder, to the disk. */
export function flush(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

export interface Examined {
  readonly responses: number;
  readonly schema: string;
  /** What is not as it should be, a sentence each. */
  readonly wrong: readonly string[];
}

export const unsound = (path: string, wrong: readonly string[]): string =>
  `${path} is not sound:\n${wrong.map((line) => `  ${line}`).join('\n')}`;

/**
 * Opens a file as SQLite does, has it checked page by page, and counts its tallies once more from its responses.
 *
 * @throws Refusal of a file that cannot be read, or is no database of a city
 */
export async function examine(path: string): Promise<Examined> {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const schema = schemaOf(db);
    if (schema === undefined) throw new Refusal(`${path} is no database of a city.`);
    const pages = db.prepare('PRAGMA integrity_check').all();
    const orphans = db.prepare('PRAGMA foreign_key_check').all();
    const wrong = [
      ...pages.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok'),
      ...orphans.map(({ table }) => `${table} refers to a row that is not there`),
      ...(await recount(cityDatabase(db))),
    ];
    const responses = db.prepare('SELECT count(*) AS n FROM responses').get()?.['n'];
    return { responses: Number(responses), schema, wrong };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${path} cannot be read: ${error instanceof Error ? error.message : error}.`);
  } finally {
    db.close();
  }
}
