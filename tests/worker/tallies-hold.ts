/** What must be true after whatever was sealed: counting the responses once more gives the tallies. */
import { env } from 'virtual:host';
import { expect } from 'vitest';
import { recount } from '../../tools/backup/recount.ts';

export async function talliesHold(): Promise<void> {
  expect(await recount(env.DB)).toEqual([]);
}
