/** `npm run check`: what can be known of a change within seconds. */
import { ensureInstalled, runPinned } from './run/install.mjs';

ensureInstalled();
runPinned('tools/test/check-change.ts', process.argv.slice(2));
