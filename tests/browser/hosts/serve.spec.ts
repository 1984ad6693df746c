/** How an own server starts, or says why it does not; none of it needs a browser. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { databaseFile } from '#functions/host/node/open-database.ts';
import { shortResponse } from '../../fixtures/responses.ts';
import { startEntry, withOwnServer } from './own-server.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suara-serve-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const secrets = { AUTH_SECRET: 'a'.repeat(64), TICKET_SECRET: 'b'.repeat(64) };

/** Starts a server that is not to come up, and gives its last words. */
async function refusal(variables: Readonly<Record<string, string>>): Promise<string> {
  const { server, said } = startEntry({ ...secrets, DATA_DIR: folder, PORT: '0', ...variables });
  const [code] = await once(server, 'exit');
  expect(code).toBe(1);
  return said();
}

test('a secret that is missing, a folder that cannot be written, a port that is taken', async () => {
  expect(await refusal({ AUTH_SECRET: '' })).toMatch(/AUTH_SECRET is not set: make one with/);

  const file = join(folder, 'a file');
  writeFileSync(file, '');
  expect(await refusal({ DATA_DIR: file })).toMatch(/cannot be opened.*must be there and writable/);

  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  expect(await refusal({ PORT: port })).toMatch(/is taken by another program: stop that one/);
  other.close();
});

test('a database that is newer than the program, or half migrated by another', async () => {
  const path = join(folder, databaseFile);
  const newer = new DatabaseSync(path);
  newer.exec(`CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT UNIQUE, applied_at TEXT DEFAULT CURRENT_TIMESTAMP);
    INSERT INTO d1_migrations (name) VALUES ('9999_from_the_future.sql')`);
  newer.close();
  expect(await refusal({})).toMatch(/newer than this program: it has 9999_from_the_future\.sql/);

  rmSync(path);
  const half = new DatabaseSync(path);
  half.exec('CREATE TABLE responses (id TEXT)');
  half.close();
  expect(await refusal({})).toMatch(/0001_\w+\.sql could not be applied.*go back to a backup/);
});

test('what runs takes no other name, says how it is, and tells its log nothing of people', async () => {
  await withOwnServer(async ({ address, said }) => {
    const foreign = await new Promise<number | undefined>((done) =>
      request(`${address}/hasil`, { headers: { Host: 'stranger.example' } }, (answer) =>
        done(answer.resume().statusCode),
      ).end(),
    );
    expect(foreign).toBe(421);

    const body = JSON.stringify(shortResponse({ id: crypto.randomUUID(), counter: 'F1RMB' }));
    const headers = { 'Content-Type': 'application/json', 'User-Agent': 'A telling browser' };
    const answered = await fetch(`${address}/api/v1/responses?who=me`, {
      method: 'POST',
      body,
      headers,
    });
    expect(answered.status).toBe(201);

    const health = await (await fetch(`${address}/api/v1/health`)).json();
    expect(health).toMatchObject({ status: 'ok', secondsLate: 0 });
    expect(Date.parse(health.lastSeal)).not.toBeNaN();

    const lines = said()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    const kept = lines.map((line) => JSON.parse(line)).find(({ method }) => method === 'POST');
    expect(Object.keys(kept)).toEqual(['time', 'method', 'path', 'status', 'ms']);
    expect(said()).not.toMatch(/127\.0\.0\.1"|telling browser|who=me/);

    const page = await fetch(`${address}/s/F1RMB`, { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
