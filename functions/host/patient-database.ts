/**
 * A database that is asked again while it is busy, and given up on while it says nothing. D1 repeats what only reads by
 * itself, but no write (https://developers.cloudflare.com/d1/best-practices/retry-queries/): a write that meets another is
 * answered with SQLITE_BUSY, and at times nothing is answered for a minute.
 */
import {
  type Database,
  DatabaseUnavailable,
  type Statement,
  type StatementResult,
} from './database.ts';

/** How patient somebody is. */
export interface Patience {
  /** How long one answer may take, in milliseconds. */
  readonly answerWithin: number;
  /** How often it is asked in all. */
  readonly tries: number;
  /** How long to wait after so many tries, in milliseconds; by chance, so that two who meet part. */
  readonly pause: (tried: number) => number;
}

const firstPause = 100;

/** Doubles each time, from half to all of it. */
const pause = (tried: number) => firstPause * 2 ** (tried - 1) * (0.5 + Math.random() / 2);

/** Of somebody who waits: a phone keeps an answer that is not taken within 20 seconds, and comes again. */
export const visitorsPatience: Patience = { answerWithin: 8_000, tries: 5, pause };

/** Of a job, which nobody waits for; D1 itself ends a statement after 30 seconds. */
export const jobsPatience: Patience = { answerWithin: 35_000, tries: 8, pause };

/** Nothing was done, for certain: it may be asked again whatever it was. */
const wasNotBegun = /SQLITE_BUSY|database is locked|D1 DB is overloaded/;

/** Something went wrong on the way there or back; what became of the statement is not known. */
const isUnknown =
  /Network connection lost|caused object to be reset|reset because its code was updated|transient issue|storage operation exceeded timeout|D1 DB exceeded/;

const wait = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** @throws DatabaseUnavailable where nothing was answered in time */
async function within<T>(time: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new DatabaseUnavailable('the database says nothing')), time);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask<T>(patience: Patience, asked: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await within(patience.answerWithin, asked());
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const isBusy = wasNotBegun.test(said);
      if (!isBusy && !isUnknown.test(said)) throw error;
      if (!isBusy || tried >= patience.tries)
        throw new DatabaseUnavailable(said, { cause: error, isBroken: !isBusy });
    }
    await wait(patience.pause(tried));
  }
}

class PatientStatement implements Statement {
  readonly inner: Statement;
  readonly #patience: Patience;

  constructor(inner: Statement, patience: Patience) {
    this.inner = inner;
    this.#patience = patience;
  }

  bind(...values: unknown[]): PatientStatement {
    return new PatientStatement(this.inner.bind(...values), this.#patience);
  }

  first<T>(column?: string): Promise<T | null> {
    return ask(this.#patience, () =>
      column === undefined ? this.inner.first<T>() : this.inner.first<T>(column),
    );
  }

  all<T>(): Promise<StatementResult<T>> {
    return ask(this.#patience, () => this.inner.all<T>());
  }

  run<T>(): Promise<StatementResult<T>> {
    return ask(this.#patience, () => this.inner.run<T>());
  }
}

/** The same database, asked with patience. */
export function patientDatabase(db: Database, patience: Patience): Database {
  return {
    prepare: (sql) => new PatientStatement(db.prepare(sql), patience),
    exec: (sql) => ask(patience, () => db.exec(sql)),
    batch: <T>(statements: Statement[]) =>
      ask(patience, () =>
        db.batch<T>(
          statements.map((each) => (each instanceof PatientStatement ? each.inner : each)),
        ),
      ),
  };
}
