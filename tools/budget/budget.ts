/**
 * `npm run budget`: measures every budget of the design; exit code 1 if one does not hold or could not
 * be measured. `--only weight,taps` measures some: weight, heights, taps, reading, first-answer, axe, rows, lighthouse,
 * comparison.
 */
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { browserArguments, ensureBrowser } from '../browser.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { everyPage } from '../pages/every-page.ts';
import { readOptions, word } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { withSite } from '../serve/running-site.ts';
import { axeFindings } from './accessibility.ts';
import { compareWithLibraries } from './comparison.ts';
import { firstAnswer } from './first-answer.ts';
import { heightsOf } from './heights.ts';
import { lighthouse } from './lighthouse.ts';
import { holds, type Line, print } from './line.ts';
import { readEveryChart, weigh } from './page-weight.ts';
import { endOfFaces, heardOf, screensOf } from './reading.ts';
import { rowsWrittenInWindows, rowsWrittenPerResponse } from './rows-written.ts';
import { countTaps } from './taps.ts';
import { ensureBudgetTools } from './tools.ts';

const kibibyte = 1024;
const port = Number(process.env['BUDGET_PORT'] ?? 8789);

/** What is measured, and where. */
interface Place {
  readonly browser: Browser;
  readonly chrome: string;
  readonly site: string;
  readonly catalogue: Catalogue;
  /** A counter with the dearest short form, that of a service which asks every element. */
  readonly short: string;
  readonly full: string;
}

async function weights({ browser, site, catalogue, short, full }: Place): Promise<Line[]> {
  const lines: Line[] = [];
  for (const path of [`/s/${short}`, `/en/s/${short}`, `/s/${full}`]) {
    const { all } = await weigh(browser, site + path);
    const what = `survey page ${path}, all it loads, service worker apart`;
    lines.push({ what, measured: all / kibibyte, allowed: 14, unit: 'KB' });
  }
  const department = `/hasil/${catalogue.departments[0]?.id}`;
  for (const path of [
    '/hasil',
    ...['bulan', 'beda', 'sebab'].map((view) => `${department}/${view}`),
  ]) {
    const { script } = await weigh(browser, site + path, readEveryChart);
    const what = `results page ${path}, JavaScript with every chart`;
    lines.push({ what, measured: script / kibibyte, allowed: 60, unit: 'KB' });
  }
  return lines;
}

/** Of the city, and of the departments and services that have most to show. */
function heights({ browser, site, catalogue }: Place): Promise<Line[]> {
  const servicesOf = (id: string) =>
    catalogue.services.filter(({ department }) => department === id);
  const [largest] = catalogue.departments.toSorted(
    (a, b) => servicesOf(b.id).length - servicesOf(a.id).length,
  );
  const departments = new Set([catalogue.departments[0]?.id ?? '', largest?.id ?? '']);
  return heightsOf(browser, site, [
    { path: '/hasil', allowed: [3, 8] },
    ...[...departments].map((id) => ({ path: `/hasil/${id}`, allowed: [4, 9] as const })),
    { path: `/hasil/${catalogue.services[0]?.id}`, allowed: [4, 9] },
  ]);
}

async function taps({ browser, site, short }: Place): Promise<Line[]> {
  const measured = await countTaps(browser, `${site}/s/${short}`);
  return [{ what: 'taps for a short survey', measured, allowed: 5, unit: '' }];
}

/** The worst phones: the smallest with the bars of its browser, and one on its side. */
const smallest = { width: 320, height: 450 };
const onItsSide = { width: 667, height: 260 };

async function reading({ browser, site, short }: Place): Promise<Line[]> {
  const lines: Line[] = [];
  const add = (what: string, measured: number, allowed: number, unit: string) =>
    lines.push({ what, measured, allowed, unit });
  for (const path of [`/s/${short}`, `/en/s/${short}`]) {
    for (const screen of [smallest, onItsSide]) {
      const what = `end of the four faces of ${path} at ${screen.width} x ${screen.height}`;
      add(what, await endOfFaces(browser, site + path, screen), screen.height, 'px');
    }
  }
  const heard = await heardOf(browser, `${site}/s/${short}`, smallest);
  add('lines read out before the first answer', heard.before, 20, '');
  add('lines read out on the first question', heard.all, 40, '');
  const thanks = `${site}/s/${short}/terima-kasih?tanda=7K3Q9F2MXB4T`;
  const phone = { width: 390, height: 844 };
  add('screens of the thanks page at 390 x 844', await screensOf(browser, thanks, phone), 2.5, '');
  const desk = { width: 1280, height: 800 };
  add(
    'screens of the API page at 1280 x 800',
    await screensOf(browser, `${site}/api`, desk),
    6,
    '',
  );
  return lines;
}

