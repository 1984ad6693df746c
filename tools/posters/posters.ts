/**
 * `npm run print:posters -- --department disdukcapil [--service ktp-el] [--counter F1RMB]
 * [--format a4|a6|sticker] [--origin https://suara.example.go.id] [--out posters]`: writes the posters of `/poster` as PDF
 * files, one of each format. Without an origin they are those of a trial site on this machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import {
  choosePosters,
  type PosterChoice,
  type PosterQuery,
  posterFormats,
  wholeCity,
} from '#shared/catalogue/poster-choice.ts';
import { browserArguments, ensureBrowser } from '../browser.ts';
import { type ServedCity, servedCity } from '../catalogue/served-city.ts';
import { pdfPages } from '../print/pdf-pages.ts';
import { readOptions, word, wordOr } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { withSite } from '../serve/running-site.ts';

const port = 8790;
const usage = `npm run print:posters -- [--department disdukcapil] [--service ktp-el] [--counter F1RMB]
                   [--format a4|a6|sticker] [--origin https://suara.example.go.id] [--out posters]`;

const { out, origin, ...query } = readOptions(
  {
    department: word,
    service: word,
    counter: word,
    format: word,
    origin: word,
    out: wordOr('posters'),
  },
  usage,
);

/** The choice on the command line, where unlike in the form nothing may contradict. */
function chosen(catalogue: ServedCity, asked: PosterQuery): PosterChoice {
  const isNarrower = asked.department || asked.service || asked.counter;
  const query = isNarrower ? asked : { ...asked, department: wholeCity };
  const choice = choosePosters(catalogue, catalogueIndex(catalogue), query);
  if ('refused' in choice) {
    if (choice.refused === 'closed') giveUp(`The counter ${choice.value} has closed.`);
    const known = {
      department: catalogue.departments.map(({ id }) => id),
      service: catalogue.services
        .map(({ id }) => id)
        .filter((id) => !asked.department || id.startsWith(`${asked.department}/`)),
      counter: [],
      format: posterFormats,
    }[choice.refused];
    const list = known.length > 0 ? ` Known: ${known.join(', ')}.` : '';
    giveUp(`There is no ${choice.refused} "${choice.value}".${list}\n\n${usage}`);
  }
  if (choice.ignored) {
    giveUp(
      `The ${choice.ignored} "${asked[choice.ignored]}" is not part of the rest of the choice.`,
    );
  }
  return choice;
}

function fileName({ department, service, counter, format }: PosterChoice): string {
  const name = counter?.code ?? service?.id.replace('/', '-') ?? department?.id ?? 'city';
  return `${name}-${format}.pdf`;
}

async function print(page: Page, address: string, choice: PosterChoice): Promise<Buffer> {
  const { department, service, counter, format, isWholeCity } = choice;
  const wanted = {
    department: isWholeCity ? wholeCity : department?.id,
    service: service?.id,
    counter: counter?.code,
  };
  const search = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(wanted)) if (value) search.set(name, value);
  await page.goto(`${address}/poster?${search}`);
  const missing = await page.evaluate(
    '[...document.images].filter((each) => !each.naturalWidth).length',
  );
  if (missing !== 0)
    giveUp(`${missing} QR codes did not load; nothing was written. Please try again.`);
  return await page.pdf({ preferCSSPageSize: true, printBackground: true });
}

const folder = resolve(out);

async function printAll(address: string): Promise<void> {
  const catalogue = await servedCity(address);
  const choices = (query.format ? [query.format] : posterFormats).map((format) =>
    chosen(catalogue, { ...query, format }),
  );
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: browserArguments,
  });
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const choice of choices) {
    const pdf = await print(page, address, choice);
    const file = join(folder, fileName(choice));
    await writeFile(file, pdf);
    const pages = pdfPages(pdf);
    const size = `${pages[0]?.width.toFixed(0)} x ${pages[0]?.height.toFixed(0)} mm`;
    console.log(
      `${relative(process.cwd(), file)}: ${choice.counters.length} counters, ${pages.length} pages of ${size}`,
    );
  }
  await browser.close();
}

if (origin === undefined) {
  await withSite(port, join('.wrangler', 'budget'), async (address) => {
    await printAll(address);
    console.log(`
DO NOT PRINT THESE: they are of a trial site on this machine. Name the real one: --origin https://…`);
  });
} else {
  await printAll(origin);
}
