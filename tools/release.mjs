/** `npm run release`: an archive for an own server, from a fresh clone on. */
import { ensureInstalled, runPinned } from './run/install.mjs';

ensureInstalled();
runPinned('tools/release/make-release.ts', process.argv.slice(2));
