/**
 * `npm run city:tickets`: keys for queue systems, and sample tickets to try.
 *
 *     npm run city:tickets -- key --name "Antrean Disdukcapil" --department disdukcapil
 *     npm run city:tickets -- keys
 *     npm run city:tickets -- revoke --name "Antrean Disdukcapil"
 *     npm run city:tickets -- sample --counter F1RMB --count 3
 *
 * With `--data DIR` the first three work on the database of an own server, with `--remote` on the deployed D1.
 */
import { sha256 } from '#functions/keys/sha256.ts';
import { issueTicket } from '#functions/tickets/signing.ts';
import { encodeBase32 } from '#shared/base32.ts';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { localHour } from '#shared/local-time.ts';
import { readWholeNumber } from '#shared/number-input.ts';
import { readCity } from '../catalogue/city-of.ts';
import { citySource } from '../moving/which.ts';
import { flag, readArguments, word, wordOr } from '../run/options.ts';
import { giveUp } from '../run/programs.ts';
import { defaultState, migrateLocal } from '../serve/local-data.ts';
import { localSecret } from '../serve/local-secrets.ts';
import { execute, literal } from './execute.ts';

const keyBytes = 20;
const sampleHours = 48;
const mostSamples = 10_000;

const usage = `What should be done?
  npm run city:tickets -- key --name "Antrean Disdukcapil" [--department disdukcapil]
  npm run city:tickets -- keys
  npm run city:tickets -- revoke --name "Antrean Disdukcapil"
  npm run city:tickets -- sample --counter F1RMB [--count 3] [--origin https://suara.example.go.id]
Add --data DIR to work on the database of an own server (or name it by DATA_DIR), --remote on the deployed D1.`;

const { values: options, positionals } = readArguments(
  {
    name: word,
    department: word,
    counter: word,
    count: wordOr('1'),
    origin: wordOr('http://localhost:8787'),
    data: word,
    state: wordOr(defaultState),
    remote: flag,
  },
  usage,
);
const source = citySource(options);
await migrateLocal(source);
const { catalogue } = await readCity(source);
const today = localHour(new Date(), catalogue.settings.timeZone).day;

const run = (sql: string) => execute(sql, source);

function givenName(): string {
  return options.name?.trim() || giveUp('Name the key: --name "Antrean Disdukcapil"');
}

async function makeKey(): Promise<void> {
  const name = givenName();
  const { department } = options;
  if (department !== undefined && !catalogue.departments.some(({ id }) => id === department)) {
    giveUp(
      `There is no department "${department}". Known: ${catalogue.departments.map(({ id }) => id).join(', ')}.`,
    );
  }
  const taken = await run(
    `SELECT name FROM ticket_keys WHERE name = ${literal(name)} AND revoked_day IS NULL`,
  );
  if (taken.length > 0)
    giveUp(`There is a key "${name}" already. Revoke it first, or choose another name.`);
  const key = `slk_${encodeBase32(crypto.getRandomValues(new Uint8Array(keyBytes)))}`;
  const values = [await sha256(key), name, department ?? null, today, null].map(literal);
  await run(`INSERT INTO ticket_keys VALUES (${values.join(', ')})`);
  console.log(
    `Key "${name}", for ${department ?? 'every department'}. It is shown only now:\n\n  ${key}\n`,
  );
}

async function listKeys(): Promise<void> {
  const keys = await run(
    'SELECT name, department, created_day, revoked_day FROM ticket_keys ORDER BY created_day, name',
  );
  if (keys.length === 0) console.log('There are no keys yet.');
  else console.table(keys);
}

async function revokeKey(): Promise<void> {
  const name = givenName();
  const where = `name = ${literal(name)} AND revoked_day IS NULL`;
  const found = await run(`SELECT name FROM ticket_keys WHERE ${where}`);
  if (found.length === 0)
    giveUp(`There is no key "${name}". \`npm run city:tickets -- keys\` lists them.`);
  await run(`UPDATE ticket_keys SET revoked_day = ${literal(today)} WHERE ${where}`);
  console.log(
    `The key "${name}" issues no more tickets. Those it has issued stay good until they expire.`,
  );
}

async function makeSamples(): Promise<void> {
  const code = parseCounterCode(options.counter ?? '');
  const counter = openCounters(catalogue).find((each) => each.code === code);
  if (counter === undefined) giveUp('Name an open counter by its code: --counter F1RMB');
  const read = readWholeNumber(options.count, { least: 1, most: mostSamples });
  if (!read.ok) giveUp(`--count: ${read.expected.en}`);
  const count = read.value;
  const secret = process.env['TICKET_SECRET'] ?? localSecret('TICKET_SECRET');
  const expires = new Date(Date.now() + sampleHours * 3_600_000);
  for (let made = 0; made < count; made += 1) {
    console.log(`${options.origin}/T/${await issueTicket(secret, counter.code, expires)}`);
  }
}

const commands: Readonly<Record<string, () => Promise<void>>> = {
  key: makeKey,
  keys: listKeys,
  revoke: revokeKey,
  sample: makeSamples,
};
await (commands[positionals[0] ?? ''] ?? (() => giveUp(usage)))();
