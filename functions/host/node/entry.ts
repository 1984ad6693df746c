/** The program on an own server: `node server/entry.mjs` of a build for it, told by its environment (docs/own-server.md). */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { createApp } from 'astro/app/entrypoint';
import { settings as city } from '../../city.ts';
import type { Environment } from '../../environment.ts';
import { startWorker } from '../../worker.ts';
import { memoryPages } from '../memory-pages.ts';
import { addressList } from './callers.ts';
import { type Migration, migrate, UnfitDatabase } from './migrations.ts';
import { answerOwnApi } from './own-api.ts';
import { ownHosts } from './own-hosts.ts';
import { headersFile, pageFiles } from './page-files.ts';
import { pageRenderer } from './render-page.ts';
import { startSchedule } from './schedule.ts';
import { startServer } from './server.ts';
import { checkSecrets, readSettings, WrongSetting } from './settings.ts';
import { SqliteDatabase } from './sqlite-database.ts';

const sources = import.meta.glob<string>('../../db/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const migrations: Migration[] = Object.entries(sources)
  .map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql }))
  .toSorted((a, b) => a.name.localeCompare(b.name));

/** The folder of this build, wherever it was unpacked. */
function buildFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, headersFile))) {
    const above = dirname(folder);
    if (above === folder) throw new WrongSetting('The build is not whole: unpack it again.');
    folder = above;
  }
  return folder;
}

/** Opens the database at its newest migration. */
function openDatabase(dataDir: string): SqliteDatabase {
  const path = join(dataDir, 'suara.sqlite');
  try {
    mkdirSync(dataDir, { recursive: true });
    const file = new DatabaseSync(path, { timeout: 5000 });
    try {
      file.exec('PRAGMA journal_mode = WAL');
      for (const name of migrate(file, migrations)) console.log(`migrated: ${name}`);
    } finally {
      file.close();
    }
    return new SqliteDatabase(path);
  } catch (error) {
    if (error instanceof UnfitDatabase) throw error;
    throw new WrongSetting(
      `The database ${path} cannot be opened: ${error instanceof Error ? error.message : error}. The folder must exist and be ` +
        'writable for whoever runs this program.',
    );
  }
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  checkSecrets(process.env);
  const trusted = addressList(settings.trustedProxies);
  const build = buildFolder();
  const database = openDatabase(settings.dataDir);
  const { serve, files } = pageFiles(build);
  const environment: Environment = { ...process.env, DB: database, ASSETS: files };
  const worker = startWorker({
    renderPage: pageRenderer(createApp(), files),
    pages: memoryPages(),
    clockOffset: Number(process.env['CLOCK_OFFSET'] ?? 0),
  });
  const server = await startServer({
    ...{ settings, worker, environment, serve, trusted },
    isOwn: ownHosts(city.origin, settings.ownHosts, settings),
  });
  answerOwnApi((asked) => worker.fetch(asked, environment, server.background));
  const schedule = startSchedule(
    () => worker.scheduled(environment, Date.now()),
    join(settings.dataDir, 'schedule.lock'),
    settings.scheduleSeconds,
  );
  console.log(`Suara Layanan, ${city.city}: http://${settings.host}:${settings.port}`);

  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    await server.stop();
    await schedule.stop();
    await database.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

try {
  await start();
} catch (error) {
  if (!(error instanceof WrongSetting || error instanceof UnfitDatabase)) throw error;
  console.error(error.message);
  process.exit(1);
}