async function answerSpeed({ browser, site, short }: Place): Promise<Line[]> {
  const { answerable, improved } = await firstAnswer(browser, `${site}/s/${short}`);
  console.log(
    `     one question a screen after ${Math.round(improved)} ms, slow 4G, 4x CPU slowdown`,
  );
  const what = 'first answer possible, slow 4G, 4x CPU slowdown';
  return [{ what, measured: Math.round(answerable), allowed: 1000, unit: 'ms' }];
}

/** Every page that is open to anybody, as it first stands. */
async function axe({ browser, site }: Place): Promise<Line[]> {
  const paths = everyPage.flatMap(({ path, as, sends, status }) =>
    typeof path === 'string' && !path.includes('?') && !(as || sends || status) ? path : [],
  );
  const { pages, violations } = await axeFindings(browser, site, paths);
  const what = `axe, violations on ${pages} pages by day and by night`;
  return [{ what, measured: violations, allowed: 0, unit: '' }];
}

async function rows({ catalogue }: Place): Promise<Line[]> {
  const line = async (
    what: string,
    way: Parameters<typeof rowsWrittenPerResponse>[1],
    allowed: number,
  ) => ({
    what: `rows written by a response ${what}, seal included`,
    measured: await rowsWrittenPerResponse(catalogue, way),
    allowed,
    unit: '',
  });
  const inWindows = async (what: string, daily: number) => ({
    what: `rows written by a response, ${what}, window and sources included`,
    measured: await rowsWrittenInWindows(catalogue, daily),
    allowed: 2.5,
    unit: '',
  });
  return [
    await inWindows('20 a day', 20),
    await inWindows('10 a month', 1),
    await line('sent at once', 'at-once', 2.5),
    await line('with a ticket', 'with-ticket', 3.5),
    await line('left and completed', 'left-first', 3.5),
    await line('typed off a sheet', 'on-paper', 2.5),
  ];
}

async function scores({ chrome, site, short }: Place): Promise<Line[]> {
  if (!(await ensureBudgetTools())) return [unmeasured('Lighthouse')];
  return [
    ...(await lighthouse(`${site}/s/${short}`, 'survey', chrome)),
    ...(await lighthouse(`${site}/hasil`, 'results', chrome)),
    ...(await lighthouse(`${site}/`, 'home', chrome)),
    ...(await lighthouse(`${site}/s/${short}/terima-kasih`, 'thanks', chrome)),
  ];
}

async function comparison({ browser, site, short }: Place): Promise<Line[]> {
  if (!(await ensureBudgetTools())) return [unmeasured('comparison with survey libraries')];
  const { all } = await weigh(browser, `${site}/s/${short}`);
  await compareWithLibraries(all);
  return [];
}

/** The registry could not be reached: a budget that was not measured does not hold. */
const unmeasured = (what: string): Line => ({
  what: `${what}: could not be installed`,
  measured: Number.NaN,
  allowed: 0,
  unit: '',
});

const measures: Readonly<Record<string, (place: Place) => Promise<Line[]>>> = {
  weight: weights,
  heights,
  taps,
  reading,
  'first-answer': answerSpeed,
  axe,
  rows,
  lighthouse: scores,
  comparison,
};

const options = readOptions({ only: word }, 'npm run budget [-- --only weight,taps,...]');
const wanted = options.only?.split(',') ?? Object.keys(measures);
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length > 0) {
  giveUp(`--only knows ${Object.keys(measures).join(', ')}; not ${unknown.join(', ')}.`);
}

const catalogue = readCatalogue();
const askingAll = new Set(
  catalogue.services.filter(({ asked }) => asked.length === elementKeys.length).map(({ id }) => id),
);
const counter = (form: string, services: ReadonlySet<string>) =>
  openCounters(catalogue).find((each) => each.form === form && services.has(each.service))?.code ??
  '';
const all = new Set(catalogue.services.map(({ id }) => id));

const chrome = await ensureBrowser();
const browser = await chromium.launch({ executablePath: chrome, args: browserArguments });
const lines: Line[] = [];
await withSite(port, join('.wrangler', 'budget'), async (site) => {
  const [short, full] = [counter('short', askingAll), counter('full', all)];
  for (const name of wanted) {
    const measured = await measures[name]?.({ browser, chrome, site, catalogue, short, full });
    for (const line of measured ?? []) print(line);
    lines.push(...(measured ?? []));
  }
}).finally(() => browser.close());
process.exit(lines.every(holds) ? 0 : 1);
