/** Writes a whole city as plain files: one of JSON Lines a table, a manifest, and their sums. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import {
  type ExportedTable,
  exportFormat,
  fileOf,
  type Manifest,
} from '#shared/moving/manifest.ts';
import { leftBehind, travels } from './left-behind.ts';
import { Refusal } from './refusal.ts';
import { linesOf, schemaOf, type Table, tablesOf } from './tables.ts';

export const manifestFile = 'manifest.json';
export const sumsFile = 'SHA256SUMS';

/** Written at once; lines are short and there are many. */
const bufferedCharacters = 1 << 20;

export const sha256Of = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');

/** Counts and sums the lines of a table, handing them on in larger pieces. */
export function sumLines(
  db: DatabaseSync,
  table: Table,
  take: (piece: Buffer) => void = () => undefined,
): ExportedTable {
  const hash = createHash('sha256');
  let rows = 0;
  let waiting = '';
  const handOn = () => {
    const piece = Buffer.from(waiting);
    hash.update(piece);
    take(piece);
    waiting = '';
  };
  for (const line of linesOf(db, table)) {
    rows += 1;
    waiting += line;
    if (waiting.length > bufferedCharacters) handOn();
  }
  handOn();
  return { name: table.name, columns: [...table.columns], rows, sha256: hash.digest('hex') };
}

function writeTable(db: DatabaseSync, table: Table, folder: string): ExportedTable {
  const file = openSync(join(folder, fileOf(table)), 'wx', 0o600);
  try {
    const written = sumLines(db, table, (piece) => writeSync(file, piece));
    fsyncSync(file);
    return written;
  } finally {
    closeSync(file);
  }
}

function claimFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refusal(`${folder} is not empty. Name a folder that is not there yet: --to FOLDER`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * Writes everything but what `leftBehind` names into an empty folder, as it stood at one moment.
 *
 * @param db a database; others may write to it meanwhile
 * @param schema the last migration that this program knows
 * @throws Refusal where the folder is not empty, or the database is of another schema
 */
export function writeExport(
  db: DatabaseSync,
  folder: string,
  { program, city, schema }: Pick<Manifest, 'program' | 'city' | 'schema'>,
): Manifest {
  const found = schemaOf(db);
  if (found !== schema)
    throw new Refusal(`The database is at the migration ${found ?? '(none)'}, this program at ${schema}.
Export with the version of the program that the city runs on.`);
  claimFolder(folder);
  // One reading from first to last, whatever is written meanwhile.
  db.exec('BEGIN');
  try {
    const tables = tablesOf(db)
      .filter(({ name }) => travels(name))
      .map((table) => writeTable(db, table, folder));
    const manifest: Manifest = {
      ...{ format: exportFormat, program, city, schema, tables },
      leftBehind: Object.keys(leftBehind).toSorted(),
    };
    const text = `${JSON.stringify(manifest, null, 2)}\n`;
    const sums = [
      ...tables.map((table) => `${table.sha256}  ${fileOf(table)}\n`),
      `${sha256Of(text)}  ${manifestFile}\n`,
    ];
    writeFileSync(join(folder, manifestFile), text, { mode: 0o600 });
    writeFileSync(join(folder, sumsFile), sums.join(''), { mode: 0o600 });
    return manifest;
  } finally {
    db.exec('COMMIT');
  }
}
