/** The program as an own server runs it, started for a test on a copy of the made-up city. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '#functions/host/node/open-database.ts';
import { SqliteDatabase } from '#functions/host/node/sqlite-database.ts';
import { outputOf } from '../../../tools/build/hosts.ts';
import { readCatalogue } from '../../../tools/catalogue/read.ts';
import { demoLinks } from '../../../tools/panel/demo-accounts.ts';
import { root } from '../../../tools/run/programs.ts';
import { ensureBuilt } from '../../../tools/serve/build.ts';
import { ensureMadeUpCity } from '../../../tools/test/made-up-city.ts';
import { clockVariable, workingDay } from '../../clock/pinned-times.ts';

const entry = join(root, outputOf.node, 'server', 'entry.mjs');

/** What `deploy/` would name. */
const secrets = {
  AUTH_SECRET: randomBytes(32).toString('hex'),
  TICKET_SECRET: randomBytes(32).toString('hex'),
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A program that was started, and what it has said so far. */
export interface Started {
  readonly server: ChildProcess;
  readonly said: () => string;
}

/** Starts the server with these variables and no others that are its own. */
export function startEntry(variables: Readonly<Record<string, string>>): Started {
  const { CLOCK_OFFSET = '0', PATH = '' } = process.env;
  const server = spawn(process.execPath, [entry], {
    env: { PATH, CLOCK_OFFSET, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  return { server, said: () => said };
}

/** A folder with the made-up city in it, and the links by which its people sign in. */
async function cityFolder() {
  const city = await ensureMadeUpCity(process.env[clockVariable] ?? workingDay.at);
  const [file] = globSync('v3/d1/miniflare-D1DatabaseObject/*.sqlite', { cwd: city ?? '' }).filter(
    (name) => !name.endsWith('metadata.sqlite'),
  );
  if (city === undefined || file === undefined) throw new Error('there is no made-up city');
  const folder = mkdtempSync(join(tmpdir(), 'suara-own-server-'));
  for (const ending of ['', '-wal', '-shm'])
    for (const part of globSync(`${file}${ending}`, { cwd: city }))
      copyFileSync(join(city, part), join(folder, `${databaseFile}${ending}`));
  const db = new SqliteDatabase(join(folder, databaseFile));
  const links = await demoLinks(db, readCatalogue());
  await db.close();
  return { folder, links };
}

export interface OwnServer {
  readonly address: string;
  /** Signs a head in, once. */
  readonly panelLink: string;
  readonly said: () => string;
}

/** Serves the made-up city for as long as some work needs it. */
export async function withOwnServer(work: (site: OwnServer) => Promise<void>): Promise<void> {
  if (!(await ensureBuilt(true, 'node'))) throw new Error('the build failed');
  const { folder, links } = await cityFolder();
  const port = String(await freePort());
  const started = startEntry({ ...secrets, DATA_DIR: folder, PORT: port, SCHEDULE_SECONDS: '2' });
  const address = `http://localhost:${port}`;
  try {
    while (!(await fetch(`${address}/api/v1/health`).catch(() => undefined))?.ok) {
      if (started.server.exitCode !== null) throw new Error(started.said());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const token = links.find(({ role }) => role === 'head')?.token ?? '';
    await work({ address, panelLink: `/panel/undangan/${token}`, said: started.said });
  } finally {
    started.server.kill('SIGTERM');
    if (started.server.exitCode === null) await once(started.server, 'exit');
    rmSync(folder, { recursive: true });
  }
}
