/** `npm test`: everything that must hold before a change is merged. */
import { ensureInstalled, runPinned } from './run/install.mjs';

ensureInstalled();
runPinned('tools/test/run-tests.ts', process.argv.slice(2));
