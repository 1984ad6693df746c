/** A file of SQLite's as the statements of `functions/db` ask for it. */
import type { DatabaseSync } from 'node:sqlite';
import type { D1Database, D1PreparedStatement, D1Result } from '@cloudflare/workers-types';
import { SqliteStatement } from './sqlite-statement.ts';

/** What the statements of `functions/db` use of D1, on a file. */
export function cityDatabase(file: DatabaseSync): D1Database {
  const database: Pick<D1Database, 'prepare' | 'batch'> = {
    prepare: (sql) => new SqliteStatement(file, sql),
    async batch<T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
      file.exec('BEGIN IMMEDIATE');
      try {
        const results = statements.map((statement) => {
          if (!(statement instanceof SqliteStatement)) throw new TypeError('of another database');
          return statement.execute<T>();
        });
        file.exec('COMMIT');
        return results;
      } catch (error) {
        file.exec('ROLLBACK');
        throw error;
      }
    },
  };
  return database as D1Database;
}
