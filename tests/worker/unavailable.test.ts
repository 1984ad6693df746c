/** What people and programs are answered while the database is silent or held. */
import { env } from 'virtual:host';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCity } from '#functions/city.ts';
import type { HostEnvironment } from '#functions/environment.ts';
import type { Database, Statement } from '#functions/host/database.ts';
import { patientDatabase } from '#functions/host/patient-database.ts';
import { shortResponse } from '../fixtures/responses.ts';
import { worker } from '../hosts/worker.ts';
import { cookieOf } from './panel/sessions.ts';

const silence = new Promise<never>(() => undefined);
const silentStatement: Statement = {
  bind: () => silentStatement,
  first: () => silence,
  all: () => silence,
  run: () => silence,
};
let isSilent = false;
const silent: Database = {
  prepare: (sql) => (isSilent ? silentStatement : env.DB.prepare(sql)),
  batch: () => silence,
  exec: () => silence,
};

/** Shortened, so that the test need not wait as visitors do. */
const impatience = { answerWithin: 20, tries: 2, pause: () => 1 };
const background = {
  waitUntil: () => undefined,
  passThroughOnException: () => undefined,
  props: undefined,
};

const DB = patientDatabase(silent, impatience);

// An instance that runs knows the city.
beforeAll(async () => {
  await currentCity(DB);
  isSilent = true;
});

function ask(path: string, init?: RequestInit): Promise<Response> {
  const environment: HostEnvironment = { ...env, DB };
  return worker.fetch(new Request(`https://suara.example${path}`, init), environment, background);
}

const json = { 'Content-Type': 'application/json', Accept: 'application/json' };

describe('while the database says nothing', () => {
  it('an answer is not stored, and the phone is told when to come again', async () => {
    const body = JSON.stringify(shortResponse());
    const answer = await ask('/api/v1/responses', { method: 'POST', headers: json, body });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ type: '/problems/storage-unavailable' });
  });

  it('whoever reads figures is told the same, not that it is our fault', async () => {
    const answer = await ask('/api/v1/results?period=2026-01');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).not.toBeNull();
    expect(await answer.json()).toMatchObject({ type: '/problems/database-unavailable' });
  });

  it('a page of the panel says it in words and looks again by itself', async () => {
    const cookie = await cookieOf({ role: 'administrator' });
    const headers = { Cookie: cookie, Accept: 'text/html', 'Accept-Language': 'en' };
    const answer = await ask('/panel', { headers });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Retry-After')).not.toBeNull();
    expect(await answer.text()).toContain('cannot be reached just now');
  });
});
