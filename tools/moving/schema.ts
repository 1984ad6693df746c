/** The schema that this program knows. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/programs.ts';

export const migrationsFolder = join(root, 'functions', 'db', 'migrations');

/** The migrations, in their order. */
export const migrations = (): string[] =>
  readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();

/** The last migration. */
export const newestSchema = (): string => migrations().at(-1) ?? '';
