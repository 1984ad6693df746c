/**
 * `npm run draw:share-cards`: draws the pictures of shared links anew, one a language, into `site/public/kartu`, and the
 * letters of which the Worker makes those of shared results.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { languages } from '#shared/language.ts';
import { browserArguments, ensureBrowser } from '../browser.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { root } from '../run/programs.ts';
import { cardPage, cardSize } from './card.ts';
import { drawLettering } from './lettering.ts';

const { settings } = readCatalogue();

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserArguments,
});
const page = await browser.newPage({ viewport: cardSize, colorScheme: 'light' });
for (const language of languages) {
  const path = join(root, 'site', 'public', 'kartu', `${language}.png`);
  await page.setContent(cardPage(language, settings));
  await page.screenshot({ path });
  console.log(`${path}  ${((await stat(path)).size / 1000).toFixed(1)} kB`);
}
const lettering = await drawLettering(page);
console.log(`${lettering}  ${((await stat(lettering)).size / 1000).toFixed(1)} kB`);
await browser.close();
