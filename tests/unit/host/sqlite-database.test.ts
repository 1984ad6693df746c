import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alone } from '#functions/host/node/schedule.ts';
import { SqliteDatabase } from '#functions/host/node/sqlite-database.ts';

let folder = '';
let db: SqliteDatabase;
const path = () => join(folder, 'test.sqlite');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suara-host-'));
  db = new SqliteDatabase(path());
  await db.exec('CREATE TABLE answers (id TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT');
});

afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

const insert = (id: string, n: number | null = 1) =>
  db.prepare('INSERT INTO answers (id, n) VALUES (?1, ?2)').bind(id, n);
const count = () => db.prepare('SELECT count(*) AS n FROM answers').first<number>('n');

describe('what is written at the same time', () => {
  it('is stored whole, and only that part fails which is wrong', async () => {
    const outcomes = await Promise.allSettled([
      insert('a').run(),
      insert('a').run(),
      db.batch([insert('b'), insert('c', null)]),
      db.batch([insert('d'), insert('e')]),
      insert('f', null).run(),
      insert('g').run(),
    ]);
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
      ...[true, false, false, true, false, true],
    ]);
    const { results } = await db.prepare('SELECT id FROM answers ORDER BY id').all();
    expect(results.map(({ id }) => id)).toEqual(['a', 'd', 'e', 'g']);
  });

  it('is there for whoever reads once it is acknowledged, and on the disk', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, n) => insert(`id ${n}`, n).run()));
    expect(await count()).toBe(200);
    const other = new DatabaseSync(path(), { readOnly: true });
    expect(other.prepare('SELECT count(*) AS n FROM answers').get()).toEqual({ n: 200 });
    other.close();
  });

  it('tells how many rows each statement changed', async () => {
    await db.batch([insert('a'), insert('b'), insert('c')]);
    const [deleted, returned] = await db.batch([
      db.prepare(`DELETE FROM answers WHERE id IN ('a', 'b')`),
      db.prepare('UPDATE answers SET n = ? RETURNING n').bind(7),
    ]);
    expect(deleted?.meta.changes).toBe(2);
    expect(returned).toMatchObject({ results: [{ n: 7 }], meta: { changes: 1 } });
  });
});

describe('while another process has the file', () => {
  it('a writer waits, and does not keep readers waiting', async () => {
    const other = new DatabaseSync(path());
    other.exec('BEGIN IMMEDIATE');
    const written = insert('late').run();
    expect(await count()).toBe(0);
    other.exec('COMMIT');
    other.close();
    await written;
    expect(await count()).toBe(1);
  });
});

describe('the lock of the schedule', () => {
  it('lets one run at a time, and is let go of when that ends, be it badly', async () => {
    const lock = join(folder, 'schedule.lock');
    const ran: string[] = [];
    await alone(lock, async () => {
      ran.push('first');
      expect(await alone(lock, async () => void ran.push('second'))).toBe(false);
    });
    await expect(alone(lock, () => Promise.reject(new Error('a job')))).rejects.toThrow('a job');
    expect(await alone(lock, async () => void ran.push('third'))).toBe(true);
    expect(ran).toEqual(['first', 'third']);
  });
});
