/** The catalogue taken away and brought back as files, and older versions published again. */
import { askWorker, env } from 'virtual:host';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sheetNames } from '#shared/catalogue/rows.ts';
import type {
  CheckedCatalogue,
  ListedVersion,
  RestoredVersion,
} from '#shared/panel/catalogue-files.ts';
import { utf8, windows1252 } from '../../fixtures/table-files.ts';
import { ask, cookieOf, origin } from './sessions.ts';

const path = '/api/panel/catalogue-files';
const versions = '/api/panel/catalogue-versions';

let administrator = '';
let auditor = '';
beforeAll(async () => {
  administrator = await cookieOf({ role: 'administrator' });
  auditor = await cookieOf({ role: 'auditor' });
});
beforeEach(() => env.DB.exec('DELETE FROM catalogue_drafts;'));

type Files = Readonly<Record<string, Uint8Array>>;

/** Sends files to be checked, as the page does. */
function check(files: Files, language = 'id', cookie = administrator): Promise<Response> {
  const body = new FormData();
  for (const [name, bytes] of Object.entries(files))
    body.append('file', new File([bytes.slice()], name));
  const headers = { Origin: origin, Cookie: cookie, 'Accept-Language': language };
  return askWorker(new Request(`${origin}${path}/check`, { method: 'POST', headers, body }));
}

const checked = async (files: Files): Promise<CheckedCatalogue> => {
  const answer = await check(files);
  expect(answer.status).toBe(200);
  return answer.json();
};

