/** Every test file begins at the pinned time, if there is one; set up for Node and for workerd alike. */
import { offsetTo, shiftClock } from '#functions/demo-clock.ts';
import { clockVariable } from './pinned-times.ts';

const pinned = process.env[clockVariable];
if (pinned) shiftClock(offsetTo(pinned));
