/** SQL on the database of a city: of an own server by its file, of a D1 through `wrangler`. */
import { withDatabaseIn } from '../moving/data-folder.ts';
import { Refusal } from '../moving/refusal.ts';
import type { Source } from '../moving/which.ts';
import { giveUp, run } from '../run/programs.ts';

/** A value as it stands in SQL. */
export function literal(value: string | null): string {
  return value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`;
}

type Rows = readonly Record<string, unknown>[];

/** All of it or nothing, beside a server that may be running. */
async function executeInFile(sql: string, folder: string): Promise<Rows> {
  try {
    return await withDatabaseIn(folder, (db) => {
      if (/^\s*SELECT\b/i.test(sql)) return db.prepare(sql).all();
      db.exec(`BEGIN IMMEDIATE; ${sql}; COMMIT`);
      return [];
    });
  } catch (error) {
    return giveUp(
      error instanceof Refusal
        ? `${error.message} Start the site once: it makes it.`
        : `The database did not take it: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

/** @returns the rows of the answer */
export async function execute(sql: string, source: Source): Promise<Rows> {
  if (source.kind === 'file') return executeInFile(sql, source.folder);
  const where = source.kind === 'remote' ? ['--remote'] : ['--local', '--persist-to', source.state];
  const { code, output } = await run(
    'wrangler',
    ['d1', 'execute', 'DB', ...where, '--json', '--command', sql],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: 'true' } },
  );
  if (code !== 0) giveUp(`${output}\nThe database did not take it; the reason is above.`);
  return JSON.parse(output.slice(output.indexOf('['))).flatMap(
    ({ results }: { results: Record<string, unknown>[] }) => results,
  );
}
