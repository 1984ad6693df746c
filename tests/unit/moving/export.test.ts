/** A city as plain files: what travels, that it comes back as it was, and what is refused. */
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { inviteFirstAdministrator } from '#functions/panel/first-administrator.ts';
import { importInto } from '../../../tools/moving/import-into.ts';
import {
  harmless,
  leftBehind,
  madeAnew,
  soundsSecret,
  travels,
} from '../../../tools/moving/left-behind.ts';
import { readManifest } from '../../../tools/moving/read-export.ts';
import { Refusal } from '../../../tools/moving/refusal.ts';
import { newestSchema } from '../../../tools/moving/schema.ts';
import { tablesOf } from '../../../tools/moving/tables.ts';
import { sha256Of, writeExport } from '../../../tools/moving/write-export.ts';
import { cityDatabase } from '../../../tools/serve/city-database.ts';
import { cityFile } from '../../fixtures/city-file.ts';

const city = 'Kota Contoh';
const about = { program: '1.2.3', city, schema: newestSchema() };
const place = mkdtempSync(join(tmpdir(), 'export-test-'));
afterAll(() => rmSync(place, { recursive: true }));
const newFolder = () => mkdtempSync(join(place, 'export-'));

/** What a comment may hold, and what a program that moves it might trip over. */
const oddText = `baris satu\nbaris dua\r\n'tunggal' "ganda"; -- \\n {"a":1}\u2028\u2029 😀 é`;

function filledCity(): DatabaseSync {
  const db = cityFile();
  const response = db.prepare(
    `INSERT INTO responses (service, received_day, id, progress, revision, received_hour, seal_group, counter,
       channel, form, language, impression, time, comment)
     VALUES ('dinas/layanan', '2026-01-01', ?, 'complete', 1, 9, 0, 'ABCDE', 'open', 'full', 'id', 4, 3, ?)`,
  );
  // Not in the order of their keys.
  for (const [digit, comment] of ['c', 'a', 'b'].entries())
    response.run(
      `${comment}0000000-0000-4000-8000-00000000000${digit}`,
      comment === 'a' ? oddText : null,
    );
  db.exec(`
    INSERT INTO earlier_results (unit, period, respondents, ikm, time, origin, profile, source, imported_day) VALUES
      ('dinas', '2023', 100, 81.23456789012345, 3.1, 'published', '{}', 'https://contoh.id', '2026-01-01'),
      ('dinas', '2024', 100, 80, NULL, 'published', '{}', 'https://contoh.id', '2026-01-01');
    INSERT INTO panel_users (id, name, email, createdAt, updatedAt, role) VALUES
      ('u1', 'Rina', 'rina@contoh.id', '2026', '2026', 'administrator');
    INSERT INTO panel_recovery_codes (code_hash, user_id, made_day) VALUES ('${'0'.repeat(64)}', 'u1', '2026-01-01');
    INSERT INTO held_batches (id, service, counter, reason, month, first_day, last_day, answers, alike, expected, strata, state)
      VALUES ('z', 'dinas/layanan', 'ABCDE', 'alike', '2026-01', '2026-01-01', '2026-01-01', 1, 1, 0.1, '{}', 'held');
    INSERT INTO held_answers VALUES ('dinas/layanan', '2026-01-01', 'x', 'z');`);
  return db;
}

function exported(): string {
  const folder = newFolder();
  writeExport(filledCity(), folder, about);
  return folder;
}

const read = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

async function tryImport(folder: string, into = cityFile()): Promise<string> {
  try {
    await importInto(into, folder, await readManifest(folder));
    return 'imported';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message;
  }
}

/** Gives an altered file the sums that belong to it, as somebody would who means to deceive or to help. */
function sumAnew(folder: string, name: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const table of manifest.tables)
    if (`${table.name}.jsonl` === name) table.sha256 = sha256Of(readFileSync(join(folder, name)));
  const text = JSON.stringify(manifest);
  writeFileSync(path, text);
  writeFileSync(join(folder, 'SHA256SUMS'), `${sha256Of(text)}  manifest.json\n`);
}

