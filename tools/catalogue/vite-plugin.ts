/** Gives `virtual:catalogue` to the bundles: compiled when they are built, nothing left to parse. */
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { cityFolder, readCatalogue } from './read.ts';

const moduleId = 'virtual:catalogue';
const resolvedId = `\0${moduleId}`;

/**
 * The plugin; a catalogue that cannot be compiled fails the build with all that is wrong with it.
 *
 * @param folder where the city's files are
 */
export function cataloguePlugin(folder = cityFolder): Plugin {
  return {
    name: 'catalogue',
    resolveId: { filter: { id: /^virtual:catalogue$/ }, handler: () => resolvedId },
    load: {
      filter: { id: new RegExp(`^${resolvedId}$`) },
      handler: () => `export const catalogue = ${JSON.stringify(readCatalogue(folder))};`,
    },
    configureServer(server) {
      server.watcher.add(folder);
      // Counters are pages of their own, so a changed row may change the routes as well.
      server.watcher.on('all', (_, file) => {
        if (dirname(resolve(file)) === resolve(folder)) void server.restart();
      });
    },
  };
}
