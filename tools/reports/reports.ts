/**
 * `npm run reports -- --department disdukcapil [--service ktp-el] [--period 2025]
 * [--origin https://suara.example.go.id] [--out reports]`: writes the official reports of `/laporan` as PDF
 * and XLSX files: of a department and each of its services, or of the one service named. Without an origin
 * it reports the made-up figures of a trial site on this machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../browser.ts';
import { chosenUnits } from '../posters/chosen-units.ts';
import { pdfPages } from '../posters/pdf-pages.ts';
import { giveUp } from '../run/programs.ts';
import { withSite } from '../serve/running-site.ts';
import { printReport } from './print-report.ts';

const port = 8792;
const usage = `npm run reports -- --department disdukcapil [--service ktp-el] [--period 2025]
                   [--origin https://suara.example.go.id] [--out reports]`;

function readOptions() {
  try {
    return parseArgs({
      options: {
        department: { type: 'string' },
        service: { type: 'string' },
        period: { type: 'string' },
        origin: { type: 'string' },
        out: { type: 'string', default: 'reports' },
      },
    }).values;
  } catch (error) {
    giveUp(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

const { department, service, period, origin, out } = readOptions();
const units = chosenUnits({ department, service, period }, usage);
const folder = resolve(out);

async function save(name: string, bytes: Uint8Array, size: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  console.log(`${relative(process.cwd(), file)}: ${size}`);
}

async function write(page: Page, address: string, unit: string): Promise<void> {
  const [of, slug] = unit.split('/');
  const chosen = period === undefined ? '' : `?period=${period}`;
  const answer = await page.goto(`${address}/laporan/${unit}${chosen}`);
  if (!answer?.ok()) giveUp(`${address}/laporan/${unit}${chosen} answered ${answer?.status()}.`);
  const name = ['laporan-skm', of, slug, period].filter((part) => part !== undefined).join('-');
  const pdf = await printReport(page);
  await save(`${name}.pdf`, pdf, `${pdfPages(pdf).length} pages`);

  const query = new URLSearchParams({
    department: of ?? '',
    ...(slug !== undefined && { service: slug }),
    ...(period !== undefined && { period }),
  });
  const workbook = await page.request.get(`${address}/api/v1/reports/report.xlsx?${query}`);
  if (!workbook.ok()) giveUp(`The workbook of ${unit} was answered with ${workbook.status()}.`);
  const bytes = await workbook.body();
  await save(`${name}.xlsx`, bytes, `${Math.ceil(bytes.length / 1024)} KB`);
}

async function writeAll(address: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: browserArguments,
  });
  const page = await browser.newPage();
  for (const unit of units) await write(page, address, unit);
  await browser.close();
}

if (origin === undefined) {
  await withSite(port, join('.wrangler', 'budget'), writeAll);
  console.log('\nMade-up figures of a trial site. Name the real one: --origin https://…');
} else {
  await writeAll(origin);
}
