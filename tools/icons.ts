/** `node tools/icons.ts`: draws the icons of the installed kiosk from the site's own, `favicon.svg`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, ensureBrowser } from './browser.ts';
import { root } from './run/programs.ts';

const sizes = [192, 512];
/** A mask may cut away all but the middle four fifths. */
const safe = 0.62;

const mark = await readFile(join(root, 'site', 'public', 'favicon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserArguments,
});
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-items: center; background: #0b5a5f; }
    svg { width: ${safe * 100}vw; height: auto; color: #fff; }
    svg, svg * { stroke: #fff; }
  </style>${mark}`);
  await page.screenshot({ path: join(root, 'site', 'public', 'icons', `${size}.png`) });
}
await browser.close();
