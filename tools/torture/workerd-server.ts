/** The built Worker under workerd, on a local D1, as it is tortured. */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { configWithoutCounters } from '../build/rehearsal-config.ts';
import { start } from '../run/programs.ts';
import { localDatabaseFile } from '../serve/local-database.ts';
import { migrateWithCity } from '../serve/with-city.ts';
import { clockOf, type Place, type Program, secrets } from './tortured-server.ts';

/** Often: a rehearsal's clock goes where its schedule says. */
const betweenSchedules = 250;

/** What a cron trigger does on Cloudflare, as long as the Worker lives. */
async function keepSchedule(child: ChildProcess, { port, clockFile }: Place): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const time = Date.now() + clockOf(clockFile);
    const path = `cdn-cgi/handler/scheduled?time=${time}`;
    await fetch(`http://127.0.0.1:${port}/${path}`).catch(() => undefined);
    await wait(betweenSchedules);
  }
}

export const workerdServer: Program = {
  databaseFile: ({ dataDir }) => localDatabaseFile(dataDir),
  prepare: ({ dataDir }) => migrateWithCity(dataDir),
  spawn(place) {
    const { dataDir, clockFile, port } = place;
    const settings = Object.entries({
      ...secrets,
      REHEARSAL: '1',
      CLOCK_OFFSET: clockOf(clockFile),
    });
    // Where a file is named, wrangler leaves out the secrets of this clone.
    const settingsFile = join(dataDir, 'settings.env');
    writeFileSync(settingsFile, settings.map(([name, value]) => `${name}=${value}\n`).join(''));
    const child = start(
      'wrangler',
      [
        'dev',
        ...['--config', configWithoutCounters()],
        ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
        ...['--persist-to', dataDir],
        ...['--env-file', settingsFile],
        ...['--log-level', 'error'],
        '--show-interactive-dev-session=false',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    void keepSchedule(child, place);
    return child;
  },
};
