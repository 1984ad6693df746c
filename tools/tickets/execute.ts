/** One SQL statement on the local or the deployed database, through `wrangler`. */
import { giveUp, run } from '../run/programs.ts';

/** A value as it stands in SQL. */
export function literal(value: string | null): string {
  return value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`;
}

/**
 * @param state folder of the local data; undefined for the deployed database
 * @returns the rows of the answer
 */
export async function execute(
  sql: string,
  state: string | undefined,
): Promise<readonly Record<string, unknown>[]> {
  const where = state === undefined ? ['--remote'] : ['--local', '--persist-to', state];
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
