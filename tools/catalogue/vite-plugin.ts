/** Gives `virtual:catalogue` to the bundles: compiled when they are built, nothing left to parse. */
import type { Plugin } from 'vite';
import { cityFolder, readCatalogue } from './read.ts';

const moduleId = 'virtual:catalogue';
const resolvedId = `\0${moduleId}`;

export function cataloguePlugin(): Plugin {
  return {
    name: 'catalogue',
    resolveId: { filter: { id: /^virtual:catalogue$/ }, handler: () => resolvedId },
    load: {
      filter: { id: new RegExp(`^${resolvedId}$`) },
      handler: () => `export const catalogue = ${JSON.stringify(readCatalogue())};`,
    },
    configureServer(server) {
      server.watcher.add(cityFolder);
      server.watcher.on('change', (file) => {
        if (file.startsWith(cityFolder)) void server.restart();
      });
    },
  };
}
