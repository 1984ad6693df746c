/**
 * The database that a host gives: SQLite, behind the interface that Cloudflare's D1 has
 * (https://developers.cloudflare.com/d1/worker-api/), of which this is the part that the statements of `functions/db` use.
 */

/** The database takes and gives nothing now: it is held by somebody, silent, or its disk is full. Whether it did what was asked is not known. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
  /** The connection broke: what was asked may have been done, and asking again at once may work. */
  readonly isBroken: boolean;

  constructor(message: string, options: ErrorOptions & { readonly isBroken?: boolean } = {}) {
    super(message, options);
    this.isBroken = options.isBroken ?? false;
  }
}

/** What became of one statement. */
export interface StatementResult<Row = Record<string, unknown>> {
  readonly results: Row[];
  readonly meta: {
    /**
     * Rows that this statement inserted, changed or deleted; D1 adds those of its triggers. So it tells whether anything was
     * done: whoever wants to know how many has the statement return them.
     */
    readonly changes: number;
    /** Rows written with all their indexes, as D1 bills them; a host that does not count them gives `changes`. */
    readonly rows_written: number;
    /** Of the row inserted last. */
    readonly last_row_id: number;
  };
}

/** One statement, with or without its values. */
export interface Statement {
  /** The same statement with values for `?1`, `?2` and so on, or for each `?` in turn. */
  bind(...values: unknown[]): Statement;
  /** The first row, or one column of it; null without a row. */
  first<T>(column: string): Promise<T | null>;
  first<T = Record<string, unknown>>(): Promise<T | null>;
  all<T = Record<string, unknown>>(): Promise<StatementResult<T>>;
  run<T = Record<string, unknown>>(): Promise<StatementResult<T>>;
}

export interface Database {
  prepare(sql: string): Statement;
  /** Runs statements without values, one after the other. */
  exec(sql: string): Promise<unknown>;
  /** Runs the statements in one transaction: all of them, or none where one fails. */
  batch<T = Record<string, unknown>>(statements: Statement[]): Promise<StatementResult<T>[]>;
}
