/**
 * Loaded in front of the real server (`node --import`): its clock is ahead of the machine's by what stands in a file, so that
 * it can be set while it runs. The server itself knows nothing of this.
 */
import { readFileSync } from 'node:fs';
import { shiftClock } from '#functions/demo-clock.ts';

export const clockFileVariable = 'TORTURE_CLOCK';

const file = process.env[clockFileVariable] ?? '';
const lookEvery = 20;

function look(): void {
  shiftClock(Number(readFileSync(file, 'utf8')));
}

if (file !== '') {
  look();
  setInterval(look, lookEvery).unref();
}