describe('an export', () => {
  const schema = cityFile();
  const tables = tablesOf(schema);

  it('has every table that the migrations make but those that are left behind or made anew, by name', async () => {
    const { tables: moved } = await readManifest(exported());
    const names = [...moved.map(({ name }) => name), ...Object.keys(leftBehind), ...madeAnew];
    expect(names.toSorted()).toEqual(tables.map(({ name }) => name));
  });

  it('holds no column that sounds like a secret, unless it is written why it is none', () => {
    const secret = tables
      .filter(({ name }) => travels(name))
      .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`))
      .filter((column) => soundsSecret.test(column));
    expect(secret.toSorted()).toEqual(Object.keys(harmless).toSorted());
  });

  it('can hold every column there is: text and numbers', () => {
    const kinds = new Set(
      tables.flatMap(({ name }) =>
        schema
          .prepare('SELECT type FROM pragma_table_info(?)')
          .all(name)
          .map(({ type }) => type),
      ),
    );
    expect([...kinds].toSorted()).toEqual(['INTEGER', 'REAL', 'TEXT']);
    expect(tables.filter(({ key }) => key.length === 0)).toEqual([]);
  });

  it('comes back byte for byte, whatever was written', async () => {
    const first = exported();
    const db = cityFile();
    expect(await tryImport(first, db)).toBe('imported');
    const second = newFolder();
    writeExport(db, second, about);
    expect(read(second)).toEqual(read(first));
    const found = db.prepare('SELECT comment FROM responses WHERE comment IS NOT NULL').get();
    expect(found?.['comment']).toBe(oddText);
  });

  it('is not written into a folder where something is, nor of a database that is older than the program', () => {
    const folder = exported();
    expect(() => writeExport(filledCity(), folder, about)).toThrow(/is not empty/);
    expect(() =>
      writeExport(filledCity(), newFolder(), { ...about, schema: '9999_x.sql' }),
    ).toThrow(/this program at 9999_x\.sql/);
  });
});

describe('an import refuses', () => {
  it('a file of which a byte is not as it was written, and nothing of it arrives', async () => {
    const folder = exported();
    appendFileSync(join(folder, 'responses.jsonl'), ' ');
    expect(await tryImport(folder)).toMatch(/^responses\.jsonl is not as it was exported/);
  });

  it('a manifest that was altered, or is not there, or of another form', async () => {
    const folder = exported();
    appendFileSync(join(folder, 'manifest.json'), ' ');
    expect(await tryImport(folder)).toMatch(/^manifest\.json is not as it was exported/);
    sumAnew(folder, '');
    expect(await tryImport(folder)).toBe('imported');
    writeFileSync(join(folder, 'manifest.json'), '{}');
    writeFileSync(join(folder, 'SHA256SUMS'), `${sha256Of('{}')}  manifest.json\n`);
    expect(await tryImport(folder)).toMatch(/not of a form that this program can read/);
    expect(await tryImport(place)).toMatch(/has no manifest\.json/);
  });

  it('a file that is missing', async () => {
    const folder = exported();
    rmSync(join(folder, 'tallies.jsonl'));
    expect(await tryImport(folder)).toMatch(/has no tallies\.jsonl/);
  });

  it('to add to a city that has something, be it only an account', async () => {
    const db = cityFile();
    db.exec(`INSERT INTO panel_users (id, name, email, createdAt, updatedAt, role)
      VALUES ('u2', 'Budi', 'budi@contoh.id', '2026', '2026', 'auditor')`);
    expect(await tryImport(exported(), db)).toMatch(/not empty: there are rows in panel_users/);
  });

  it('nothing where only the first link waits: nobody has come in', async () => {
    const db = cityFile();
    await inviteFirstAdministrator(cityDatabase(db), new Date('2026-02-03T04:05:06Z'));
    expect(await tryImport(exported(), db)).toBe('imported');
  });

  it('a database of another schema', async () => {
    const older = cityFile();
    older.exec(`DELETE FROM d1_migrations WHERE name = '${newestSchema()}'`);
    expect(await tryImport(exported(), older)).toMatch(/^The export is of the migration/);
  });

  it('a row that the database does not take, by its line, and nothing before it arrives', async () => {
    const folder = newFolder();
    cpSync(exported(), folder, { recursive: true });
    const path = join(folder, 'responses.jsonl');
    const lines = readFileSync(path, 'utf8').replace('"impression":4', '"impression":5');
    writeFileSync(path, lines);
    sumAnew(folder, 'responses.jsonl');
    const db = cityFile();
    expect(await tryImport(folder, db)).toMatch(
      /^responses\.jsonl, line 1: CHECK constraint failed/,
    );
    expect(db.prepare('SELECT count(*) AS n FROM panel_users').get()).toEqual({ n: 0 });
  });
});
