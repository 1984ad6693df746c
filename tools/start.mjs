/** `npm start`: from a fresh clone to a running city, in one command. */
import { ensureInstalled, runPinned } from './run/install.mjs';

ensureInstalled();
runPinned('tools/serve/serve.ts', process.argv.slice(2));
