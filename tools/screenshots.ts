/** `npm run draw:screenshots`: takes the pictures of the README anew from the site as it is. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { browserArguments, ensureBrowser } from './browser.ts';
import { readCatalogue } from './catalogue/read.ts';
import { root } from './run/programs.ts';
import { withSite } from './serve/running-site.ts';

const pictures = join(root, 'docs', 'screenshots');
const [counter] = openCounters(readCatalogue());

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserArguments,
});
const shots = [
  { name: 'survey', path: `/s/${counter?.code}`, width: 390, height: 844 },
  { name: 'results', path: '/hasil', width: 900, height: 1000 },
];
await withSite(8789, join('.wrangler', 'budget'), async (address) => {
  for (const { name, path, width, height } of shots) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  }
});
await browser.close();
