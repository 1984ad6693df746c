/** `npm run serve`: the city on its own server. */
import { ensureInstalled, runPinned } from './run/install.mjs';

ensureInstalled();
runPinned('tools/serve/own-server.ts', process.argv.slice(2));
