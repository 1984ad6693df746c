/** One statement of SQLite's as the port gives it: its values bound, run by the database at once or in its turn. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Statement, StatementResult } from '../database.ts';

/** What SQLite stores; anything else is a mistake in the caller, which D1 refuses as well. */
function stored(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value))
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new TypeError(`a database stores no ${typeof value}`);
}

/** A statement that SQLite has compiled, and what must be known to run it. */
export interface Compiled {
  readonly statement: StatementSync;
  /** Whether it only reads. */
  readonly isRead: boolean;
  /** Whether it answers with rows. */
  readonly hasRows: boolean;
  /** Node counts `?1` among the names of values, D1 among their places. */
  readonly isNumbered: boolean;
}

export function compile(file: DatabaseSync, sql: string): Compiled {
  const statement = file.prepare(sql);
  const hasRows = statement.columns().length > 0;
  // As in D1, not every value has to be used.
  statement.setAllowUnknownNamedParameters(true);
  return {
    statement,
    hasRows,
    isRead: hasRows && !/\bRETURNING\b/i.test(sql),
    isNumbered: /\?\d/.test(sql),
  };
}

/** Runs statements, each when its turn has come. */
export interface Runner {
  run<Row>(statements: readonly SqliteStatement[]): Promise<StatementResult<Row>[]>;
}

export class SqliteStatement implements Statement {
  readonly sql: string;
  readonly #runner: Runner;
  readonly #values: readonly SQLInputValue[];

  constructor(runner: Runner, sql: string, values: readonly SQLInputValue[] = []) {
    this.#runner = runner;
    this.sql = sql;
    this.#values = values;
  }

  bind(...values: unknown[]): SqliteStatement {
    return new SqliteStatement(this.#runner, this.sql, values.map(stored));
  }

  /** Runs it now. */
  execute<Row>({ statement, hasRows, isRead, isNumbered }: Compiled, file: DatabaseSync) {
    const named = () => Object.fromEntries(this.#values.map((value, at) => [`?${at + 1}`, value]));
    const rows = () => (isNumbered ? statement.all(named()) : statement.all(...this.#values));
    if (isRead) return resultOf<Row>(rows(), 0, 0);
    if (hasRows) {
      const returned = rows();
      const done = file.prepare('SELECT changes() AS changes, last_insert_rowid() AS id').get();
      return resultOf<Row>(returned, Number(done?.['changes']), Number(done?.['id']));
    }
    const done = isNumbered ? statement.run(named()) : statement.run(...this.#values);
    return resultOf<Row>([], Number(done.changes), Number(done.lastInsertRowid));
  }

  async first<T = Record<string, unknown>>(column?: string): Promise<T | null> {
    const { results } = await this.all<Record<string, unknown>>();
    const [row] = results;
    if (row === undefined) return null;
    return (column === undefined ? row : row[column]) as T;
  }

  async all<Row = Record<string, unknown>>(): Promise<StatementResult<Row>> {
    const [result] = await this.#runner.run<Row>([this]);
    return result ?? resultOf<Row>([], 0, 0);
  }

  run<Row = Record<string, unknown>>(): Promise<StatementResult<Row>> {
    return this.all<Row>();
  }
}

const resultOf = <Row>(
  rows: readonly unknown[],
  changes: number,
  rowId: number,
): StatementResult<Row> => ({
  results: rows as Row[],
  meta: { changes, rows_written: changes, last_row_id: rowId },
});
