/** `virtual:host` in Node, with the adapters of an own server. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { HostEnvironment } from '#functions/environment.ts';
import { migrate } from '#functions/host/node/migrations.ts';
import { readMigrations } from '#functions/host/node/read-migrations.ts';
import { SqliteDatabase } from '#functions/host/node/sqlite-database.ts';
import { receive } from '../worker/receiver.ts';
import { testLetterBox } from './letter-box.ts';
import { worker } from './worker.ts';

const root = join(import.meta.dirname, '..', '..');
const migrations = readMigrations(join(root, 'functions', 'db', 'migrations'));

let folder: string | undefined;
let database: SqliteDatabase | undefined;

export const env = {
  get DB(): SqliteDatabase {
    if (database === undefined) throw new Error('no test has begun');
    return database;
  },
  TICKET_SECRET: 'a secret for tests',
  AUTH_SECRET: 'another secret for tests, long enough',
  ALERT_EMAIL: testLetterBox,
  WORKBOOK: readFileSync(join(root, 'tests/fixtures/files/libre-office.xlsx'), 'base64'),
} satisfies HostEnvironment & { WORKBOOK: string };

const background = {
  waitUntil: (work: Promise<unknown>) => void work,
  passThroughOnException: () => undefined,
  props: undefined,
};

export const askWorker = (asked: Request | URL | string, init?: RequestInit): Promise<Response> =>
  worker.fetch(new Request(asked, init), env, background);

export { memoryPages as hostPages } from '#functions/host/memory-pages.ts';

export const runSchedule = (): Promise<void> => worker.scheduled(env);

// Everything that the Worker fetches elsewhere goes to the receiver of webhooks.
globalThis.fetch = (asked, init) => receive(new Request(asked, init));

const numberOf = ({ name }: { readonly name: string }) => Number(name.slice(0, 4));

function open(path: string, last: number): void {
  const file = new DatabaseSync(path);
  // No test outlives a crash of the machine.
  file.exec('PRAGMA synchronous = OFF');
  migrate(
    file,
    migrations.filter((each) => numberOf(each) <= last),
  );
  file.close();
  database = new SqliteDatabase(path, { synchronous: 'OFF' });
}

const pathIn = (of: string) => join(of, 'suara.sqlite');

export async function databaseOf(last: number): Promise<void> {
  await database?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'suara-test-'));
  open(pathIn(folder), last);
}

export async function migrateToLatest(): Promise<void> {
  await database?.close();
  open(pathIn(folder ?? ''), Number.POSITIVE_INFINITY);
}

/** A file of its own for each file of tests. */
export const freshDatabase = (): Promise<void> => databaseOf(Number.POSITIVE_INFINITY);

export async function repeatMigration(number: string): Promise<void> {
  await env.DB.exec(migrations.find(({ name }) => name.startsWith(number))?.sql ?? '');
}
