/** Questionnaires on paper, entered one by one or from a file by the department's own staff. */
import { env } from 'virtual:host';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localHour } from '#shared/local-time.ts';
import type { AuditEntry } from '#shared/panel/audit.ts';
import type { SheetDesk } from '#shared/paper/sheet-desk.ts';
import { type CheckedSheets, mostSheets, sheetColumns } from '#shared/paper/sheet-file.ts';
import { formatDay } from '#shared/publication/period.ts';
import type { CheckedFile } from '#shared/tables/checked-file.ts';
import { sheet } from '../../fixtures/sheets.ts';
import { type Rows, utf8, utf16, workbookOfTexts } from '../../fixtures/table-files.ts';
import { emptyDatabase } from '../empty-database.ts';
import { ask, cookieOf } from './sessions.ts';

const path = '/api/panel/unit/disdukcapil/sheets';
const today = localHour(new Date(), 'Asia/Jakarta').day;

let staff = '';
let auditor = '';
beforeAll(async () => {
  staff = await cookieOf({ role: 'staff', department: 'disdukcapil' });
  auditor = await cookieOf({ role: 'auditor' });
});
beforeEach(emptyDatabase);

const enter = (body: unknown, cookie = staff) => ask(path, { cookie, body });
const desk = async () => (await ask(path, { cookie: auditor })).json<SheetDesk>();
const stored = () =>
  env.DB.prepare('SELECT * FROM responses ORDER BY comment')
    .all()
    .then(({ results }) => results);
const detailsOf = async (answer: Response): Promise<string[]> => {
  const { errors } = await answer.json<{ errors: readonly { detail: string }[] }>();
  return errors.map(({ detail }) => detail);
};

const row = (
  number: number,
  changes: Partial<Record<(typeof sheetColumns)[number], string>> = {},
) => {
  const cells: Partial<Record<(typeof sheetColumns)[number], string>> = {
    sheet: String(number),
    counter: '4M9TJ',
    channel: 'paper',
    date: today,
    requirements: '3',
    ...changes,
  };
  return sheetColumns.map((column) => cells[column] ?? '').join(';');
};
const file = (...rows: readonly string[]) => [sheetColumns.join(';'), ...rows].join('\r\n');
const send = (sent: string | Uint8Array, at: 'check' | 'import') =>
  ask(`${path}/${at}`, { cookie: staff, body: typeof sent === 'string' ? utf8(sent) : sent });

describe('a sheet that is typed in', () => {
  it('is stored with its channel and day, without an hour, and its comment redacted', async () => {
    const answer = await enter(sheet(today, { comment: 'Telepon saya 0812-3456-7890' }));
    expect(answer.status).toBe(201);
    expect(await stored()).toMatchObject([
      {
        channel: 'paper',
        form: 'full',
        received_day: today,
        received_hour: null,
        comment: expect.stringContaining('[telepon]'),
      },
    ]);
  });

  it('is stored once, however often its form is sent', async () => {
    const typed = sheet(today);
    expect((await enter(typed)).status).toBe(201);
    const again = await enter(typed);
    expect([again.status, await again.json()]).toEqual([200, { stored: false }]);
    expect((await desk()).waiting).toMatchObject([{ sheets: 1 }]);
  });

  it('with a number is stored once, whoever enters it, and left as it was', async () => {
    await enter(sheet(today, { number: 12, impression: 4 }));
    const colleague = await cookieOf({ role: 'head', department: 'disdukcapil' });
    const again = await enter(sheet(today, { number: 12, impression: 1 }), colleague);
    expect(await again.json()).toEqual({ stored: false });
    expect(await stored()).toMatchObject([{ impression: 4 }]);
  });

  it.each([
    ['of another department', { counter: 'B6CZ4' }, 'kode loket unit ini'],
    ['of a counter that has closed', { counter: 'C0SEH' }, 'sebelum 31 Januari 2026'],
    ['of a closed month', { day: '2020-01-01' }, 'tanggal di lembarnya'],
    ['of tomorrow', { day: '2999-01-01' }, 'tanggal di lembarnya'],
    ['without an answer', { answers: {} }, 'sedikitnya satu jawaban'],
    ['with an answer that is not asked', { answers: { cost: 4 } }, 'hanya jawaban'],
    ['of a channel that is none of its own', { channel: 'open' }, 'paper'],
  ])('%s is refused with what to do', async (_, changes, said) => {
    const answer = await enter({ ...sheet(today), ...changes });
    expect(answer.status).toBe(422);
    expect((await detailsOf(answer)).join()).toContain(said);
    expect(await stored()).toEqual([]);
  });

  it('cannot be passed off as one that somebody sent themselves', async () => {
    const sent = { ...sheet(today), channel: undefined };
    expect((await enter(sent)).status).toBe(422);
  });

  it('leaves who entered how many, and never what it says', async () => {
    for (const number of [1, 2, 3]) await enter(sheet(today, { number }));
    await enter(sheet(today, { channel: 'assisted' }));
    const { entries } = await desk();
    expect(entries.map(({ channel, name, sheets }) => [channel, name, sheets])).toEqual([
      ['paper', 'Uji staff', 3],
      ['assisted', 'Uji staff', 1],
    ]);
    const trail = await ask('/api/panel/unit/disdukcapil/audit-trail', { cookie: auditor });
    const typed = (await trail.json<AuditEntry[]>()).filter(
      ({ action }) => action === 'sheets-typed',
    );
    expect(typed.slice(0, 2).map(({ subject, detail }) => [subject, detail['channel']])).toEqual([
      ['disdukcapil/ktp-el', 'assisted'],
      ['disdukcapil/ktp-el', 'paper'],
    ]);
  });
});

