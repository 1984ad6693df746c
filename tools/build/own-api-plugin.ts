/** Gives `virtual:own-api` to the pages: how they ask the program they run in is a matter of the host. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../run/programs.ts';
import type { Host } from './hosts.ts';

export const ownApiPlugin = (host: Host): Plugin => ({
  name: 'own-api',
  resolveId: {
    filter: { id: /^virtual:own-api$/ },
    handler: () => join(root, 'functions', 'host', host, 'own-api.ts'),
  },
});
