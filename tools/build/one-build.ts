/**
 * Packages of which every host takes the same build. The one of pdfkit for Node presses with zlib and reads files beside
 * itself, which a bundle has not (foliojs/pdfkit#1801); with one build a PDF is the same bytes wherever it is made.
 */
import { fileURLToPath } from 'node:url';

export const oneBuild: Readonly<Record<string, string>> = {
  pdfkit: fileURLToPath(
    new URL('../../node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url),
  ),
};
