/**
 * The own server: answers against a bare `INSERT` in node:sqlite with the same care for the disk, and against the site in
 * workerd; a results page against a file; memory after many answers. Each pair is asked in turns, so that a busy machine
 * slows both alike; the figures are the ratios of medians.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { readCatalogue } from '../../tools/catalogue/read.ts';
import { ensureBuilt } from '../../tools/serve/build.ts';
import { withSite } from '../../tools/serve/running-site.ts';
import { migrateWithCity, openWithCity } from '../../tools/serve/with-city.ts';
import { type Started, startEntry } from '../browser/hosts/own-server.ts';
import { fullResponse } from '../fixtures/responses.ts';

const atOnce = 32;
const perRound = 2000;
const rounds = 9;
const many = Number(process.env['BENCH_ANSWERS'] ?? 100_000);
const [ownPort, workerdPort] = [8792, 8793];

/** Many people at many counters, or the door would ask most to wait. */
const counters = openCounters(readCatalogue()).map(({ code }) => code);
let asked = 0;

function answer(): string {
  asked += 1;
  const counter = counters[asked % counters.length] ?? '';
  return JSON.stringify(fullResponse({ id: crypto.randomUUID(), counter, answers: {} }));
}

/** An address that nobody has had before. */
const somebody = () => `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;

/** One request over kept connections, read to its end; cheaper for the one who asks than `fetch`. */
function ask(agent: Agent, port: number, path: string, body?: string): Promise<number> {
  return new Promise((done, failed) => {
    const sent = request(
      { agent, port, path, host: '127.0.0.1', method: body === undefined ? 'GET' : 'POST' },
      (answered) => answered.resume().on('end', () => done(answered.statusCode ?? 0)),
    );
    sent.setHeader('Host', `localhost:${port}`);
    for (const name of ['X-Forwarded-For', 'CF-Connecting-IP']) sent.setHeader(name, somebody());
    if (body !== undefined) sent.setHeader('Content-Type', 'application/json');
    sent.on('error', failed).end(body);
  });
}

/** Runs some work so many times, a few at once. @returns how often a second */
async function speedOf(times: number, work: () => Promise<unknown>): Promise<number> {
  let left = times;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        await work();
      }
    }),
  );
  return (1000 * times) / (performance.now() - begun);
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function post(agent: Agent, port: number): Promise<void> {
  const status = await ask(agent, port, '/api/v1/responses', answer());
  if (status === 201) return;
  if (status !== 429) throw new Error(`an answer was answered ${status}`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return post(agent, port);
}

async function untilUp(agent: Agent, { server, said }: Started): Promise<void> {
  while ((await ask(agent, ownPort, '/api/v1/health').catch(() => 0)) !== 200) {
    if (server.exitCode !== null) throw new Error(said());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Megabytes that a process holds in memory. */
const memoryOf = (pid: number | undefined) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

if (!(await ensureBuilt(true, 'node'))) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'suara-bench-'));
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const bare = new DatabaseSync(join(folder, 'bare.sqlite'));
bare.exec(
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE bare (id TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID',
);
const insert = bare.prepare('INSERT INTO bare VALUES (?, ?)');
const insertBare = async () => insert.run(crypto.randomUUID(), answer());

await openWithCity(folder);
const started = startEntry({
  ...{ DATA_DIR: folder, PORT: String(ownPort), TRUSTED_PROXIES: '127.0.0.1' },
  ...{ AUTH_SECRET: 'a'.repeat(64), TICKET_SECRET: 'b'.repeat(64) },
});
try {
  await untilUp(agent, started);
  const state = join(folder, 'workerd');
  await migrateWithCity(state);
  await withSite(workerdPort, state, async () => {
    const speeds = { bare: [] as number[], own: [] as number[], workerd: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      speeds.bare.push(await speedOf(perRound, insertBare));
      speeds.own.push(await speedOf(perRound, () => post(agent, ownPort)));
      speeds.workerd.push(await speedOf(perRound / 10, () => post(agent, workerdPort)));
    }
    const [own, least, workerd] = [median(speeds.own), median(speeds.bare), median(speeds.workerd)];
    console.log(`Own server: ${own.toFixed(0)} answers a second, ${atOnce} at once`);
    console.log(
      `against a bare INSERT, each flushed to the disk (${least.toFixed(0)}/s): ${(own / least).toFixed(2)} x`,
    );
    console.log(
      `against the site in workerd (${workerd.toFixed(0)}/s): ${(own / workerd).toFixed(1)} x (aim >= 5)`,
    );
  });

  const paths = { page: '/hasil', file: '/privasi' };
  const times = { page: [] as number[], file: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['page', 'file'] as const)
      times[kind].push(1 / (await speedOf(perRound, () => ask(agent, ownPort, paths[kind]))));
  }
  const ratio = median(times.page) / median(times.file);
  console.log(
    `GET ${paths.page} against the file ${paths.file}: ${ratio.toFixed(2)} x the time (aim <= 2)`,
  );

  const before = memoryOf(started.server.pid);
  await speedOf(many, () => post(agent, ownPort));
  const after = memoryOf(started.server.pid);
  console.log(
    `memory: ${before.toFixed(0)} MB, after ${many.toLocaleString('en')} answers more ${after.toFixed(0)} MB`,
  );
} finally {
  started.server.kill('SIGTERM');
  agent.destroy();
  bare.close();
  rmSync(folder, { recursive: true, force: true });
}
