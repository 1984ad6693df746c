/**
 * Writes files of a department and each of its services, or of the one service that the command line
 * names: off the city's site, or the made-up figures of a trial site on this machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../browser.ts';
import { servedCity } from '../catalogue/served-city.ts';
import { readOptions, word, wordOr } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { withSite } from '../serve/running-site.ts';
import { chosenUnits } from './chosen-units.ts';

export interface Command {
  readonly usage: string;
  /** The folder, if `--out` does not name one. */
  readonly out: string;
  /** Of the trial site. */
  readonly port: number;
}

/** A unit whose files are to be written. */
export interface PrintedUnit {
  /** Such as `disdukcapil/ktp-el`. */
  readonly unit: string;
  /** As the command line names it, if it does. */
  readonly period: string | undefined;
  /** Of the site. */
  readonly address: string;
  readonly page: Page;
  /** Shows a page of the site, of the period; ends the program if the site has none. */
  open(path: string): Promise<void>;
  /** Writes a file, and says how large it is. */
  save(name: string, bytes: Uint8Array, size: string): Promise<void>;
}

/**
 * Writes what `print` makes of each unit that the command line names.
 *
 * @param print shows a unit's page and saves its files
 */
export async function printUnits(
  { usage, out: standardFolder, port }: Command,
  print: (each: PrintedUnit) => Promise<void>,
): Promise<void> {
  const { department, service, period, origin, out } = readOptions(
    {
      ...{ department: word, service: word, period: word, origin: word },
      out: wordOr(standardFolder),
    },
    usage,
  );
  const folder = resolve(out);

  async function save(name: string, bytes: Uint8Array, size: string): Promise<void> {
    const file = join(folder, name);
    await writeFile(file, bytes);
    console.log(`${relative(process.cwd(), file)}: ${size}`);
  }

  async function printAll(address: string): Promise<void> {
    const units = chosenUnits(await servedCity(address), { department, service, period }, usage);
    await mkdir(folder, { recursive: true });
    const browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: browserArguments,
    });
    const page = await browser.newPage();
    async function open(path: string): Promise<void> {
      const query = new URLSearchParams({ ...(period && { period }) });
      const url = `${address}${path}?${query}`;
      const answer = await page.goto(url);
      if (!answer?.ok()) giveUp(`${url} answered ${answer?.status()}.`);
    }
    for (const unit of units) await print({ unit, period, address, page, open, save });
    await browser.close();
  }

  if (origin === undefined) {
    await withSite(port, join('.wrangler', 'budget'), printAll);
    console.log('\nMade-up figures of a trial site. Name the real one: --origin https://…');
  } else {
    await printAll(origin);
  }
}
