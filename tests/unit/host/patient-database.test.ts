/** What a database that is busy, broken or silent does to whoever asks it; a real one is none of that when it is wanted. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, DatabaseUnavailable, type Statement } from '#functions/host/database.ts';
import {
  jobsPatience,
  patientDatabase,
  visitorsPatience,
} from '#functions/host/patient-database.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const result = { results: [], meta: { changes: 1, rows_written: 1, last_row_id: 1 } };
const silence = new Promise<never>(() => undefined);

/** A database that answers its first askings in the given ways, and well from then on. */
function troubled(...ways: readonly (Error | typeof silence)[]) {
  const left = [...ways];
  const asked = { times: 0 };
  const answer = async () => {
    asked.times += 1;
    const way = left.shift();
    if (way instanceof Error) throw way;
    return way ?? result;
  };
  const statement = { run: answer, all: answer, first: answer } as unknown as Statement;
  const db = { prepare: () => statement, batch: answer, exec: answer } as unknown as Database;
  return { db, asked };
}

const busy = new Error('D1_ERROR: database is locked: SQLITE_BUSY');
const broken = new Error('D1_ERROR: Network connection lost.');

/** Runs the clock on until there is an outcome. */
async function outcome(work: Promise<unknown>): Promise<unknown> {
  const settled = work.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(120_000);
  return settled;
}

describe('a write that meets another, as while a job runs', () => {
  it('is repeated after a pause, as D1 does not repeat it', async () => {
    const { db, asked } = troubled(busy, busy);
    expect(await outcome(patientDatabase(db, visitorsPatience).prepare('').run())).toBe(result);
    expect(asked.times).toBe(3);
  });

  it('is given up in the end, within what a phone waits', async () => {
    const { db, asked } = troubled(...Array.from({ length: 100 }, () => busy));
    const began = Date.now();
    let gaveUpAfter = 0;
    const work = patientDatabase(db, visitorsPatience).batch([]);
    const settled = work.catch((error: unknown) => {
      gaveUpAfter = Date.now() - began;
      return error;
    });
    expect(await outcome(settled)).toBeInstanceOf(DatabaseUnavailable);
    expect(asked.times).toBe(visitorsPatience.tries);
    expect(gaveUpAfter).toBeLessThan(20_000);
  });
});

describe('a connection that breaks', () => {
  it('repeats nothing by itself, since what was asked may have been done', async () => {
    const { db, asked } = troubled(broken);
    const failed = await outcome(patientDatabase(db, visitorsPatience).prepare('').run());
    expect(failed).toBeInstanceOf(DatabaseUnavailable);
    expect(failed).toMatchObject({ cause: broken, isBroken: true });
    expect(asked.times).toBe(1);
  });
});

describe('a database that says nothing for 70 seconds', () => {
  it.each([
    ['a visitor', visitorsPatience],
    ['a job', jobsPatience],
  ])('is not waited for by %s', async (_, patience) => {
    const { db, asked } = troubled(silence);
    expect(await outcome(patientDatabase(db, patience).prepare('').first())).toBeInstanceOf(
      DatabaseUnavailable,
    );
    expect(asked.times).toBe(1);
    expect(patience.answerWithin).toBeLessThan(60_000);
  });
});

it('what is wrong with a statement is said at once, and by its own name', async () => {
  const wrong = new Error('D1_ERROR: UNIQUE constraint failed: actions.id: SQLITE_CONSTRAINT');
  const { db, asked } = troubled(wrong);
  expect(await outcome(patientDatabase(db, visitorsPatience).prepare('').run())).toBe(wrong);
  expect(asked.times).toBe(1);
});

it('pauses grow, and are never twice the same', () => {
  const pauses = [1, 2, 3, 4].map(visitorsPatience.pause);
  expect(pauses.map((each, at) => each >= 50 * 2 ** at && each <= 100 * 2 ** at)).not.toContain(
    false,
  );
  expect(visitorsPatience.pause(4)).not.toBe(visitorsPatience.pause(4));
});
