import cloudflare from '@astrojs/cloudflare';
import { defineConfig } from 'astro/config';
import { serviceWorker } from './tools/build/service-worker.ts';
import { staticHeaders } from './tools/build/static-headers.ts';
import { cataloguePlugin } from './tools/catalogue/vite-plugin.ts';

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  output: 'static',
  trailingSlash: 'never',
  // One file a page, so that its address has no slash at the end and costs no redirect.
  build: { format: 'file', inlineStylesheets: 'always' },
  session: false,
  devToolbar: { enabled: false },
  adapter: cloudflare({ imageService: 'passthrough', prerenderEnvironment: 'node' }),
  integrations: [staticHeaders(), serviceWorker()],
  vite: {
    plugins: [cataloguePlugin()],
    // The security policy allows scripts from files only.
    build: { assetsInlineLimit: 0 },
    // The adapter's banner is for the Worker; in every script of a page it would be bytes for nothing.
    environments: { client: { build: { rolldownOptions: { output: { banner: '' } } } } },
  },
});
