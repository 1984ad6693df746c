/** `npm run torture`: the real server under everything that may happen to one, from a fresh clone on. */
import { ensureInstalled, runPinned } from './run/install.mjs';

ensureInstalled();
runPinned('tools/torture/torture.ts', process.argv.slice(2));
