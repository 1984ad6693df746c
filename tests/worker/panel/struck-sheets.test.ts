/** Sheets that were entered by mistake: struck out with a reason until they are sealed, and counted nowhere. */
import { env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readStrata } from '#functions/db/read-tallies.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import type { FieldError } from '#shared/api/problems.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { localHour, monthOf } from '#shared/local-time.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import type { EnteredSheet, SheetDesk } from '#shared/paper/sheet-desk.ts';
import { respondents } from '#shared/statistics/tally.ts';
import { testCity } from '../../fixtures/city.ts';
import { sheet } from '../../fixtures/sheets.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from './sessions.ts';

const { catalogue, settings } = testCity;

const path = '/api/panel/unit/disdukcapil/sheets';
const now = localHour(new Date(), settings.timeZone);
const today = now.day;
const service = 'disdukcapil/ktp-el';

let staff = '';
let auditor = '';
beforeAll(async () => {
  staff = await cookieOf({ role: 'staff', department: 'disdukcapil' });
  auditor = await cookieOf({ role: 'auditor' });
});
beforeEach(emptyDatabase);

const enter = async (changes: Parameters<typeof sheet>[1] = {}): Promise<EnteredSheet> =>
  (await ask(path, { cookie: staff, body: sheet(today, changes) })).json();
async function enterMany(from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) await enter({ number });
}
const strike = (which: object, cookie = staff) =>
  ask(`${path}/strike`, {
    cookie,
    body: { counter: '4M9TJ', channel: 'paper', day: today, reason: 'Salah loket.', ...which },
  });
const desk = async () => (await ask(path, { cookie: auditor })).json<SheetDesk>();
const sealNow = () => seal(env.DB, catalogue, now, () => crypto.randomUUID());
async function counted(): Promise<number> {
  const read = await readStrata(env.DB, 'service-month', [monthOf(today)], [service]);
  return read
    .flatMap(({ strata }) => Object.values(strata))
    .reduce((sum, tally) => sum + respondents(tally), 0);
}
async function expectRefusal(answer: Response, said: string): Promise<void> {
  expect(answer.status).toBe(422);
  const { errors } = await answer.json<{ errors: FieldError[] }>();
  expect(errors.map(({ detail }) => detail).join(' ')).toContain(said);
}

describe('a sheet that was entered by mistake', () => {
  it('is struck out by its number, listed with the reason, and counts nowhere', async () => {
    await enterMany(1, 10);
    expect((await strike({ number: 4 })).status).toBe(204);
    const { struck, waiting } = await desk();
    expect(struck).toEqual([
      {
        ...{ service, day: today, counter: '4M9TJ', channel: 'paper', number: 4 },
        ...{ reason: 'Salah loket.', name: 'Uji staff', struckDay: today },
      },
    ]);
    expect(waiting).toMatchObject([{ sheets: 9 }]);
    await sealNow();
    expect(await counted()).toBe(0);
    await enter({ number: 11 });
    await sealNow();
    expect(await counted()).toBe(10);
    expect((await desk()).waiting).toEqual([]);
  });

  it('is struck out by its id where it bears no number', async () => {
    const typed = sheet(today);
    await ask(path, { cookie: staff, body: typed });
    expect((await strike({ id: typed.id })).status).toBe(204);
    expect((await desk()).struck).toMatchObject([{ number: null }]);
  });

  it('stays in the database as it was: only that it is struck out is added', async () => {
    await enter({ number: 1 });
    const rows = () => env.DB.prepare('SELECT * FROM responses').all();
    const { results: before } = await rows();
    await strike({ number: 1 });
    expect((await rows()).results).toEqual(before);
    await expect(env.DB.prepare('DELETE FROM struck_sheets').run()).rejects.toThrow(/append-only/);
  });

  it('can be typed again under the same number, however often it was struck out', async () => {
    for (let time = 0; time < 3; time += 1) {
      expect((await enter({ number: 7 })).stored).toBe(true);
      expect((await enter({ number: 7 })).stored).toBe(false);
      expect((await strike({ number: 7 })).status).toBe(204);
    }
    await enter({ number: 7 });
    expect((await desk()).waiting).toMatchObject([{ sheets: 1 }]);
  });

  it('releases no comment', async () => {
    for (let number = 1; number <= 11; number += 1) {
      await enter({ number, comment: `Komentar ke-${number} tentang antrean.` });
    }
    await strike({ number: 3 });
    await sealNow();
    await releaseComments(env.DB, catalogue, today, localReader, () => crypto.randomUUID());
    const { results } = await env.DB.prepare('SELECT text FROM comments').all<{ text: string }>();
    expect(results).toHaveLength(10);
    expect(results.map(({ text }) => text)).not.toContain('Komentar ke-3 tentang antrean.');
  });

  it('leaves its day, number and reason in the audit trail, and nothing that it says', async () => {
    await enter({ number: 5, comment: 'Sangat ramah.' });
    await strike({ number: 5 });
    const trail = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie: auditor });
    const [last] = await trail.json<AuditEntry[]>();
    expect(last).toMatchObject({
      action: 'sheet-struck',
      subject: service,
      detail: { channel: 'paper', day: today, number: 5, reason: 'Salah loket.' },
    });
    expect(JSON.stringify(last)).not.toContain('ramah');
  });
});

describe('what is not struck out, and says why', () => {
  it('is a sheet that is sealed', async () => {
    await enterMany(1, 10);
    await sealNow();
    await expectRefusal(await strike({ number: 4 }), 'sudah ikut dihitung');
    expect(await counted()).toBe(10);
    expect((await desk()).struck).toEqual([]);
  });

  it('is a sheet that nobody entered, or that is struck out already', async () => {
    await expectRefusal(await strike({ number: 4 }), 'Tidak ada lembar dengan nomor ini');
    await enter({ number: 4 });
    await strike({ number: 4 });
    await expectRefusal(await strike({ number: 4 }), 'sudah dicoret');
  });

  it('is a response that somebody sent themselves, and a sheet of another department', async () => {
    await expectRefusal(await strike({ number: 1, counter: 'B6CZ4' }), 'kode loket unit ini');
    await expectRefusal(await strike({ number: 1, channel: 'open' }), 'paper');
    await expectRefusal(await strike({ number: 1, reason: ' ' }), 'Tulis mengapa');
  });

  it('is anything, for an auditor', async () => {
    expect((await strike({ number: 1 }, auditor)).status).toBe(403);
  });

  it('is one of two acts at once: a sheet is sealed or struck out, never both', async () => {
    await enterMany(1, 10);
    const [answer] = await Promise.all([strike({ number: 1 }), sealNow()]);
    const isStruck = answer.status === 204;
    await sealNow();
    expect(await counted()).toBe(isStruck ? 0 : 10);
    expect((await desk()).struck).toHaveLength(isStruck ? 1 : 0);
  });
});
