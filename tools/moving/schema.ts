/** The schema that this program knows. */
import { join } from 'node:path';
import type { Migration } from '#functions/host/node/migrations.ts';
import { readMigrations } from '#functions/host/node/read-migrations.ts';
import { root } from '../run/programs.ts';

export const migrations = (): Migration[] =>
  readMigrations(join(root, 'functions', 'db', 'migrations'));

/** The name of the last migration. */
export const newestSchema = (): string => migrations().at(-1)?.name ?? '';
