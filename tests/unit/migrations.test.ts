/** The names of the migrations, by which D1 orders them and remembers which it has applied. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', 'functions', 'db', 'migrations');
const names = readdirSync(folder).filter((name) => name !== 'README.md');
const numbers = names.map((name) => Number(name.slice(0, 4))).toSorted((a, b) => a - b);

/** A database in use would run a file of such a number late, a new one early. */
const neverTaken = [7, 11, 12, 17];

describe('the migrations', () => {
  it('are SQL files with a number of four digits, so that the order of names is that of numbers', () => {
    expect(names.filter((name) => !/^\d{4}_[a-z0-9_]+\.sql$/.test(name))).toEqual([]);
  });

  it('have a number of their own each', () => {
    expect(numbers.filter((number, at) => number === numbers[at - 1])).toEqual([]);
  });

  it('are numbered without a gap, but for the numbers that were never taken', () => {
    const all = Array.from({ length: numbers.at(-1) ?? 0 }, (_, at) => at + 1);
    expect(all.filter((number) => !numbers.includes(number))).toEqual(neverTaken);
  });
});
