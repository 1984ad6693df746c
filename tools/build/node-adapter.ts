/**
 * Builds the pages together with `functions/host/node`, as Astro's adapters do
 * (https://docs.astro.build/en/reference/adapter-reference/). `@astrojs/node` has a server of its own in front of Astro; ours
 * has the API, the limits and the headers there, so that of an adapter only this is needed.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { passthroughImageService } from 'astro/config';

const entry = new URL('../../functions/host/node/entry.ts', import.meta.url);

export function nodeAdapter(): AstroIntegration {
  return {
    name: 'own-server',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          // Pictures are drawn before the site is built.
          image: { service: passthroughImageService() },
          // What is built runs with Node alone: no package is looked for where it is served.
          vite: { ssr: { noExternal: true } },
        });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'own-server',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(entry),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: {
            staticOutput: 'stable',
            serverOutput: 'stable',
            hybridOutput: 'stable',
          },
        });
      },
    },
  };
}
