/** Gives `virtual:city` to the pages: the city of the request they answer, as the program around them knows it. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../run/programs.ts';

export const cityPlugin = (): Plugin => ({
  name: 'city',
  resolveId: {
    filter: { id: /^virtual:city$/ },
    handler: () => join(root, 'functions', 'city.ts'),
  },
});
