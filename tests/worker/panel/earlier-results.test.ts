/** Results of years before this system, imported in the panel: all rows or none. */
import { env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '#shared/panel/audit.ts';
import { earlierColumns } from '#shared/report/earlier-file.ts';
import { type CheckedImport, mostRows } from '#shared/report/earlier-import.ts';
import type { EarlierResult } from '#shared/report/earlier-result.ts';
import type { CheckedFile } from '#shared/tables/checked-file.ts';
import { utf8 } from '../../fixtures/table-files.ts';
import { keptWorkbook } from '../kept-workbook.ts';
import { ask, cookieOf } from './sessions.ts';

const path = '/api/panel/earlier-results';
const row = (unit: string, period: string, ikm = '80,25') =>
  `${unit};${period};120;${ikm};;;;;;;;;;https://kota.example/skm.pdf`;
const file = (...rows: readonly string[]) => [earlierColumns.join(';'), ...rows].join('\r\n');

let administrator = '';
let auditor = '';
beforeAll(async () => {
  administrator = await cookieOf({ role: 'administrator' });
  auditor = await cookieOf({ role: 'auditor' });
});
beforeEach(() => env.DB.exec('DELETE FROM earlier_results;'));

const send = (sent: string | Uint8Array, at = '') =>
  ask(path + at, {
    cookie: administrator,
    body: typeof sent === 'string' ? utf8(sent) : sent,
  });
const listed = async (cookie = auditor): Promise<EarlierResult[]> =>
  (await ask(path, { cookie })).json();
const errorsOf = async (answer: Response): Promise<string[]> => {
  const { errors } = await answer.json<{ errors: readonly { detail: string }[] }>();
  return errors.map(({ detail }) => detail);
};

describe('a file', () => {
  it('is checked without anything being kept, and says what it would replace', async () => {
    await send(file(row('rsud', '2023')));
    const answer = await send(file(row('rsud', '2023', '81'), row('city', '2024')), '/check');
    const { results, replaced } = await answer.json<CheckedImport>();
    expect(results.map(({ unit, period, index }) => [unit, period, index])).toEqual([
      ['rsud', '2023', 81],
      ['', '2024', 80.25],
    ]);
    expect(replaced).toEqual(['rsud 2023']);
    expect((await listed()).map(({ index }) => index)).toEqual([80.25]);
  });

  it('is imported as a whole, and listed for the auditor too', async () => {
    const answer = await send(file(row('rsud', '2023'), row('rsud', '2024'), row('city', '2024')));
    expect(answer.status).toBe(201);
    expect((await listed()).map(({ unit, period }) => `${unit} ${period}`)).toEqual([
      ' 2024',
      'rsud 2024',
      'rsud 2023',
    ]);
  });

  it.each(['', '/check'])(
    'with a bad row imports none, and lists every bad cell (POST %s)',
    async (at) => {
      const bad = file(row('rsud', '2023'), row('dukun', '2023'), row('rsud', 'besok', '8025'));
      const answer = await send(bad, at);
      expect(answer.status).toBe(422);
      const errors = await errorsOf(answer);
      expect(errors).toHaveLength(3);
      expect(errors[0]).toMatch(/^baris 3, kolom unit: /);
      expect(await listed()).toEqual([]);
    },
  );

  it.each([
    ['nothing', '', 'Pilih file yang'],
    ['only a header', file(), 'Pilih file yang'],
    ['an open quote', file('"rsud;2023'), 'tanda kutip'],
    ['too many rows', file(...Array(mostRows + 1).fill(row('rsud', '2023'))), 'Bagi file ini'],
    ['something very long', 'x'.repeat(700_000), 'Bagi file ini'],
    ['something even longer', 'x'.repeat(3_000_000), 'terlalu besar'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'File ini gambar'],
  ])('of %s is refused with what to do', async (_, csv, said) => {
    const answer = await send(csv, '/check');
    expect(answer.status).toBe(422);
    expect((await errorsOf(answer))[0]).toContain(said);
  });

  it('may be a workbook of LibreOffice, whose headings stand below a title on its second sheet', async () => {
    const answer = await send(keptWorkbook(), '/check');
    const { results, understood, csv } = await answer.json<CheckedImport & CheckedFile>();
    const read = results.map(({ unit, period, respondents, index }) => [
      ...[unit, period, respondents, index],
    ]);
    expect(read).toEqual([
      ['rsud', '2024', 1234, 82.75],
      ['', '2025-Q3', 1234, 82.41],
    ]);
    expect(understood.source.join(' ')).toMatch(/"Hasil".*"Petunjuk", "Jenis"/);
    expect(understood.values.map(({ found, meant }) => [found[0], meant])).toEqual([
      ['Kota', 'seluruh kota'],
      ['1.234', '1234'],
    ]);
    expect((await send(csv)).status).toBe(201);
    expect((await listed()).map(({ index }) => index)).toEqual([82.41, 82.75]);
  });

  it('to begin with passes its own check', async () => {
    for (const query of ['', '?dialect=id']) {
      const template = await ask(`${path}/template.csv${query}`, { cookie: auditor });
      expect(template.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
      expect((await send(await template.text(), '/check')).status).toBe(200);
    }
  });
});

describe('an imported result', () => {
  it('is removed by the administrator, once', async () => {
    await send(file(row('rsud', '2023'), row('rsud', '2024')));
    const remove = () =>
      ask(`${path}/remove`, { cookie: administrator, body: { unit: 'rsud', period: '2023' } });
    expect((await remove()).status).toBe(204);
    expect((await listed()).map(({ period }) => period)).toEqual(['2024']);
    expect((await remove()).status).toBe(409);
  });

  it('leaves its coming and going in the audit trail', async () => {
    await send(file(row('city', '2023')));
    await ask(`${path}/remove`, { cookie: administrator, body: { unit: '', period: '2023' } });
    const trail = await ask('/api/panel/audit-trail', { cookie: auditor });
    const [removed, imported] = await trail.json<AuditEntry[]>();
    expect(imported).toMatchObject({
      action: 'earlier-results-imported',
      subject: 'city 2023',
      detail: { rows: 1 },
    });
    expect(removed).toMatchObject({ action: 'earlier-result-removed', subject: 'city 2023' });
  });
});
