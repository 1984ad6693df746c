/** The program on an own server: `node server/entry.mjs` of a build for it, told by its environment (docs/own-server.md). */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from 'astro/app/entrypoint';
import { currentCity } from '../../city.ts';
import { startWorker } from '../../worker.ts';
import { memoryPages } from '../memory-pages.ts';
import { addressList } from './callers.ts';
import { environmentOf } from './environment.ts';
import { firstWayIn } from './first-way-in.ts';
import { UnfitDatabase } from './migrations.ts';
import { openDatabase } from './open-database.ts';
import { answerOwnApi } from './own-api.ts';
import { ownHosts } from './own-hosts.ts';
import { filesFolder, pageFiles } from './page-files.ts';
import { pageRenderer } from './render-page.ts';
import { startSchedule } from './schedule.ts';
import { startServer } from './server.ts';
import { checkSecrets, readSettings, WrongSetting } from './settings.ts';

const sources = import.meta.glob<string>('../../db/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const migrations = Object.entries(sources)
  .map(([path, sql]) => ({ name: path.slice(path.lastIndexOf('/') + 1), sql }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The folder of this build, wherever it was unpacked. */
function buildFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, filesFolder))) {
    const above = dirname(folder);
    if (above === folder)
      throw new WrongSetting('Files of the program are missing: unpack it again.');
    folder = above;
  }
  return folder;
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  checkSecrets(process.env);
  const trusted = addressList(settings.trustedProxies);
  const serve = pageFiles(buildFolder());
  const { database, applied } = openDatabase(settings.dataDir, migrations);
  for (const name of applied) console.log(`Migration applied: ${name}`);
  const environment = environmentOf(process.env, { DB: database });
  const worker = startWorker({
    renderPage: pageRenderer(createApp()),
    pages: memoryPages(),
    clockOffset: Number(process.env['CLOCK_OFFSET'] ?? 0),
  });
  let { settings: city } = await currentCity(database);
  const isOwn = ownHosts(() => city.origin, settings.ownHosts, settings);
  const server = await startServer({ settings, worker, environment, serve, trusted, isOwn });
  answerOwnApi((asked) => worker.fetch(asked, environment, server.background));
  const schedule = startSchedule(
    async () => {
      ({ settings: city } = await currentCity(database));
      await worker.scheduled(environment, Date.now());
    },
    join(settings.dataDir, 'schedule.lock'),
    settings.scheduleSeconds,
  );
  console.log(`Suara Layanan, ${city.city}: ${server.address}`);
  for (const line of await firstWayIn(database, settings.dataDir, server.address))
    console.log(line);

  async function stop(): Promise<void> {
    await server.stop();
    await schedule.stop();
    await database.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop());
  }
}

try {
  await start();
} catch (error) {
  if (!(error instanceof WrongSetting || error instanceof UnfitDatabase)) throw error;
  console.error(error.message);
  process.exit(1);
}
