/**
 * `npm run publication-cards -- --department disdukcapil [--service ktp-el] [--period 2026-Q3]
 * [--origin https://suara.example.go.id] [--out cards]`: writes the publication cards of `/kartu` as PDF
 * files: of a department and each of its services, or of the one service named. Without an origin it prints
 * the made-up figures of a trial site on this machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../browser.ts';
import { giveUp } from '../run/programs.ts';
import { withSite } from '../serve/running-site.ts';
import { chosenUnits } from './chosen-units.ts';
import { pdfPages } from './pdf-pages.ts';

const port = 8791;
const usage = `npm run publication-cards -- --department disdukcapil [--service ktp-el] [--period 2026-Q3]
                             [--origin https://suara.example.go.id] [--out cards]`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        department: { type: 'string' },
        service: { type: 'string' },
        period: { type: 'string' },
        origin: { type: 'string' },
        out: { type: 'string', default: 'cards' },
      },
    }).values;
  } catch (error) {
    giveUp(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

const { department, service, period, origin, out } = readOptions();
const units = chosenUnits({ department, service, period }, usage);
const folder = resolve(out);

async function print(page: Page, address: string, unit: string): Promise<void> {
  const query = period === undefined ? '' : `?period=${period}`;
  const answer = await page.goto(`${address}/kartu/${unit}${query}`);
  if (!answer?.ok()) giveUp(`${address}/kartu/${unit}${query} answered ${answer?.status()}.`);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const name = [unit.replace('/', '-'), period, 'ikm-card'].filter((part) => part !== undefined);
  const file = join(folder, `${name.join('-')}.pdf`);
  await writeFile(file, pdf);
  console.log(`${relative(process.cwd(), file)}: ${pdfPages(pdf).length} page`);
}

async function printAll(address: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: browserArguments,
  });
  const page = await browser.newPage();
  for (const unit of units) await print(page, address, unit);
  await browser.close();
}

if (origin === undefined) {
  await withSite(port, join('.wrangler', 'budget'), printAll);
  console.log('\nMade-up figures of a trial site. Name the real one: --origin https://…');
} else {
  await printAll(origin);
}
