/** A file of SQLite's that is open already, as the statements of `functions/db` ask for it; each runs at once. */
import type { DatabaseSync } from 'node:sqlite';
import type { Database } from '#functions/host/database.ts';
import { compile, type Runner, SqliteStatement } from '#functions/host/node/sqlite-statement.ts';

export function cityDatabase(file: DatabaseSync): Database {
  const execute = <Row>(statements: readonly SqliteStatement[]) =>
    statements.map((each) => each.execute<Row>(compile(file, each.sql), file));
  const runner: Runner = {
    async run<Row>(statements: readonly SqliteStatement[]) {
      if (statements.length === 1) return execute<Row>(statements);
      file.exec('BEGIN IMMEDIATE');
      try {
        const results = execute<Row>(statements);
        file.exec('COMMIT');
        return results;
      } catch (error) {
        file.exec('ROLLBACK');
        throw error;
      }
    },
  };
  return {
    exec: async (sql) => file.exec(sql),
    prepare: (sql) => new SqliteStatement(runner, sql),
    batch: async (statements) =>
      runner.run(
        statements.map((each) => {
          if (each instanceof SqliteStatement) return each;
          throw new TypeError('a statement of another database');
        }),
      ),
  };
}
