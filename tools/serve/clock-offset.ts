/** How far from the machine's clock a made-up city lives. */
import { offsetTo } from '#functions/demo-clock.ts';
import { localHour } from '#shared/local-time.ts';
import { giveUp } from '../run/programs.ts';

/** Says how far, to the programs that a command starts: all of them then agree, to the millisecond. */
export const clockOffsetVariable = 'CLOCK_OFFSET';

/**
 * Milliseconds ahead of the machine's clock; ends the program if the time cannot be read.
 *
 * @param at a time with its zone; without one the offset that the environment names, else none
 */
export function clockOffsetOf(at: string | undefined): number {
  if (at === undefined) return Number(process.env[clockOffsetVariable] ?? 0);
  try {
    return offsetTo(at);
  } catch (error) {
    if (error instanceof RangeError) giveUp(error.message);
    throw error;
  }
}

/** What time it is in the made-up city that a command has started. */
export const cityTime = (): Date =>
  new Date(Date.now() + Number(process.env[clockOffsetVariable] ?? 0));

/** The day there, `YYYY-MM-DD`. */
export const cityDay = (): string => localHour(cityTime(), 'Asia/Jakarta').day;
