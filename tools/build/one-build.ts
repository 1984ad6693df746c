/**
 * Packages of which every host takes the same build. The one of pdfkit for Node presses with zlib and reads files beside
 * itself, which a bundle has not (foliojs/pdfkit#1801); with one build a PDF is the same bytes wherever it is made.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

export const oneBuild: Readonly<Record<string, string>> = {
  pdfkit: fileURLToPath(
    new URL('../../node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url),
  ),
};

const profile = /new URL\('\.\/data\/[\w.]+', import\.meta\.url\)\.href/;

/** A module of a Worker has no address, beside which pdfkit would look for the colours of PDF/A as soon as it is loaded. */
export function withoutProfile(): Plugin {
  return {
    name: 'pdfkit-without-profile',
    enforce: 'pre',
    transform: {
      filter: { id: /pdfkit\.browser\.mjs$/ },
      handler(code) {
        if (!profile.test(code)) this.error('pdfkit reads its colours in another way now.');
        return { code: code.replace(profile, "''"), map: null };
      },
    },
  };
}