async function exported(file: string, cookie = administrator): Promise<Uint8Array> {
  const answer = await ask(`${path}/${file}`, { cookie });
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The files of the version in force, by name. */
const sheets = async (): Promise<Files> => unzipSync(await exported(`v${await inForce()}.zip`));

/** One of them, with something else in its text. */
async function changed(name: string, change: (text: string) => string): Promise<Files> {
  const found = (await sheets())[name];
  if (found === undefined) throw new Error(`${name} was not exported`);
  return { [name]: utf8(change(strFromU8(found))) };
}

const inForce = async (): Promise<number> =>
  (await env.DB.prepare('SELECT max(version) AS n FROM catalogue_versions').first<number>('n')) ??
  0;

const textOf = (version: number) =>
  env.DB.prepare('SELECT catalogue FROM catalogue_versions WHERE version = ?1')
    .bind(version)
    .first<string>('catalogue');

const makeDraft = ({ version, draft, files }: CheckedCatalogue) =>
  ask(`${path}/draft`, {
    cookie: administrator,
    body: { version, revision: draft.revision, files },
  });

/** Publishes the draft. @returns the number of the version */
async function publish(reason = 'uji'): Promise<number> {
  const draft = await ask('/api/panel/catalogue', { cookie: administrator });
  const { version, revision } = await draft.json<{ version: number; revision: number }>();
  const answer = await ask('/api/panel/catalogue/publish', {
    cookie: administrator,
    body: { version, revision, reason },
  });
  expect(await answer.clone().text()).toContain('version');
  expect(answer.status).toBe(200);
  return (await answer.json<{ version: number }>()).version;
}

/** Brings files, and publishes what they say. */
async function bring(files: Files): Promise<number> {
  expect((await makeDraft(await checked(files))).status).toBe(201);
  return publish();
}

const errorsOf = async (answer: Response): Promise<readonly string[]> => {
  expect(answer.status).toBe(422);
  const { errors } = await answer.json<{ errors: readonly { detail: string }[] }>();
  return errors.map(({ detail }) => detail);
};

describe('a version taken away', () => {
  it.each(['xlsx', 'zip'])('and brought back as %s changes nothing', async (kind) => {
    const file = await exported(`v1.${kind}`);
    const { changes, brought } = await checked({ [`katalog.${kind}`]: file });
    expect(changes).toEqual([]);
    expect(brought).toEqual(sheetNames);
  });

  it('is the same file each time', async () => {
    expect(await exported('v1.zip')).toEqual(await exported('v1.zip', auditor));
  });

  it.each(['xlsx', 'zip'])(
    'and published again from %s after another is the same, byte for byte',
    async (kind) => {
      const before = await inForce();
      const file = await exported(`v${before}.${kind}`);
      const after = await bring(
        await changed('counters.csv', (text) => text.replaceAll('Loket', 'Meja')),
      );
      expect(await textOf(after)).not.toBe(await textOf(before));
      expect(await textOf(await bring({ [`katalog.${kind}`]: file }))).toBe(await textOf(before));
    },
  );
});

describe('files that are brought', () => {
  it('are shown as what they change, and change nothing before they are published', async () => {
    const before = await inForce();
    const files = await changed('services.csv', (text) => text.replace('KTP-el', 'KTP elektronik'));
    const found = await checked(files);
    expect(found.changes).toMatchObject([
      { sheet: 'services', key: 'disdukcapil/ktp-el', kinds: ['renamed'] },
    ]);
    expect((await makeDraft(found)).status).toBe(201);
    expect(await inForce()).toBe(before);
  });

  it('may be a CSV file with semicolons, in the letters of an old Excel, which is said', async () => {
    const files = await changed('counters.csv', (text) => {
      const [head = '', first = '', ...others] = text.replace('\uFEFF', '').split('\r\n');
      const cells = first.split(',');
      cells[2] = 'Loket Café';
      return [head, cells.join(','), ...others].join('\r\n').replaceAll(',', ';');
    });
    const [bytes] = Object.values(files);
    const { changes, notes } = await checked({
      'loket.csv': windows1252(strFromU8(bytes ?? new Uint8Array())),
    });
    expect(changes).toMatchObject([
      { kinds: ['renamed'], name: { id: expect.stringContaining('Café') } },
    ]);
    expect(notes).toEqual(['loket.csv: Hurufnya dibaca sebagai Windows-1252.']);
  });

  const cell = (row: number, column: number, value: string) => (text: string) => {
    const lines = text.split('\r\n');
    const cells = (lines[row] ?? '').split(',');
    cells[column] = value;
    lines[row] = cells.join(',');
    return lines.join('\r\n');
  };

  it.each([
    [
      'a code with a wrong check',
      'counters.csv',
      cell(1, 0, 'F1RM9'),
      /baris 2, kolom code: seharusnya .*F1RMB/,
      /row 2, column code: expected .*F1RMB/,
    ],
    [
      'a code that stands twice',
      'counters.csv',
      (text: string) => `${text}4M9TJ,disdukcapil/ktp-el,Loket lain,Balai,short,\r\n`,
      /kolom code.*4M9TJ/,
      /column code.*4M9TJ/,
    ],
    [
      'a name that stands twice',
      'departments.csv',
      cell(2, 1, 'Dinas Kependudukan dan Pencatatan Sipil'),
      /kolom name: seharusnya nama yang lain/,
      /column name: expected another name/,
    ],
    [
      'an owner that nobody is',
      'services.csv',
      cell(1, 10, 'time=lurah'),
      /kolom owners: seharusnya kosong, atau unsur=/,
      /column owners: expected nothing, or element=/,
    ],
    [
      'a formula',
      'counters.csv',
      cell(1, 2, '=1+1'),
      /kolom name: .*rumus/,
      /column name: .*formula/,
    ],
    [
      'a column of another name',
      'counters.csv',
      (text: string) => text.replace('place', 'tempat'),
      /kolom/,
      /column/,
    ],
    [
      '10,000 rows',
      'counters.csv',
      (text: string) => text + 'F1RMB,disdukcapil/ktp-el,Loket,Balai,short,\r\n'.repeat(10_000),
      /5\.000 baris atau kurang, bukan 10\.0/,
      /5,000 rows or fewer, not 10,0/,
    ],
    [
      'an open quote',
      'counters.csv',
      (text: string) => `${text}"F1RMB`,
      /tanda kutip/,
      /quotation mark/,
    ],
  ])('with %s are refused with what to do, in both languages', async (_, name, change, id, en) => {
    const files = await changed(name, change);
    expect((await errorsOf(await check(files, 'id'))).join('\n')).toMatch(id);
    expect((await errorsOf(await check(files, 'en'))).join('\n')).toMatch(en);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM catalogue_drafts').first('n')).toBe(0);
  });

  it('without a counter of a service are refused: the counter is closed instead', async () => {
    const files = await changed('counters.csv', (text) =>
      text
        .split('\r\n')
        .filter((line) => !line.includes('disdukcapil/ktp-el'))
        .join('\r\n'),
    );
    const said = (await errorsOf(await check(files))).join('\n');
    expect(said).toContain('disdukcapil/ktp-el');
    expect(said).toContain('kolom closed');
  });

  it.each([
    ['nothing', {}, 'Pilih file katalog'],
    ['a picture', { 'a.png': new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) }, 'a.png: File ini gambar'],
    ['an archive of something else', { 'a.zip': zipSync({ 'a.docx': strToU8('x') }) }, 'arsip'],
    ['settings that are no JSON', { 'settings.json': utf8('{') }, 'settings.json'],
    [
      'a table of something else',
      { 'a.csv': utf8('nama,alamat\r\nx,y\r\n') },
      'a.csv: seharusnya tabel',
    ],
  ])('of %s are refused', async (_, files, said) => {
    expect((await errorsOf(await check(files as Files))).join('\n')).toContain(said);
  });

  it('are no draft any more where somebody published meanwhile', async () => {
    const found = await checked(
      await changed('counters.csv', (text) => text.replaceAll('Loket', 'Gerai')),
    );
    await bring(await changed('services.csv', (text) => text.replace('Kartu', 'Kartu baru')));
    const late = await makeDraft(found);
    expect(late.status).toBe(409);
    expect((await late.json<{ type: string }>()).type).toBe('/problems/catalogue-moved');
  });

  it('are for the administrator alone, and looking is for the auditor too', async () => {
    const files = await sheets();
    expect((await check(files, 'id', auditor)).status).toBe(403);
    const head = await cookieOf({ role: 'head', department: 'disdukcapil' });
    expect((await check(files, 'id', head)).status).toBe(403);
    expect((await ask(`${path}/v1.xlsx`, { cookie: head })).status).toBe(403);
    expect((await ask(`${path}/v1.xlsx`)).status).toBe(401);
    expect((await ask(`${path}/v99.xlsx`, { cookie: auditor })).status).toBe(404);
    expect((await ask(versions, { cookie: auditor })).status).toBe(200);
  });
});

