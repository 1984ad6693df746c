/** A city moves from D1 to its own server and back: not a byte of its export changes, nor any figure that it publishes. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorker } from '#functions/create-worker.ts';
import { appendResponse } from '#functions/db/append-response.ts';
import { sheetStatements } from '#functions/db/append-sheets.ts';
import { publishVersion } from '#functions/db/catalogue-versions.ts';
import { sealAtOnce } from '#functions/demo-seal.ts';
import { recount } from '../../../tools/backup/recount.ts';
import { ensureCatalogue } from '../../../tools/catalogue/seed.ts';
import { executeInD1, insertIntoD1, withCopyOfD1 } from '../../../tools/moving/d1.ts';
import { importInto } from '../../../tools/moving/import-into.ts';
import { readManifest } from '../../../tools/moving/read-export.ts';
import { migrations, newestSchema } from '../../../tools/moving/schema.ts';
import { writeExport } from '../../../tools/moving/write-export.ts';
import { cityDatabase } from '../../../tools/serve/city-database.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import { cityFile } from '../../fixtures/city-file.ts';
import { fullResponse, shortResponse } from '../../fixtures/responses.ts';
import { storedSheet } from '../../fixtures/sheets.ts';

const place = mkdtempSync(join(tmpdir(), 'circle-test-'));
afterAll(() => rmSync(place, { recursive: true }));
const at = (name: string) => join(place, name);

const city = 'Kota Contoh';
const about = { program: '1.2.3', city, schema: newestSchema() };
const day = '2026-02-03';
const newId = () => crypto.randomUUID();

/** What SQL of any kind may trip over on its way through D1. */
const oddComment = `satu\ndua\r\n'tunggal' "ganda"; -- /* */ \\n\u2028 😀; DROP TABLE responses;`;

/** Counters enough for a catalogue that is longer than a statement of D1 may be, each half of its name a pair of units. */
const manyCounters = Array.from({ length: 900 }, (_, nth) => ({
  ...{ code: `X${String(nth).padStart(4, '0')}`, service: 'rsud/igd', closed: '2026-01-01' },
  ...{ name: `Loket '${nth}' ${'😀'.repeat(9)}`, place: `Gedung "${nth}"`, form: 'short' as const },
}));

async function livelyCity(): Promise<DatabaseSync> {
  const file = cityFile();
  const db = cityDatabase(file);
  await ensureCatalogue(db, testCatalogue);
  await publishVersion(db, 1, {
    ...{ publishedAt: '2026-02-01T00:00:00.000Z', publishedBy: 'Rina', reason: 'Panjang' },
    catalogue: { ...testCatalogue, counters: [...testCatalogue.counters, ...manyCounters] },
  });
  for (const [service, count] of [
    ['disdukcapil/ktp-el', 120],
    ['rsud/igd', 35],
    ['rsud/rawat-jalan', 9],
  ] as const) {
    for (let nth = 0; nth < count; nth += 1) {
      const response =
        nth % 3 === 0 ? shortResponse({ comment: oddComment }) : fullResponse({ impression: 2 });
      await appendResponse(db, response, service, { day, hour: 10 });
    }
  }
  const sheets = Array.from({ length: 12 }, () => storedSheet(day));
  await db.batch(sheetStatements(db, sheets, 'dewi'));
  await sealAtOnce(db, testCatalogue, { day, hour: 18 }, newId);
  file.exec(`
    INSERT INTO earlier_results (unit, period, respondents, ikm, time, origin, profile, source, imported_day)
      VALUES ('rsud', '2024', 412, 81.23456789012345, 3.1, 'published', '{}', 'https://contoh.id', '2026-01-01');
    INSERT INTO held_batches (id, service, counter, reason, month, first_day, last_day, answers, alike, expected, strata, state)
      VALUES ('z', 'rsud/igd', 'ABCDE', 'alike', '2026-02', '${day}', '${day}', 3, 2, 0.1, '{}', 'held');
    INSERT INTO panel_users (id, name, email, createdAt, updatedAt, role)
      VALUES ('u1', 'Rina', 'rina@contoh.id', '2026', '2026', 'administrator');
    INSERT INTO audit_trail (at, actor, actor_name, role, action, subject, detail)
      VALUES ('2026-02-03T04:05Z', 'u1', 'Rina', 'administrator', 'user-added', 'Rina', '{"role":"head"}');`);
  return file;
}

