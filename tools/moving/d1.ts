/**
 * A city's D1, deployed or on this machine, as a file of SQLite and back, by what `wrangler` gives for both: it exports
 * and executes SQL. While it exports the deployed database, that answers nobody.
 */
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { forgetFirstInvitationSql } from '#functions/panel/first-administrator.ts';
import type { Manifest } from '#shared/moving/manifest.ts';
import { root, run } from '../run/programs.ts';
import { longTexts } from './long-texts.ts';
import { mendTexts } from './mend-texts.ts';
import { rowsOf } from './read-export.ts';
import { Refusal } from './refusal.ts';
import { quoted } from './tables.ts';
import type { Where } from './which.ts';

/** D1 takes statements of 100 KB at most. */
const mostBytes = 90_000;

/** Gives some work a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'suara-layanan-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `wrangler d1 export` knows local data only beside its configuration, so that gets a place of its own. */
async function d1(where: Where, command: string, args: readonly string[]): Promise<void> {
  await withFolder(async (folder) => {
    cpSync(join(root, 'wrangler.toml'), join(folder, 'wrangler.toml'));
    if (where.kind === 'local') {
      mkdirSync(join(folder, '.wrangler'));
      symlinkSync(resolve(where.state), join(folder, '.wrangler', 'state'), 'junction');
    }
    const { code, output } = await run(
      'wrangler',
      [
        ...['d1', command, 'DB', where.kind === 'remote' ? '--remote' : '--local', '-y'],
        ...['--config', join(folder, 'wrangler.toml'), ...args],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder, env: { ...process.env, CI: 'true' } },
    );
    if (code !== 0)
      throw new Refusal(`${output}\nThe database did not take it; the reason is above.`);
  });
}

/** Gives some work a copy of a D1, as it stood at one moment. */
export async function withCopyOfD1<T>(
  where: Where,
  work: (copy: DatabaseSync) => Promise<T>,
): Promise<T> {
  return withFolder(async (folder) => {
    const dump = join(folder, 'dump.sql');
    await d1(where, 'export', ['--output', dump]);
    const copy = new DatabaseSync(join(folder, 'copy.sqlite'));
    try {
      copy.exec('PRAGMA synchronous = OFF');
      copy.exec('BEGIN');
      copy.exec(readFileSync(dump, 'utf8'));
      copy.exec('COMMIT');
      await mendTexts(where, copy);
      return await work(copy);
    } finally {
      copy.close();
    }
  });
}

/** Executes a file of SQL. */
export const executeInD1 = (where: Where, file: string): Promise<void> =>
  d1(where, 'execute', ['--file', file]);

/** Executes the rows of an export in a D1, which takes all of them or none. */
export async function insertIntoD1(
  where: Where,
  folder: string,
  manifest: Manifest,
): Promise<void> {
  await withFolder(async (temporary) => {
    const path = join(temporary, 'rows.sql');
    const file = openSync(path, 'w', 0o600);
    const write = (text: string) => writeSync(file, text);
    write('PRAGMA defer_foreign_keys = TRUE;\n');
    // Where somebody has started the site, a link waits for its first administrator.
    write(`${forgetFirstInvitationSql};\n`);
    const long = longTexts(write);
    for (const table of manifest.tables) {
      const start = `INSERT INTO ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) VALUES\n`;
      let statement = '';
      for await (const row of rowsOf(folder, table)) {
        const values = table.columns.map((column) => {
          const value = row[column] ?? null;
          if (typeof value === 'number') return String(value);
          return value === null ? 'NULL' : long.expressionOf(value);
        });
        const tuple = `(${values.join(', ')})`;
        if (Buffer.byteLength(start + tuple) > mostBytes)
          throw new Refusal(`A row of ${table.name} is longer than a statement of D1 may be.`);
        if (Buffer.byteLength(statement) + Buffer.byteLength(tuple) > mostBytes) {
          write(`${statement};\n`);
          statement = '';
        }
        statement += statement === '' ? start + tuple : `,\n${tuple}`;
      }
      if (statement !== '') write(`${statement};\n`);
    }
    long.end();
    closeSync(file);
    await executeInD1(where, path);
  });
}
