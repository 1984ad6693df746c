/** `npm run budget`: measures every budget of the design that holds so far; exit code 1 if one does not. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { elementKeys } from '#shared/survey/elements.ts';
import { browserArguments, ensureBrowser } from '../browser.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { withSite } from '../serve/running-site.ts';
import { weigh } from './page-weight.ts';
import { rowsWrittenPerResponse } from './rows-written.ts';
import { countTaps } from './taps.ts';

const kibibyte = 1024;

interface Line {
  readonly what: string;
  readonly measured: number;
  readonly allowed: number;
  readonly unit: string;
}

const catalogue = readCatalogue();
// The dearest short form: that of a service which asks every element.
const askingAll = new Set(
  catalogue.services.filter(({ asked }) => asked.length === elementKeys.length).map(({ id }) => id),
);
const short =
  catalogue.counters.find(({ form, service }) => form === 'short' && askingAll.has(service))
    ?.code ?? '';
const full = catalogue.counters.find(({ form }) => form === 'full')?.code ?? '';

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserArguments,
});
const lines = await withSite(8789, join('.wrangler', 'budget'), async (site): Promise<Line[]> => {
  const surveys = [`/s/${short}`, `/en/s/${short}`, `/s/${full}`];
  const weights: Line[] = [];
  for (const path of surveys) {
    const { all } = await weigh(browser, site + path);
    weights.push({
      what: `survey page ${path}, all it loads`,
      measured: all,
      allowed: 14,
      unit: 'KB',
    });
  }
  const [department] = catalogue.departments;
  for (const path of ['/hasil', `/hasil/${department?.id}`]) {
    const { script } = await weigh(browser, site + path);
    weights.push({
      what: `results page ${path}, JavaScript`,
      measured: script,
      allowed: 75,
      unit: 'KB',
    });
  }
  const taps = await countTaps(browser, `${site}/s/${short}`);
  return [
    ...weights.map((line) => ({ ...line, measured: line.measured / kibibyte })),
    { what: 'taps for a short survey', measured: taps, allowed: 5, unit: '' },
  ];
}).finally(() => browser.close());
lines.push({
  what: 'rows written by one response, seal included',
  measured: await rowsWrittenPerResponse(catalogue),
  allowed: 2.5,
  unit: '',
});

const over = lines.filter(({ measured, allowed }) => measured > allowed);
for (const { what, measured, allowed, unit } of lines) {
  const mark = measured > allowed ? 'OVER' : 'ok';
  const figure = Number.isInteger(measured) ? String(measured) : measured.toFixed(2);
  console.log(`${mark.padEnd(5)}${what.padEnd(48)}${figure.padStart(7)} of ${allowed} ${unit}`);
}
process.exit(over.length === 0 ? 0 : 1);