const worker = createWorker(async () => new Response('page'));
const background = {
  waitUntil: () => undefined,
  passThroughOnException: () => undefined,
  props: undefined,
};

/** Everything that is published of a city, by address. */
async function published(file: DatabaseSync): Promise<Record<string, string>> {
  const environment = { DB: cityDatabase(file) };
  const units = [
    '',
    ...testCatalogue.departments.map(({ id }) => `department=${id}`),
    ...testCatalogue.services.map(
      ({ id, department }) => `department=${department}&service=${id.split('/')[1]}`,
    ),
  ];
  const periods = ['2026', '2026-Q1', '2026-02'];
  const files = ['figures', 'integrity', 'respondents', 'answers'].map(
    (name) => `data/${name}.json?year=2026`,
  );
  const paths = [
    ...units.flatMap((unit) =>
      periods.flatMap((period) =>
        ['results', 'integrity'].map(
          (of) => `${of}?period=${period}${unit === '' ? '' : `&${unit}`}`,
        ),
      ),
    ),
    ...files,
    'follow-ups?department=rsud',
    'earlier-results?department=rsud',
  ];
  const answers: [string, string][] = [];
  for (const path of paths) {
    const request = new Request(`https://suara.example/api/v1/${path}`);
    const answer = await worker.fetch(request, environment, background);
    answers.push([path, `${answer.status} ${await answer.text()}`]);
  }
  return Object.fromEntries(answers);
}

const linesOf = (folder: string, name: string) =>
  readFileSync(join(folder, name), 'utf8').split('\n');

/** The first line of each file that is not the same in both. */
const differing = (one: string, other: string) =>
  readdirSync(one).flatMap((name) => {
    const [here, there] = [linesOf(one, name), linesOf(other, name)];
    const at = here.findIndex((line, nth) => line !== there[nth]);
    return at < 0 && here.length === there.length
      ? []
      : [{ name, here: here[at], there: there[at] }];
  });

/** A D1 of this machine at the newest migration, made by one run of `wrangler`. */
async function emptyD1(): Promise<void> {
  const sql = at('migrations.sql');
  const applied = migrations().map(
    ({ name, sql: statements }) =>
      `${statements}\nINSERT INTO d1_migrations (name) VALUES ('${name}');`,
  );
  writeFileSync(
    sql,
    `CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE);\n${applied.join('\n')}`,
  );
  mkdirSync(at('empty-d1'));
  await executeInD1({ kind: 'local', state: at('empty-d1') }, sql);
}

/** A new D1 of this machine, with an export in it. */
async function d1With(exported: string, state: string): Promise<void> {
  cpSync(at('empty-d1'), state, { recursive: true });
  await insertIntoD1({ kind: 'local', state }, exported, await readManifest(exported));
}

beforeAll(async () => {
  await emptyD1();
  writeExport(await livelyCity(), at('made'), about);
  await d1With(at('made'), at('first-d1'));
}, 300_000);

it('D1, files, own server, files, D1', async () => {
  const first = await withCopyOfD1({ kind: 'local', state: at('first-d1') }, async (copy) => {
    writeExport(copy, at('of-d1'), about);
    return published(copy);
  });

  const own = new DatabaseSync(at('own.sqlite'));
  own.close();
  const server = cityFile(at('own.sqlite'));
  await importInto(server, at('of-d1'), await readManifest(at('of-d1')));
  writeExport(server, at('of-server'), about);
  const second = await published(server);

  await d1With(at('of-server'), at('second-d1'));
  const third = await withCopyOfD1({ kind: 'local', state: at('second-d1') }, async (copy) => {
    writeExport(copy, at('of-d1-again'), about);
    return published(copy);
  });

  expect(differing(at('of-d1'), at('made'))).toEqual([]);
  expect(differing(at('of-server'), at('of-d1'))).toEqual([]);
  expect(differing(at('of-d1-again'), at('of-d1'))).toEqual([]);
  expect(second).toEqual(first);
  expect(third).toEqual(first);
  // What is compared is there.
  expect(Object.values(first).filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(
    30,
  );
  expect(first['results?period=2026-02&department=disdukcapil&service=ktp-el']).toMatch(
    /"ikm":|"index":/,
  );
  expect(linesOf(at('of-d1'), 'responses.jsonl').join('')).toContain(JSON.stringify(oddComment));
  expect(await recount(cityDatabase(server))).toEqual([]);
}, 300_000);