describe('an older version', () => {
  it('published again keeps what came since, closed, and gives its codes to nobody else', async () => {
    const before = await inForce();
    const grown = await bring(
      await changed(
        'counters.csv',
        (text) => `${text}F2R1H,disdukcapil/ktp-el,Loket baru,Balai,short,\r\n`,
      ),
    );
    const again = `${versions}/${before}/again`;
    const shown = await ask(again, { cookie: administrator });
    const { changes, problems, version, draft } = await shown.json<RestoredVersion>();
    expect(problems).toEqual([]);
    expect(changes).toContainEqual(
      expect.objectContaining({ sheet: 'counters', key: 'F2R1H', kinds: ['closed'] }),
    );
    const body = { version, revision: draft.revision };
    expect((await ask(again, { cookie: administrator, body })).status).toBe(201);
    const last = await publish('kembali');
    expect(last).toBe(grown + 1);
    expect(await textOf(last)).toContain('F2R1H');
    const taken = await changed('counters.csv', (text) =>
      text.replace('F2R1H,disdukcapil/ktp-el', 'F2R1H,disdukcapil/kartu-keluarga'),
    );
    expect((await errorsOf(await check(taken))).join('\n')).toContain('F2R1H');
  });

  it('is listed with who published it, why and how much it changed', async () => {
    const answer = await ask(versions, { cookie: auditor });
    const [latest, ...older] = await answer.json<ListedVersion[]>();
    expect(latest).toMatchObject({
      reason: 'kembali',
      publishedBy: 'Uji administrator',
      changed: 1,
    });
    expect(older.at(-1)).toMatchObject({ version: 1 });
  });
});
