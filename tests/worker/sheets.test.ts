/** Sheets that staff entered: sealed apart, in the month on the sheet, and never lost. */
import { env } from 'virtual:host';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendResponse } from '#functions/db/append-response.ts';
import { type StoredSheet, sheetStatements } from '#functions/db/append-sheets.ts';
import { readWaitingSheets } from '#functions/db/pending-sheets.ts';
import { readStrata, readVolume } from '#functions/db/read-tallies.ts';
import { readDayStrata } from '#functions/db/today-tallies.ts';
import { sealAtOnce as seal } from '#functions/demo-seal.ts';
import { releaseComments } from '#functions/jobs/release-comments.ts';
import { localReader } from '#shared/comments/local-reader.ts';
import { respondents } from '#shared/statistics/tally.ts';
import { testCatalogue } from '../fixtures/catalogue.ts';
import { fullResponse, shortResponse } from '../fixtures/responses.ts';
import { storedSheet } from '../fixtures/sheets.ts';
import { emptyDatabase } from './empty-database.ts';
import { talliesHold } from './tallies-hold.ts';

const service = 'disdukcapil/ktp-el';
const newId = () => crypto.randomUUID();
const run = (day: string) => seal(env.DB, testCatalogue, { day, hour: 9 }, newId);

const enter = (sheets: readonly StoredSheet[], actor = 'dewi') =>
  env.DB.batch(sheetStatements(env.DB, sheets, actor));
const enterMany = (count: number, day: string, changes: Partial<StoredSheet> = {}) =>
  enter(
    Array.from({ length: count }, () => storedSheet(day, { ...changes, said: fullResponse() })),
  );
async function answerMany(count: number, day: string): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await appendResponse(env.DB, shortResponse(), service, { day, hour: 9 });
  }
}

/** How many respondents of each channel count in a month. */
async function countsOf(month: string): Promise<Record<string, number>> {
  const read = await readStrata(env.DB, 'service-month', [month], [service]);
  return Object.fromEntries(
    read.map(({ channel, strata }) => [
      channel,
      Object.values(strata).reduce((sum, tally) => sum + respondents(tally), 0),
    ]),
  );
}
const waiting = async () =>
  (await readWaitingSheets(env.DB, [service], '2026-01')).map(({ channel, month, sheets }) => [
    channel,
    month,
    sheets,
  ]);

beforeEach(emptyDatabase);
afterEach(talliesHold);

