/**
 * `npm run torture`: the real server under everything that may happen to one, and after each of it the question whether an
 * acknowledged answer is lost, a tally is wrong or an act is half done.
 *
 *     npm run torture                          50 rounds of kills, and every fault once
 *     npm run torture -- --rounds 10 --seed 7  fewer rounds, of other chance
 *     npm run torture -- --only kills
 *     npm run torture -- --host cloudflare     10 rounds of kills of the built Worker under workerd, on a local D1
 *
 * With `--demo` it is the build with made-up data, which seals whenever ten have rated, and not by the calendar.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hosts } from '../build/hosts.ts';
import { readCatalogue } from '../catalogue/read.ts';
import { createRandom } from '../demo/random.ts';
import { flag, readOptions, word, wordOr } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { ensureBuilt } from '../serve/build.ts';
import type { Found } from './checks.ts';
import { faults } from './faults.ts';
import { killRound, TorturedCity } from './kill-rounds.ts';
import { nodeServer } from './node-server.ts';
import { workerdServer } from './workerd-server.ts';

const options = readOptions(
  {
    demo: flag,
    host: wordOr('node'),
    rounds: word,
    seed: wordOr('2026'),
    port: wordOr('8799'),
    only: word,
  },
  `npm run torture [-- --host ${hosts.join('|')}] [--rounds N] [--demo] [--seed N] [--port N] [--only kills,${Object.keys(faults).join(',')}]

With --host cloudflare, workerd and wrangler are killed on a local D1. The other faults are of the own server's file and
clock, and are tried with --host node alone; so is --demo.`,
);
const host = hosts.find((each) => each === options.host);
if (host === undefined) giveUp(`--host is "${options.host}"; there are ${hosts.join(' and ')}.`);
const { program, usualRounds } = {
  node: { program: nodeServer, usualRounds: '50' },
  cloudflare: { program: workerdServer, usualRounds: '10' },
}[host];
const number = (name: 'rounds' | 'seed' | 'port', said = options[name]) => {
  const given = Number(said);
  return Number.isSafeInteger(given) && given >= 0
    ? given
    : giveUp(`--${name} is "${said}": give a whole number.`);
};
const rounds = number('rounds', options.rounds ?? usualRounds);
const [seed, port] = [number('seed'), number('port')];
const chosen =
  options.only?.split(',') ?? (host === 'node' ? ['kills', ...Object.keys(faults)] : ['kills']);
const unknown = chosen.filter((name) => name !== 'kills' && !(name in faults));
if (unknown.length > 0) giveUp(`There is no ${unknown.join(', ')}.`);
if (host === 'cloudflare' && (options.demo || chosen.some((name) => name !== 'kills')))
  giveUp('With --host cloudflare there are kills alone, and no --demo.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
// A Worker's clock can be set in the build with made-up data alone, which then counts by the calendar (`REHEARSAL`).
if (!(await ensureBuilt(options.demo || host === 'cloudflare', host))) process.exit(1);
const catalogue = readCatalogue();
const folder = mkdtempSync(join(tmpdir(), 'suara-torture-'));
const wrong: string[] = [];

function tell(
  name: string,
  { responses, counted, held, wrong: found }: Found,
  city: TorturedCity,
): void {
  const { acknowledged, unsure, refused, acts } = city.ledger;
  const told = [
    name.padEnd(12),
    `${acknowledged.size} acknowledged`.padEnd(20),
    `${responses} stored`.padEnd(14),
    `${unsure.length} unsure`.padEnd(11),
    `${refused} put off`.padEnd(13),
    `${acts.size} acts`.padEnd(10),
    `${counted} counted, ${held} held`.padEnd(24),
    found.length === 0 ? 'nothing lost' : 'WRONG',
  ];
  console.log(told.join(' '));
  for (const [line, times] of Map.groupBy(found, (line) => line))
    console.log(`  ${line}${times.length > 1 ? ` (${times.length} times)` : ''}`);
  wrong.push(...found);
  city.ledger.strange = [];
}

async function kills(): Promise<void> {
  const city = new TorturedCity(
    catalogue,
    mkdtempSync(join(folder, 'kills-')),
    port,
    createRandom(seed),
    program,
  );
  try {
    for (let round = 1; round <= rounds; round += 1)
      tell(`kill ${round}`, await killRound(city), city);
    await city.start();
    await city.settle();
    // How wrangler ends is no concern of ours.
    const code = host === 'node' ? await city.server.stop() : 0;
    await city.server.kill();
    if (code !== 0) wrong.push(`SIGTERM ended the server with ${code}`);
    tell('in the end', await city.check(), city);
  } finally {
    await city.server.kill();
  }
}

try {
  if (chosen.includes('kills')) await kills();
  for (const [name, fault] of Object.entries(faults)) {
    if (!chosen.includes(name)) continue;
    const city = new TorturedCity(
      catalogue,
      mkdtempSync(join(folder, `${name}-`)),
      port,
      createRandom(seed),
    );
    try {
      const skipped = await fault(city);
      if (skipped === undefined) tell(name, await city.check(), city);
      else console.log(`${name.padEnd(12)} skipped: ${skipped}`);
    } finally {
      await city.server.kill();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(wrong.length === 0 ? '\nZero lost, nothing half done.' : `\n${wrong.length} WRONG`);
process.exit(wrong.length === 0 ? 0 : 1);
