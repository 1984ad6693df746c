/**
 * The database of an own server: a file of SQLite's in WAL mode, by the SQLite that comes with Node. What is written waits for
 * the end of the turn of the event loop, and all that came in within it is stored by one transaction: many answers then share
 * one flush to the disk, and none is acknowledged before that.
 */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type Database,
  DatabaseUnavailable,
  type Statement,
  type StatementResult,
} from '../database.ts';
import { type Compiled, compile, SqliteStatement } from './sqlite-statement.ts';

/** How long SQLite itself waits for another process, in milliseconds: nothing else runs meanwhile. */
const busyTimeout = 50;

/** How often we try again, each time after a while in which others are served; a few seconds in all. */
const tries = 40;

/** Between two tries, in milliseconds; some chance keeps two processes from always meeting. */
const pause = () => 50 + Math.random() * 150;

/** Statements that stay compiled. */
const mostCompiled = 500;

const busy = 5;
const locked = 6;

const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;

const isBusy = (error: unknown) => [busy, locked].includes(codeOf(error) ?? 0);

/** Read-only, an error of the disk, a full disk, a file that cannot be opened (https://sqlite.org/rescode.html). */
const faultsOfTheDisk = [8, 10, 13, 14];

const isUnavailable = (error: unknown) =>
  isBusy(error) || faultsOfTheDisk.includes(codeOf(error) ?? 0);

/** The same in the words of the port; any other error as it is. */
const unavailable = (error: unknown): unknown =>
  isUnavailable(error)
    ? new DatabaseUnavailable(error instanceof Error ? error.message : '', { cause: error })
    : error;

interface Waiting {
  readonly statements: readonly SqliteStatement[];
  readonly done: (results: StatementResult<never>[]) => void;
  readonly failed: (error: unknown) => void;
}

export class SqliteDatabase implements Database {
  readonly #file: DatabaseSync;
  readonly #compiled = new Map<string, Compiled>();
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | undefined;

  /**
   * @param path of the file, which is made if it is not there
   * @param synchronous FULL: what was acknowledged is on the disk even where the power goes, not only where the process ends
   * @throws where the file cannot be opened or is no database
   */
  constructor(path: string, { synchronous = 'FULL' }: { synchronous?: 'FULL' | 'OFF' } = {}) {
    this.#file = new DatabaseSync(path, {
      timeout: busyTimeout,
      enableForeignKeyConstraints: true,
    });
    this.#file.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};`);
  }

  prepare(sql: string): SqliteStatement {
    return new SqliteStatement(this, sql);
  }

  async batch<Row = Record<string, unknown>>(
    statements: readonly Statement[],
  ): Promise<StatementResult<Row>[]> {
    return this.run<Row>(
      statements.map((each) => {
        if (each instanceof SqliteStatement) return each;
        throw new TypeError('a statement of another database');
      }),
    );
  }

  async exec(sql: string): Promise<void> {
    await this.#flushing;
    this.#file.exec(sql);
  }

  /** Stores what is waiting, and closes the file. */
  async close(): Promise<void> {
    await this.#flushing;
    this.#compiled.clear();
    this.#file.close();
  }

  async run<Row>(statements: readonly SqliteStatement[]): Promise<StatementResult<Row>[]> {
    const read = await this.#patiently(() => this.#readIfOnlyThat<Row>(statements)).catch(
      (error) => {
        throw unavailable(error);
      },
    );
    if (read !== undefined) return read;
    return new Promise((done, failed) => {
      this.#waiting.push({ statements, done, failed });
      this.#flushing ??= new Promise<void>((flushed) => {
        setImmediate(() => this.#flush().finally(flushed));
      }).finally(() => {
        this.#flushing = undefined;
      });
    });
  }

  #compile(sql: string): Compiled {
    const kept = this.#compiled.get(sql);
    if (kept !== undefined) return kept;
    const compiled = compile(this.#file, sql);
    if (this.#compiled.size >= mostCompiled) this.#compiled.clear();
    this.#compiled.set(sql, compiled);
    return compiled;
  }

  #execute<Row>(statements: readonly SqliteStatement[]): StatementResult<Row>[] {
    return statements.map((each) => each.execute<Row>(this.#compile(each.sql), this.#file));
  }

  #readIfOnlyThat<Row>(statements: readonly SqliteStatement[]): StatementResult<Row>[] | undefined {
    if (!statements.every(({ sql }) => this.#compile(sql).isRead)) return undefined;
    if (statements.length === 1) return this.#execute(statements);
    return this.#transaction('BEGIN', () => this.#execute(statements));
  }

  #transaction<T>(begin: string, work: () => T): T {
    this.#file.exec(begin);
    try {
      const result = work();
      this.#file.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#file.isTransaction) this.#file.exec('ROLLBACK');
      throw error;
    }
  }

  /** Tries again while another process has the file. */
  async #patiently<T>(work: () => T): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return work();
      } catch (error) {
        if (tried >= tries || !isBusy(error)) throw error;
      }
      await wait(pause());
    }
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const together = this.#waiting;
      this.#waiting = [];
      await this.#store(together);
    }
  }

  /** Stores all in one transaction; where that fails as a whole, each in its own. */
  async #store(together: readonly Waiting[]): Promise<void> {
    const attempt = () =>
      this.#transaction('BEGIN IMMEDIATE', () => together.map((each) => this.#part(each)));
    try {
      const outcomes = await this.#patiently(attempt);
      for (const settle of outcomes) settle();
    } catch (error) {
      // Who waited in vain together would wait in vain once more, one after the other.
      if (together.length === 1 || isUnavailable(error)) {
        for (const { failed } of together) failed(unavailable(error));
      } else for (const each of together) await this.#store([each]);
    }
  }

  /** One part of a transaction: all of its statements or none. @returns how to tell who waits, once all is stored */
  #part({ statements, done, failed }: Waiting): () => void {
    // One statement is all or nothing of itself.
    const isSingle = statements.length === 1;
    if (!isSingle) this.#file.exec('SAVEPOINT part');
    try {
      const results = this.#execute<never>(statements);
      if (!isSingle) this.#file.exec('RELEASE part');
      return () => done(results);
    } catch (error) {
      // A full disk or the like has ended the whole transaction, and with it what others wait for.
      if (!this.#file.isTransaction || isBusy(error)) throw error;
      if (!isSingle) this.#file.exec('ROLLBACK TO part; RELEASE part');
      return () => failed(error);
    }
  }
}
