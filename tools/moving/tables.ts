/** The tables of a city's database as its schema tells them, and their rows as the lines of an export. */
import type { DatabaseSync } from 'node:sqlite';
import { citysTablesSql } from '#functions/db/tables.ts';
import type { Row } from '#shared/moving/manifest.ts';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of the primary key, in its order. */
  readonly key: readonly string[];
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const listed = (names: readonly string[]) => names.map(quoted).join(', ');

/** Every table that the migrations made, in the order of the names. */
export function tablesOf(db: DatabaseSync): Table[] {
  const columnsOf = db.prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid');
  return db
    .prepare(citysTablesSql)
    .all()
    .map(({ name }) => {
      const columns = columnsOf.all(String(name)).map((column) => ({
        name: String(column['name']),
        place: Number(column['pk']),
      }));
      const key = columns.filter(({ place }) => place > 0).toSorted((a, b) => a.place - b.place);
      return {
        name: String(name),
        columns: columns.map((column) => column.name),
        key: key.map((column) => column.name),
      };
    });
}

/** The last migration that a database has seen; undefined where it has seen none. */
export function schemaOf(db: DatabaseSync): string | undefined {
  const [known] = db
    .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'd1_migrations'`)
    .all();
  if (known === undefined) return undefined;
  const name = db.prepare('SELECT max(name) AS name FROM d1_migrations').get()?.['name'];
  return typeof name === 'string' ? name : undefined;
}

/** The rows of a table, one line each, always in the same order and the same words. */
export function* linesOf(db: DatabaseSync, { name, columns, key }: Table): Generator<string> {
  const rows = db
    .prepare(`SELECT ${listed(columns)} FROM ${quoted(name)} ORDER BY ${listed(key)}`)
    .iterate();
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** Puts rows into a table, one at a time. */
export function insertInto(db: DatabaseSync, { name, columns }: Table): (row: Row) => void {
  const places = columns.map(() => '?').join(', ');
  const insert = db.prepare(`INSERT INTO ${quoted(name)} (${listed(columns)}) VALUES (${places})`);
  return (row) => {
    insert.run(...columns.map((column) => row[column] ?? null));
  };
}

/** The names of those tables that have a row. */
export const filledTables = (db: DatabaseSync, tables: readonly Table[]): string[] =>
  tables
    .map(({ name }) => name)
    .filter((name) => db.prepare(`SELECT 1 FROM ${quoted(name)} LIMIT 1`).get() !== undefined);
