/** The server of one's own, as it is tortured. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { outputOf } from '../build/hosts.ts';
import { databaseIn } from '../moving/data-folder.ts';
import { root } from '../run/programs.ts';
import { openWithCity } from '../serve/with-city.ts';
import { clockFileVariable } from './shifted-clock.ts';
import { type Program, secrets } from './tortured-server.ts';

export const nodeServer: Program = {
  databaseFile: ({ dataDir }) => databaseIn(dataDir),
  prepare: ({ dataDir }) => openWithCity(dataDir),
  spawn({ dataDir, clockFile, port, scheduleSeconds }) {
    const preload = join(root, 'tools', 'torture', 'shifted-clock.ts');
    const entry = join(root, outputOf.node, 'server', 'entry.mjs');
    return spawn(process.execPath, ['--import', preload, entry], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: {
        ...process.env,
        ...secrets,
        ...{ DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) },
        ...{ TRUSTED_PROXIES: '127.0.0.1', SCHEDULE_SECONDS: String(scheduleSeconds) },
        [clockFileVariable]: clockFile,
      },
    });
  },
};