describe('sheets', () => {
  it('wait for ten of their own, and count in the month on the sheet', async () => {
    await enterMany(9, '2026-08-31');
    await run('2026-10-05');
    expect(await countsOf('2026-08')).toEqual({});
    expect(await waiting()).toEqual([['paper', '2026-08', 9]]);

    await enterMany(2, '2026-08-01');
    await run('2026-10-05');
    expect(await countsOf('2026-08')).toEqual({ paper: 11 });
    expect(await countsOf('2026-10')).toEqual({});
    expect(await waiting()).toEqual([['paper', '2026-08', 0]]);
  });

  it('reach the month and quarter of their department and the city', async () => {
    await enterMany(10, '2026-09-30');
    await run('2026-10-05');
    const read = [
      await readStrata(env.DB, 'department-month', ['2026-09'], ['disdukcapil']),
      await readStrata(env.DB, 'department-quarter', ['2026-Q3'], ['disdukcapil']),
      await readStrata(env.DB, 'city-month', ['2026-09']),
    ];
    expect(read.map(([first]) => first?.channel)).toEqual(['paper', 'paper', 'paper']);
  });

  it('are not of today, and tell nothing of the hours at which people answer', async () => {
    await enterMany(10, '2026-10-05');
    await run('2026-10-05');
    expect(await readDayStrata(env.DB, '2026-10-05', [service])).toEqual([]);
    expect((await readVolume(env.DB, '', ['2026-10'])).some((count) => count > 0)).toBe(false);
  });

  it('never make up a group with what people answered themselves, nor with another channel', async () => {
    await answerMany(9, '2026-10-05');
    await enterMany(9, '2026-10-05');
    await enterMany(9, '2026-10-05', { channel: 'assisted' });
    await run('2026-10-05');
    expect(await countsOf('2026-10')).toEqual({});

    await answerMany(1, '2026-10-05');
    await run('2026-10-05');
    expect(await countsOf('2026-10')).toEqual({ open: 10 });
  });

  it('without an impression are counted all the same', async () => {
    const { impression: _impression, ...blank } = fullResponse();
    await enterMany(9, '2026-10-05');
    await enter([storedSheet('2026-10-05', { said: blank })]);
    await run('2026-10-05');
    expect(await countsOf('2026-10')).toEqual({ paper: 10 });
  });

  it('without any element are refused by the database itself', async () => {
    const blank = storedSheet('2026-10-05', { said: fullResponse({ answers: {} }) });
    await expect(enter([blank])).rejects.toThrow('CHECK');
  });

  it('are stored and counted once, however often they are sent', async () => {
    const sheets = Array.from({ length: 10 }, () =>
      storedSheet('2026-10-05', { said: fullResponse() }),
    );
    await enter(sheets);
    await Promise.all([enter(sheets), enter(sheets.slice(3), 'budi')]);
    expect(await waiting()).toEqual([['paper', '2026-10', 10]]);
    await run('2026-10-05');
    expect(await countsOf('2026-10')).toEqual({ paper: 10 });
  });

  it('are sealed once, though runs overlap and sheets go on coming', async () => {
    await enterMany(12, '2026-10-05');
    await Promise.all([run('2026-10-05'), run('2026-10-05'), enterMany(3, '2026-10-05')]);
    await run('2026-10-05');
    await enterMany(10, '2026-10-05');
    await run('2026-10-05');
    expect(await countsOf('2026-10')).toEqual({ paper: 25 });
  });
});

describe('what is left of a month that takes no more sheets', () => {
  it('goes with the next month that has enough, all or none', async () => {
    await enterMany(4, '2026-07-10');
    await enterMany(3, '2026-08-10');
    await run('2026-10-05');
    expect(await waiting()).toHaveLength(2);

    await enterMany(6, '2026-10-05');
    await run('2026-10-06');
    // July is closed in October, August is not.
    expect(await countsOf('2026-10')).toEqual({ paper: 10 });
    expect(await waiting()).toContainEqual(['paper', '2026-08', 3]);
  });

  it('waits while the months after it have too few', async () => {
    await enterMany(4, '2026-07-10');
    await enterMany(5, '2026-10-05');
    await run('2026-10-06');
    expect(await countsOf('2026-10')).toEqual({});
    await enterMany(1, '2026-10-06');
    await run('2026-10-06');
    expect(await countsOf('2026-10')).toEqual({ paper: 10 });
  });
});

describe('comments on sheets', () => {
  const comments = ['antre lama', 'petugas ramah', 'toilet kotor', 'cepat', 'bagus sekali'];
  const release = () => releaseComments(env.DB, testCatalogue, '2026-10-05', localReader, newId);
  const enterCommented = (said: readonly string[], day = '2026-10-05') =>
    enter(
      Array.from({ length: 10 }, (_, at) => {
        const comment = said[at];
        const response = fullResponse(comment === undefined ? {} : { comment });
        return storedSheet(day, { said: response });
      }),
    );

  it('do not make up the five with one that somebody wrote themselves', async () => {
    await enterCommented(comments.slice(0, 4));
    await answerMany(9, '2026-10-05');
    const own = shortResponse({ comment: 'saya tulis sendiri' });
    await appendResponse(env.DB, own, service, { day: '2026-10-05', hour: 9 });
    await run('2026-10-05');
    expect(await release()).toBe(0);
  });

  it('are released by five, of whatever months, and once', async () => {
    await enterCommented(comments.slice(0, 2), '2026-09-05');
    await run('2026-10-05');
    expect(await release()).toBe(0);
    await enterCommented(comments.slice(2));
    await run('2026-10-05');
    expect(await release()).toBe(5);
    expect(await release()).toBe(0);
  });
});
