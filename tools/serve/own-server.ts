/**
 * `npm run serve`: the city on its own server, as docs/own-server.md runs it, from this folder: builds if the sources have
 * changed, and goes on as the built program. Where a release was unpacked, `node server/entry.mjs` does the same.
 */
import { join } from 'node:path';
import { outputOf } from '../build/hosts.ts';
import { readOptions } from '../run/options.ts';
import { root } from '../run/programs.ts';
import { ensureBuilt } from './build.ts';

readOptions({}, 'DATA_DIR=DIR AUTH_SECRET=... TICKET_SECRET=... npm run serve');

const isDemo = process.env['PUBLIC_DEMO'] === '1';
if (!(await ensureBuilt(isDemo, 'node'))) process.exit(1);
await import(join(root, outputOf.node, 'server', 'entry.mjs'));