describe('a file of sheets', () => {
  it('is checked without anything being stored, then stored, then known', async () => {
    const csv = file(row(1), row(2), row(3, { channel: 'assisted' }));
    const checked = await (await send(csv, 'check')).json<CheckedSheets>();
    expect(checked.counts.map(({ channel, fresh, known }) => [channel, fresh, known])).toEqual([
      ['paper', 2, 0],
      ['assisted', 1, 0],
    ]);
    expect(await stored()).toEqual([]);

    expect(await (await send(csv, 'import')).json()).toEqual({ stored: 3, known: 0 });
    const more = file(row(1), row(2, { requirements: '1' }), row(3), row(4));
    expect(await (await send(more, 'import')).json()).toEqual({ stored: 2, known: 2 });
    expect(await stored()).toHaveLength(5);
    expect((await desk()).entries.map(({ sheets }) => sheets)).toEqual([4, 1]);
  });

  it('and the entry screen know the same sheet by its number', async () => {
    await enter(sheet(today, { number: 7 }));
    expect(await (await send(file(row(7)), 'import')).json()).toEqual({ stored: 0, known: 1 });
  });

  it.each(['check', 'import'] as const)('with a bad cell stores nothing (%s)', async (at) => {
    const answer = await send(file(row(1), row(2, { time: '5' }), row(3, { sex: 'X' })), at);
    expect(answer.status).toBe(422);
    const said = await detailsOf(answer);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^baris 3, kolom time: /);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['nothing', '', 'Pilih file yang'],
    ['an open quote', file('"1;4M9TJ'), 'tanda kutip'],
    ['too many rows', file(...Array(mostSheets + 1).fill(row(1))), 'Bagi file ini'],
    ['something very long', 'x'.repeat(300_000), 'Bagi file ini'],
  ])('of %s is refused with what to do', async (_, csv, said) => {
    const answer = await send(csv, 'check');
    expect(answer.status).toBe(422);
    expect((await detailsOf(answer))[0]).toContain(said);
  });

  it.each<[string, (rows: Rows) => Uint8Array | Promise<Uint8Array>]>([
    ['a workbook', workbookOfTexts],
    ['Unicode text', (rows) => utf16(rows.map((cells) => cells.join('\t')).join('\r\n'))],
  ])('may be %s; what was understood of it is what is imported', async (_, write) => {
    const [year = '', month = '', date = ''] = today.split('-');
    const sent = row(1, { date: `${date}.${month}.${year}`, sex: 'Perempuan', comment: '-' });
    const bytes = await write([sheetColumns, sent.split(';')]);
    const checked = await (await send(bytes, 'check')).json<CheckedSheets & CheckedFile>();
    expect(checked.counts).toMatchObject([{ fresh: 1, known: 0 }]);
    expect(checked.understood.values.map(({ found, meant }) => [found[0], meant])).toEqual([
      [`${date}.${month}.${year}`, formatDay(today).id],
      ['Perempuan', 'P'],
    ]);
    expect(await stored()).toEqual([]);
    expect(await (await send(checked.csv, 'import')).json()).toEqual({ stored: 1, known: 0 });
    expect(await stored()).toMatchObject([{ received_day: today, sex: 'P', comment: '-' }]);
    expect(await (await send(bytes, 'import')).json()).toEqual({ stored: 0, known: 1 });
  });

  it('of many wrong rows says so in one sentence a kind, and how many there are in all', async () => {
    const rows = Array.from({ length: mostSheets }, (_, at) =>
      row(at + 1, { time: '9', sex: 'X' }),
    );
    const answer = await send(file(...rows), 'check');
    const { errors, detail } = await answer.json<{ errors: unknown[]; detail: string }>();
    expect(errors).toHaveLength(2);
    expect(detail).toContain('400 hal perlu diperbaiki');
  });

  it('to begin with passes its own check', async () => {
    for (const query of ['', '?dialect=id']) {
      const template = await ask(`${path}/template.csv${query}`, { cookie: staff });
      expect(template.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
      expect((await send(await template.text(), 'check')).status).toBe(200);
    }
  });

  it('leaves its number of sheets in the audit trail', async () => {
    await send(file(row(1), row(2)), 'import');
    const trail = await ask('/api/panel/audit-trail', { cookie: auditor });
    const [imported] = await trail.json<AuditEntry[]>();
    expect(imported).toMatchObject({
      action: 'sheets-imported',
      subject: 'disdukcapil/ktp-el',
      detail: { channel: 'paper', sheets: 2 },
    });
  });
});
