/** A statement in the shape that D1 gives it, run by Node on the file of a local database. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { D1PreparedStatement, D1Result } from '@cloudflare/workers-types';

/** D1 takes what SQLite stores; anything else is a mistake in the caller. */
function stored(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  throw new TypeError(`D1 stores no ${typeof value}`);
}

export class SqliteStatement implements D1PreparedStatement {
  readonly #db: DatabaseSync;
  readonly #sql: string;
  readonly #values: readonly SQLInputValue[];

  constructor(db: DatabaseSync, sql: string, values: readonly SQLInputValue[] = []) {
    this.#db = db;
    this.#sql = sql;
    this.#values = values;
  }

  bind(...values: unknown[]): SqliteStatement {
    return new SqliteStatement(this.#db, this.#sql, values.map(stored));
  }

  /** At once, also within a transaction. */
  execute<T>(): D1Result<T> {
    const statement = this.#db.prepare(this.#sql);
    // Node counts `?1` among the names, D1 among the places.
    const isNumbered = /\?\d/.test(this.#sql);
    const named = Object.fromEntries(this.#values.map((value, at) => [`?${at + 1}`, value]));
    const given: readonly (SQLInputValue | typeof named)[] = isNumbered ? [named] : this.#values;
    const parameters = given as SQLInputValue[];
    const answers = statement.columns().length > 0;
    const rows = answers ? statement.all(...parameters) : [];
    const { changes, lastInsertRowid } = answers
      ? { changes: 0, lastInsertRowid: 0 }
      : statement.run(...parameters);
    return {
      success: true,
      results: rows as T[],
      meta: {
        ...{ duration: 0, size_after: 0, rows_read: 0, changed_db: changes !== 0 },
        ...{ rows_written: Number(changes), changes: Number(changes) },
        last_row_id: Number(lastInsertRowid),
      },
    };
  }

  async run<T>(): Promise<D1Result<T>> {
    return this.execute<T>();
  }

  all<T>(): Promise<D1Result<T>> {
    return this.run<T>();
  }

  async first<T>(column?: string): Promise<T | null> {
    const [row] = this.execute<Record<string, unknown>>().results;
    if (row === undefined) return null;
    return (column === undefined ? row : row[column]) as T;
  }

  raw(): Promise<never> {
    throw new Error('Nothing here reads rows as arrays.');
  }
}
