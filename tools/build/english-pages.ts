/** Gives every page a second address under `/en`; the page itself says what it is there, in English. */
import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const pages = fileURLToPath(new URL('../../site/pages/', import.meta.url));

/** The kiosk shows both languages at once. */
const bilingual = 'kiosk/**';

export function englishPages(): AstroIntegration {
  return {
    name: 'english-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const file of globSync('**/*.astro', { cwd: pages, exclude: [bilingual] })) {
          const page = file.replaceAll(sep, '/').replace(/\.astro$/, '');
          const pattern = `/en/${page}`.replace(/\/index$/, '');
          injectRoute({
            pattern,
            entrypoint: new URL(`../../site/pages/${page}.astro`, import.meta.url),
          });
        }
      },
    },
  };
}
