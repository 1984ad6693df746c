/**
 * Before the site of the browser tests starts: gives it a made-up city that no test has touched, and builds for the other host,
 * which two tests at once would do over each other.
 */
import { testState } from '../../tests/browser/panel/administrator.ts';
import { clockVariable, workingDay } from '../../tests/clock/pinned-times.ts';
import { ensureBuilt } from '../serve/build.ts';
import { ensureMadeUpCity, moveInto } from './made-up-city.ts';

const city = await ensureMadeUpCity(process.env[clockVariable] ?? workingDay.at);
if (city === undefined || !(await ensureBuilt(true, 'node'))) process.exit(1);
await moveInto(testState, city);
