/** The database of the tests, which tells what it was asked: every statement counts, those of a batch each. */
import type { Database, Statement, StatementResult } from '#functions/host/database.ts';

interface Counted {
  queries: number;
  rowsWritten: number;
}

const originals = new WeakMap<Statement, Statement>();

function countedStatement(statement: Statement, count: Counted): Statement {
  const counted = new Proxy(statement, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key);
      if (typeof own !== 'function') return own;
      return (...given: unknown[]) => {
        if (key === 'bind') return countedStatement(target.bind(...given), count);
        count.queries += 1;
        return own.apply(target, given);
      };
    },
  });
  originals.set(counted, statement);
  return counted;
}

/** @returns the database, and what it was asked since */
export function countedDatabase(db: Database): { db: Database; count: Counted } {
  const count: Counted = { queries: 0, rowsWritten: 0 };
  const counted = new Proxy(db, {
    get(target, key) {
      if (key === 'prepare') return (sql: string) => countedStatement(target.prepare(sql), count);
      if (key === 'batch') {
        return async (statements: Statement[]): Promise<StatementResult[]> => {
          count.queries += statements.length;
          const results = await target.batch(statements.map((each) => originals.get(each) ?? each));
          count.rowsWritten += results.reduce((sum, { meta }) => sum + meta.rows_written, 0);
          return results;
        };
      }
      const own: unknown = Reflect.get(target, key);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
  return { db: counted, count };
}
