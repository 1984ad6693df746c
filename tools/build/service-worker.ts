/** Bundles the service worker into `/sw.js`, at the root so that it may answer for every page. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

const source = new URL('../../site/client/service-worker/service-worker.ts', import.meta.url);

export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            // One file and no module: Firefox takes modules as service workers only since 2025.
            lib: {
              entry: fileURLToPath(source),
              formats: ['iife'],
              name: 'worker',
              fileName: () => 'sw.js',
            },
          },
        });
      },
    },
  };
}
