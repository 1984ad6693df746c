/**
 * Serves the whole city on this machine: build, local database, made-up answers, the site in
 * workerd, and the schedule that on Cloudflare a cron trigger keeps.
 *
 * `--dev` serves the sources with hot reload instead of the build; `--empty` starts as a real
 * deployment does, without made-up answers and with data of its own; `--state DIR` keeps the data
 * elsewhere; `--at 2027-01-01T00:20+07:00` makes it that time in the made-up city; `--inspector PORT` lets a debugger
 * or profiler into the Worker.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentCity } from '#functions/city.ts';
import { shiftClock } from '#functions/demo-clock.ts';
import { inviteFirstAdministrator } from '#functions/panel/first-administrator.ts';
import { issueTicket } from '#functions/tickets/signing.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { ensureDemo } from '../demo/load.ts';
import { demoLinks } from '../panel/demo-accounts.ts';
import { flag, readOptions, word, wordOr } from '../run/options.ts';
import { giveUp, start } from '../run/programs.ts';
import { ensureBuilt } from './build.ts';
import { clockOffsetOf } from './clock-offset.ts';
import { defaultState, emptyState } from './local-data.ts';
import { migrate, withDatabase } from './local-database.ts';
import { localSecret, localSecretsFile } from './local-secrets.ts';
import { choosePort } from './port.ts';

const sealEverySeconds = 15;
const ticketHours = 48;

const options = readOptions(
  { dev: flag, empty: flag, state: word, at: word, inspector: wordOr('0') },
  'npm start [-- --empty] [--state DIR] [--at TIME] [--inspector PORT], or npm run dev',
);

const port = await choosePort();
const address = `http://localhost:${port}`;
const demo = !options.empty;
const state = options.state ?? (demo ? defaultState : emptyState);
const clockOffset = clockOffsetOf(options.at);
if (clockOffset !== 0 && (options.dev || !demo)) {
  giveUp(
    'Only the made-up city can be served at another time, and only the build: npm start -- --at TIME',
  );
}
shiftClock(clockOffset);

if (!options.dev && !(await ensureBuilt(demo))) process.exit(1);
await migrate(state);
const ticketSecret = localSecret('TICKET_SECRET');
localSecret('AUTH_SECRET');
const { catalogue, links, firstLink } = await withDatabase(state, async (db) => {
  if (demo) await ensureDemo(db, readCatalogue());
  const known = (await currentCity(db)).catalogue;
  return {
    catalogue: known,
    links: demo ? await demoLinks(db, known) : [],
    firstLink: await inviteFirstAdministrator(db, new Date()),
  };
});
const panelLinks = links.map(({ role, token }) => ({
  role,
  address: `${address}/panel/undangan/${token}`,
}));
// Where the tests of the panel find their way in.
await mkdir(state, { recursive: true });
await writeFile(join(state, 'panel-links.json'), JSON.stringify(panelLinks));

/** A city's own identity provider, and where its alerts go, as the environment of this command names them. */
const citySettings = Object.entries(process.env)
  .filter(([name, value]) => /^(?:OIDC|ALERT)_/.test(name) && value)
  .map(([name, value]) => `${name}:${value}`);

const server = options.dev
  ? start('astro', ['dev', '--port', String(port)], {
      env: { ...process.env, ...(demo && { PUBLIC_DEMO: '1' }) },
    })
  : start('wrangler', [
      'dev',
      ...['--config', 'dist/server/wrangler.json'],
      ...['--port', String(port)],
      ...['--inspector-port', options.inspector],
      ...['--persist-to', state],
      ...['--env-file', localSecretsFile],
      ...[...citySettings, `CLOCK_OFFSET:${clockOffset}`].flatMap((setting) => ['--var', setting]),
      ...['--log-level', 'error'],
      '--show-interactive-dev-session=false',
    ]);
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}

/** The type of the problem that an answer tells of. */
async function typeOf(answer: Response | undefined): Promise<unknown> {
  const told: unknown = await answer?.json().catch(() => undefined);
  return typeof told === 'object' && told !== null && 'type' in told ? told.type : undefined;
}

/** Asks until the site answers. */
async function untilReady(): Promise<void> {
  for (let second = 0; second < 60; second += 1) {
    const answer = await fetch(`${address}/api/v1/health`).catch(() => undefined);
    // A city that slept over night has not been counted since; it will be, once this has returned.
    if (answer?.ok || (await typeOf(answer)) === '/problems/schedule-stopped') return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  server.kill();
  giveUp(`The site did not answer at ${address} within a minute. Run the command again;
if it fails again, delete the folder .wrangler (local data) and try once more.`);
}

await untilReady();
const [first] = openCounters(catalogue);
const ticketExpires = new Date(Date.now() + ticketHours * 3_600_000);

/** What can be opened of a city that has counters. */
async function pagesOf(code: string): Promise<string> {
  return `
  home      ${address}/
  survey    ${address}/s/${code}
  ticket    ${address}/T/${await issueTicket(ticketSecret, code, ticketExpires)}  (the same, once, with proof of a visit)
  kiosk     ${address}/kiosk/${code}
  posters   ${address}/poster
  results   ${address}/hasil
`;
}

/** How the panel is come into. */
function waysIn(): string {
  if (demo) {
    const lines = panelLinks.map(({ role, address: link }) => `  ${role.padEnd(13)} ${link}`);
    return `The panel, with a link for each role; each works once:\n${lines.join('\n')}`;
  }
  return firstLink === undefined
    ? `The panel: ${address}/panel (who has lost every way in: npm run city:invite -- --help)`
    : `Nobody has come in yet. The first administrator opens this, which works once, and begins the city there:\n
  ${address}/panel/undangan/${firstLink.token}`;
}

console.log(`
Suara Layanan, ${catalogue.settings.city}${demo ? ' (data contoh: made-up answers)' : ''}
${first === undefined ? '' : await pagesOf(first.code)}
${waysIn()}

New answers reach the results within a minute. Ctrl+C stops.
`);

setInterval(async () => {
  await fetch(`${address}/cdn-cgi/handler/scheduled`).catch(() => undefined);
}, sealEverySeconds * 1000);
