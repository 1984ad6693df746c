/** The attacks that were done against groups of ten, as they were, and in short the others of docs/trust.md. */
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../empty-database.ts';
import { officer, play, readVictim, teenager } from './attackers.ts';

beforeEach(emptyDatabase);

describe('stuffing', () => {
  it('300 answers of all 1 from one address in an evening move the month by less than half a point', async () => {
    const honest = await play([]);
    await emptyDatabase();
    const attacked = await play(teenager());
    // The door asks the script to wait after 120 in a minute; of those that it takes, two count.
    expect(attacked.taken - attacked.held).toBe(2);
    expect(Math.abs(attacked.index - honest.index)).toBeLessThan(0.5);
  }, 60_000);

  it('an officer at the kiosk all day moves it by less than a point', async () => {
    const honest = await play([], 'unregistered');
    await emptyDatabase();
    const attacked = await play(officer(), 'unregistered');
    expect(attacked.held).toBeGreaterThanOrEqual(75);
    expect(Math.abs(attacked.index - honest.index)).toBeLessThan(1);
  }, 60_000);

  it('nor does one at a registered kiosk, whose day is too busy', async () => {
    const honest = await play([], 'registered');
    expect(honest.held).toBe(0);
    await emptyDatabase();
    const attacked = await play(officer(80, true), 'registered');
    expect(attacked.taken).toBe(80);
    expect(attacked.held).toBeGreaterThanOrEqual(75);
    expect(Math.abs(attacked.index - honest.index)).toBeLessThan(1);
  }, 60_000);
});

describe('nine answers that the attacker knows, and one that it wants to know', () => {
  it('move nothing at once, nor when the window closes, if they come from one address', async () => {
    expect(await readVictim(1, '2026-10-06')).toEqual({ recovered: 0, moved: false });
    await emptyDatabase();
    expect(await readVictim(1, '2026-11-30')).toEqual({ recovered: 0, moved: false });
  });

  it('move nothing within the window, from however many addresses', async () => {
    expect(await readVictim(9, '2026-10-31')).toEqual({ recovered: 0, moved: false });
  });
});
