import cloudflare from '@astrojs/cloudflare';
import { defineConfig } from 'astro/config';
import { buildPlugin } from './tools/build/build-plugin.ts';
import { cityPlugin } from './tools/build/city-plugin.ts';
import { compressedFiles } from './tools/build/compressed-files.ts';
import { englishPages } from './tools/build/english-pages.ts';
import { hostToBuildFor, outputOf } from './tools/build/hosts.ts';
import { nodeAdapter } from './tools/build/node-adapter.ts';
import { oneBuild, withoutProfile } from './tools/build/one-build.ts';
import { ownApiPlugin } from './tools/build/own-api-plugin.ts';
import { serviceWorker } from './tools/build/service-worker.ts';
import { staticHeaders } from './tools/build/static-headers.ts';

const sharedByResidents =
  /idb-keyval|client\/(?:outbox|survey)\/|register-service|shared\/(?:survey\/receipt|base32)/;

const host = hostToBuildFor();

const adapters = {
  cloudflare: () => cloudflare({ imageService: 'passthrough', prerenderEnvironment: 'node' }),
  node: nodeAdapter,
};

export default defineConfig({
  outDir: outputOf[host],
  srcDir: './site',
  publicDir: './site/public',
  output: 'server',
  trailingSlash: 'never',
  build: { inlineStylesheets: 'always' },
  // Which styles a page may have; the Worker says in the header which it has.
  security: { csp: true },
  session: false,
  devToolbar: { enabled: false },
  adapter: adapters[host](),
  integrations: [
    englishPages(),
    serviceWorker(),
    host === 'node' ? compressedFiles() : staticHeaders(),
  ],
  vite: {
    plugins: [cityPlugin(), buildPlugin(), ownApiPlugin(host), withoutProfile()],
    resolve: { alias: oneBuild },
    // The security policy allows scripts from files only.
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // The adapter's banner is for the Worker; in every script of a page it would be bytes for nothing.
              banner: '',
              // One file for the survey and what other pages share with it: it is compressed as a whole, comes in one
              // round trip, and is there already when the thanks page wants it.
              codeSplitting: { groups: [{ name: 'survey', test: sharedByResidents }] },
            },
          },
        },
      },
    },
  },
});
