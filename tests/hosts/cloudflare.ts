/** `virtual:host` in workerd, with the bindings of `tests/worker-project.ts`. */
import {
  applyD1Migrations,
  createExecutionContext,
  reset,
  waitOnExecutionContext,
} from 'cloudflare:test';
import { env as bindings } from 'cloudflare:workers';
import { worker } from './worker.ts';

export const env = bindings;

/**
 * Asks the Worker itself and not the entrypoint of the test's loader: that one asks for the module again at each request, and of two at
 * the same moment the second waits for the promise of the first, which workerd takes for a request that hangs.
 */
export async function askWorker(
  asked: Request | URL | string,
  init?: RequestInit,
): Promise<Response> {
  const background = createExecutionContext();
  const answer = await worker.fetch(new Request(asked, init), env, background);
  await waitOnExecutionContext(background);
  return answer;
}

export { edgePages as hostPages } from '#functions/host/cloudflare/page-cache.ts';

export const runSchedule = (): Promise<void> => worker.scheduled(env);

const mostResets = 5;

/**
 * Deletes what the file of tests before has left. Once, on a machine under load, its answers were still there after a reset, and
 * the next file counted them: what is there after one is looked at, and deleted again.
 */
async function clear(): Promise<void> {
  for (let count = 0; count < mostResets; count += 1) {
    await reset();
    const left = await env.DB.prepare(
      "SELECT count(*) AS tables FROM sqlite_master WHERE name = 'd1_migrations'",
    ).first<number>('tables');
    if (left === 0) return;
  }
  throw new Error('the database of the tests before cannot be deleted');
}

/** All files share one workerd. */
export async function freshDatabase(): Promise<void> {
  await clear();
  await applyD1Migrations(env.DB, env.MIGRATIONS);
}

const numberOf = ({ name }: { readonly name: string }) => Number(name.slice(0, 4));

export async function databaseOf(last: number): Promise<void> {
  await clear();
  await applyD1Migrations(
    env.DB,
    env.MIGRATIONS.filter((each) => numberOf(each) <= last),
  );
}

export const migrateToLatest = (): Promise<void> => applyD1Migrations(env.DB, env.MIGRATIONS);

export async function repeatMigration(number: string): Promise<void> {
  const migration = env.MIGRATIONS.find(({ name }) => name.startsWith(number));
  for (const query of migration?.queries ?? []) await env.DB.prepare(query).run();
}
