/** What a unit writes itself into its report: who may, what is refused, and that nothing typed is lost. */
import { askWorker, env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FieldError } from '#shared/api/problems.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import type { OwnWords } from '#shared/report/own-words.ts';
import type { Report } from '#shared/report/report.ts';
import { ask, cookieOf } from './sessions.ts';

const own = '/api/panel/unit/disdukcapil/report-texts';
const city = '/api/panel/report-texts';

let head = '';
let administrator = '';
beforeAll(async () => {
  head = await cookieOf({ role: 'head', department: 'disdukcapil' });
  administrator = await cookieOf({ role: 'administrator' });
});
beforeEach(() => env.DB.exec('DELETE FROM report_texts'));

interface Sent {
  readonly words: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
  readonly period?: string;
  readonly service?: string | null;
  readonly confirmed?: readonly string[];
}
const write = (sent: Sent, path = own, cookie = head) =>
  ask(path, { cookie, body: { service: null, period: '2026', before: {}, ...sent } });
const errorsOf = async (answer: Response) =>
  ((await answer.json()) as { readonly errors: readonly FieldError[] }).errors;

async function writtenIn(query: string): Promise<OwnWords> {
  const answer = await askWorker(
    new Request(`https://suara.example/api/v1/reports/report.json?${query}`),
  );
  return ((await answer.json()) as Report).written;
}
const ofDepartment = (period = '2026') => writtenIn(`department=disdukcapil&period=${period}`);

describe('what a head writes', () => {
  it('stands in the report of that unit and period, and in no other', async () => {
    const words = { number: '12/SKM/2026', 'time.cause': 'Loket kurang.\r\nAntrean panjang. ' };
    expect((await write({ words })).status).toBe(200);
    expect(await ofDepartment()).toEqual({
      number: '12/SKM/2026',
      'time.cause': 'Loket kurang.\nAntrean panjang.',
    });
    expect(await ofDepartment('2026-Q3')).toEqual({});
    expect(await writtenIn('department=disdukcapil&service=ktp-el&period=2026')).toEqual({});
    expect(await writtenIn('period=2026')).toEqual({});
  });

  it('is of a service where it names one of the department', async () => {
    expect(
      (await write({ words: { leader: 'Kabid' }, service: 'disdukcapil/ktp-el' })).status,
    ).toBe(200);
    expect(await writtenIn('department=disdukcapil&service=ktp-el&period=2026')).toEqual({
      leader: 'Kabid',
    });
    const other = await write({ words: { leader: 'Kabid' }, service: 'rsud/igd' });
    expect([other.status, (await errorsOf(other))[0]?.pointer]).toEqual([422, '/service']);
  });

  it('leaves the report when it is emptied; the audit trail keeps what it said', async () => {
    await write({ words: { number: '7', advice: 'Tambah loket.' } });
    await write({ words: { advice: '' }, before: { advice: 'Tambah loket.' } });
    expect(await ofDepartment()).toEqual({ number: '7' });
    const trail: readonly AuditEntry[] = await (
      await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie: head })
    ).json();
    expect(trail.slice(0, 2)).toMatchObject([
      {
        action: 'report-text-written',
        subject: 'disdukcapil 2026',
        detail: { fields: 'advice', was: 'Tambah loket.' },
      },
      { action: 'report-text-written', detail: { fields: 'number advice' } },
    ]);
  });

  it('never replaces unseen what somebody else has written in the meantime', async () => {
    await write({ words: { leader: 'Kepala Bidang Pelayanan' } });
    const late = await write({ words: { leader: 'Sekretaris Dinas', number: '7' } });
    expect(late.status).toBe(409);
    const [error] = await errorsOf(late);
    expect(error?.pointer).toBe('/words/leader');
    expect(error?.detail).toContain('Kepala Bidang Pelayanan');
    expect(await ofDepartment()).toEqual({ leader: 'Kepala Bidang Pelayanan' });
    const knowing = { leader: 'Kepala Bidang Pelayanan' };
    await write({ words: { leader: 'Sekretaris Dinas' }, before: knowing });
    expect(await ofDepartment()).toEqual({ leader: 'Sekretaris Dinas' });
  });

  it('is asked about where it looks like personal data, and taken once confirmed', async () => {
    const words = { 'time.office': 'Hubungi 0812-3456-7890' };
    const asked = await write({ words });
    expect(asked.status).toBe(422);
    expect((await errorsOf(asked))[0]).toMatchObject({ pointer: '/words/time.office' });
    expect(await ofDepartment()).toEqual({});
    expect((await write({ words, confirmed: ['0812-3456-7890'] })).status).toBe(200);
  });

  it('is not asked about in the fields that ask for the name and number of who signs', async () => {
    const words = { name: 'Ibu Sri Wahyuni', nip: '197001011990031001' };
    expect((await write({ words })).status).toBe(200);
  });

  it.each([
    ['nip', '12345', '18 angka'],
    ['date', '2025-12-31', 'sesudah periode ini mulai'],
    ['date', 'besok', 'tanggal'],
    ['number', 'x'.repeat(81), 'paling panjang 80 huruf'],
  ])('is refused in %s as "%s", by the name of the field', async (field, typed, said) => {
    const refused = await write({ words: { [field]: typed } });
    expect(refused.status).toBe(422);
    const [error] = await errorsOf(refused);
    expect(error?.pointer).toBe(`/words/${field}`);
    expect(error?.detail).toContain(said);
  });
});

describe('who may write', () => {
  it('the head of the unit and the administrator; staff and other heads may not', async () => {
    const words = { number: '1' };
    const staff = await cookieOf({ role: 'staff', department: 'disdukcapil' });
    const elsewhere = await cookieOf({ role: 'head', department: 'rsud' });
    const statuses = [];
    for (const cookie of [administrator, staff, elsewhere]) {
      statuses.push((await write({ words }, own, cookie)).status);
    }
    expect(statuses).toEqual([200, 403, 403]);
  });

  it('of the city the administrator alone', async () => {
    expect((await write({ words: { number: '1' } }, city)).status).toBe(403);
    expect((await write({ words: { number: '1' } }, city, administrator)).status).toBe(200);
    expect(await writtenIn('period=2026')).toEqual({ number: '1' });
  });
});
