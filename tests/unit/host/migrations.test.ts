import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { migrate, UnfitDatabase } from '#functions/host/node/migrations.ts';

const first = { name: '0001_make.sql', sql: 'CREATE TABLE one (n INTEGER) STRICT;' };
const second = {
  name: '0002_widen.sql',
  sql: 'CREATE TABLE two (n INTEGER) STRICT; INSERT INTO two VALUES (1);',
};

const tablesOf = (file: DatabaseSync) =>
  file
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('one', 'two')`)
    .all()
    .map(({ name }) => name);

it('each migration is applied once, in the order of the names', () => {
  const file = new DatabaseSync(':memory:');
  expect(migrate(file, [first])).toEqual([first.name]);
  expect(migrate(file, [first, second])).toEqual([second.name]);
  expect(migrate(file, [first, second])).toEqual([]);
  expect(tablesOf(file)).toEqual(['one', 'two']);
});

it('a database that is newer than the program is left alone, and it is said what to do', () => {
  const file = new DatabaseSync(':memory:');
  migrate(file, [first, second]);
  expect(() => migrate(file, [first])).toThrow(UnfitDatabase);
  expect(() => migrate(file, [first])).toThrow(/newer than this program: it has 0002_widen\.sql/);
});

it('a migration that cannot be applied leaves nothing of itself', () => {
  const file = new DatabaseSync(':memory:');
  const broken = { name: '0002_break.sql', sql: `${second.sql} INSERT INTO nowhere VALUES (1);` };
  expect(() => migrate(file, [first, broken])).toThrow(/0002_break\.sql could not be applied/);
  expect(tablesOf(file)).toEqual(['one']);
  expect(migrate(file, [first, second])).toEqual([second.name]);
});

it('one that another program has half applied is named, and nothing is guessed', () => {
  const file = new DatabaseSync(':memory:');
  migrate(file, [first]);
  file.exec('CREATE TABLE two (n INTEGER) STRICT');
  expect(() => migrate(file, [first, second])).toThrow(/go back to a backup/);
});
