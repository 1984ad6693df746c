/**
 * The attackers of docs/trust.md against the real door and the real jobs, in months of a made-up service. Each plays
 * against the same honest answers; what it did is told by what is published with and without it.
 */
import { env } from 'virtual:host';
import type { RateLimit } from '@cloudflare/workers-types';
import { responseRow } from '#functions/db/append-response.ts';
import { storeKiosk } from '#functions/db/kiosk-keys.ts';
import { seal } from '#functions/jobs/seal.ts';
import { sha256 } from '#functions/keys/sha256.ts';
import { answersOfAddress, answersOfCounter, answersOfKiosk } from '#functions/limits/door.ts';
import { readResults } from '#functions/publication/results.ts';
import { storeResponse } from '#functions/responses/store-response.ts';
import type { Service } from '#shared/catalogue/catalogue.ts';
import { keyBytes, kioskKeyOf } from '#shared/kiosks/kiosk-key.ts';
import { daysBefore } from '#shared/local-time.ts';
import { parsePeriod } from '#shared/publication/period.ts';
import type { Figure } from '#shared/publication/results.ts';
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import type { Response } from '#shared/survey/response.ts';
import { createRandom, type Random } from '../../../tools/demo/random.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const counter = '4M9TJ';
const found = testCatalogue.services.find(({ id }) => id === 'disdukcapil/ktp-el');
if (found === undefined) throw new Error('The test city has no KTP-el.');
const service: Service = found;

/** The month under attack, and the first of the months whose answers make the habits of the counter. */
const month = '2026-10';
export const begins = '2026-07-01';

/** An honest month has 300 answers. */
const daily = 14;

/** Their mean is 80.8 on the scale of the index. */
const honestRatings: readonly Rating[] = [
  ...new Array<Rating>(2).fill(1),
  ...new Array<Rating>(8).fill(2),
  ...new Array<Rating>(55).fill(3),
  ...new Array<Rating>(35).fill(4),
];

export type Rate = (random: Random) => Rating;
export const always =
  (rating: Rating): Rate =>
  () =>
    rating;
export const honestly: Rate = (random) => honestRatings[random.integer(100)] ?? 3;

function fullOf(rate: Rate, random: Random): Response {
  const answers = Object.fromEntries(
    elementKeys.filter((key) => service.asked.includes(key)).map((key) => [key, rate(random)]),
  );
  const common = { id: crypto.randomUUID(), counter, language: 'id', profile: {} } as const;
  return { ...common, form: 'full', impression: rate(random), answers };
}

/** A kiosk asks the impression and one element. */
function kioskOf(rate: Rate, random: Random): Response {
  const block = random.integer(9);
  const key = elementKeys[block];
  const answers = key !== undefined && service.asked.includes(key) ? { [key]: rate(random) } : {};
  const common = { id: crypto.randomUUID(), counter, language: 'id', profile: {} } as const;
  return { ...common, form: 'kiosk', block, impression: rate(random), answers };
}

/** What an attacker sends, through the door as anybody does. */
export interface Shot {
  readonly day: string;
  readonly hour: number;
  /** Left out, shots are spread over the hour. */
  readonly minute?: number;
  readonly address: string;
  readonly rate: Rate;
  readonly form?: 'full' | 'kiosk';
  /** Whether it is pressed at the registered kiosk. */
  readonly isRegistered?: boolean;
}

const isWorkday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The days from one to another, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = daysBefore(day, -1)) days.push(day);
  return days;
}

export const workdays = daysFrom(`${month}-01`, `${month}-31`).filter(isWorkday);

/** At what the honest people of the counter answer. */
export type Kiosk = 'none' | 'unregistered' | 'registered';

const kioskKey = kioskKeyOf(new Uint8Array(keyBytes));

/** Puts the honest answers of a day into the database at once: each from an address of its own, or all from a kiosk's. */
async function hearHonest(day: string, random: Random, kiosk: Kiosk): Promise<void> {
  const rows = Array.from({ length: daily }, (_, n) => {
    const response = kiosk === 'none' ? fullOf(honestly, random) : kioskOf(honestly, random);
    const hour = 8 + random.integer(7);
    return responseRow(
      response,
      service.id,
      { day, hour },
      kiosk === 'none' ? 'open' : 'kiosk',
      kiosk === 'unregistered' && n > 1 ? 'share' : null,
    );
  });
  const columns = Object.keys(rows[0] ?? {});
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO responses (${columns.join(', ')}, seal_group)
       SELECT ${columns.map((column) => `value ->> '${column}'`).join(', ')}, coalesce((
         SELECT open_group FROM seals WHERE service = ?2 AND stream = ''), 0) FROM json_each(?1)`,
    ).bind(JSON.stringify(rows), service.id),
    env.DB.prepare(
      `INSERT INTO sources (service, day, hashes, counts) VALUES (?1, ?2, '[]', json_object(?2, 10))
       ON CONFLICT (service) DO UPDATE SET day = ?2, hashes = '[]', counts = json_set(counts, '$."' || ?2 || '"', 10)`,
    ).bind(service.id, day),
  ]);
}

/** The platform's counters in simulated time: as many of a key as the door allows in a minute. */
function simulatedLimit(limit: number): { readonly of: (minute: string) => RateLimit } {
  const counts = new Map<string, number>();
  const count = (key: string) => {
    const next = (counts.get(key) ?? 0) + 1;
    counts.set(key, next);
    return next;
  };
  return {
    of: (minute) => ({
      limit: async ({ key }) => ({ success: count(`${minute} ${key}`) <= limit }),
    }),
  };
}

const [addressLimit, counterLimit, kioskLimit] = [
  answersOfAddress,
  answersOfCounter,
  answersOfKiosk,
].map(simulatedLimit);

const pad = (number: number) => String(number).padStart(2, '0');

let fired = 0;

async function shoot(shot: Shot, random: Random): Promise<boolean> {
  const { day, hour, address, rate, form } = shot;
  fired += 1;
  const response = form === 'kiosk' ? kioskOf(rate, random) : fullOf(rate, random);
  const minute = `${day}T${pad(hour)}:${pad(shot.minute ?? fired % 60)}`;
  const at = new Date(`${minute}:00+07:00`);
  if (!addressLimit || !counterLimit || !kioskLimit) throw new Error('no limits');
  const environment = {
    DB: env.DB,
    ADDRESS_LIMIT: addressLimit.of(minute),
    COUNTER_LIMIT: counterLimit.of(minute),
    KIOSK_LIMIT: kioskLimit.of(minute),
  };
  const sent = shot.isRegistered ? { ...response, kioskKey } : response;
  const { kind } = await storeResponse(environment, sent, service, at, address);
  return kind === 'stored';
}

/** The index of the month of the service, as it is published; undefined where none is. */
async function readMonth(today: string): Promise<Figure> {
  const period = parsePeriod(month);
  if (period === undefined) throw new Error(`${month} is no period`);
  return (await readResults(env.DB, { kind: 'service', service }, period, today)).figure;
}

/** An auditor who knows that the counter has a kiosk releases what was held of it before the attack. */
async function releaseKiosk(kiosk: Kiosk): Promise<void> {
  if (kiosk !== 'unregistered') return;
  await env.DB.prepare(
    `UPDATE held_batches SET state = 'released', decided_day = last_day, note = 'Kiosk loket'
     WHERE state = 'held' AND reason = 'share' AND last_day < '${month}-01'`,
  ).run();
}

async function registerKiosk(): Promise<void> {
  const kiosk = { id: 'kiosk', keyHash: await sha256(kioskKey), department: service.department };
  await storeKiosk(env.DB, { ...kiosk, counter, name: 'Tablet', createdDay: begins }).run();
}

export interface Outcome {
  readonly sent: number;
  /** Taken at the door. */
  readonly taken: number;
  readonly held: number;
  readonly reasons: readonly string[];
  readonly index: number;
}

/**
 * Plays a quarter of honest answers and the shots of an attacker, night after night through the seal.
 *
 * @param kiosk at which the honest people of the counter answer
 */
export async function play(shots: readonly Shot[], kiosk: Kiosk = 'none'): Promise<Outcome> {
  await registerKiosk();
  const random = createRandom(13);
  const own = createRandom(7);
  const byDay = Map.groupBy(shots, ({ day }) => day);
  let taken = 0;
  const ends = '2026-11-03';
  for (const day of daysFrom(begins, ends)) {
    await seal(env.DB, testCatalogue, { day, hour: 2 }, () => crypto.randomUUID());
    await releaseKiosk(kiosk);
    if (isWorkday(day) && day < '2026-11-01') await hearHonest(day, random, kiosk);
    for (const shot of byDay.get(day) ?? []) if (await shoot(shot, own)) taken += 1;
  }
  const { results } = await env.DB.prepare(
    `SELECT reason, sum(answers) AS answers FROM held_batches WHERE state = 'held' GROUP BY reason ORDER BY reason`,
  ).all<{ reason: string; answers: number }>();
  const figure = await readMonth(ends);
  return {
    sent: shots.length,
    taken,
    held: results.reduce((sum, { answers }) => sum + answers, 0),
    reasons: results.map(({ reason, answers }) => `${reason} ${answers}`),
    index: 'index' in figure ? figure.index : Number.NaN,
  };
}

const evening = workdays[10] ?? month;

/** A teenager: a script, one address, an evening. */
export const teenager = (count = 300): Shot[] =>
  Array.from({ length: count }, () => ({
    day: evening,
    hour: 20,
    minute: 15,
    address: '203.0.113.7',
    rate: always(1),
  }));

/** An officer who praises the counter at its kiosk all day long. */
export const officer = (count = 80, isRegistered = false): Shot[] =>
  Array.from({ length: count }, (_, n) => ({
    day: evening,
    hour: 8 + (n % 8),
    address: '198.51.100.20',
    rate: always(4),
    form: 'kiosk',
    isRegistered,
  }));

/** A rival: twenty phones, each once a day for a month. */
export const rival = (phones = 20): Shot[] =>
  workdays.flatMap((day, at) =>
    Array.from({ length: phones }, (_, n) => ({
      day,
      hour: 8 + ((n + at) % 8),
      address: `192.0.2.${n}`,
      rate: (random: Random): Rating => (random.chance(0.5) ? 1 : 2),
    })),
  );

/** A firm: a thousand addresses that drip over a month, and look human. */
export const firm = (addresses = 1000): Shot[] =>
  Array.from({ length: addresses }, (_, n) => ({
    day: workdays[n % workdays.length] ?? month,
    hour: 8 + (n % 8),
    address: `10.${n >> 8}.${n % 256}.1`,
    rate: (random: Random): Rating =>
      (honestly(random) - (random.chance(0.7) ? 1 : 0) || 1) as Rating,
  }));

/** What somebody knows of a victim at a thin service, and when. */
export interface Reading {
  /** Share of the victim's answers that the published figures give away exactly. */
  readonly recovered: number;
  /** Whether anything published moved at all. */
  readonly moved: boolean;
}

const victimSays: Response['answers'] = Object.fromEntries(
  elementKeys
    .filter((key) => service.asked.includes(key))
    .map((key, n) => [key, n % 3 === 0 ? 1 : 2]),
);

/** Each reading has a day of its own: the door remembers a day's sources. */
let readings = 0;

/**
 * The n-1 attack at a service that nobody else visits: nine answers of all 4 that the attacker knows, the victim, and
 * every state that is published until a day.
 *
 * @param addresses from which the nine come, one after the other, on as many days
 * @param through until when the attacker looks
 */
export async function readVictim(addresses: number, through: string): Promise<Reading> {
  const random = createRandom(3);
  readings += 1;
  const first = daysBefore('2026-10-01', -readings);
  for (let n = 0; n < 9; n += 1) {
    const address = `203.0.113.${n % addresses}`;
    await shoot({ day: first, hour: 9, address, rate: always(4) }, random);
  }
  const victim = { ...fullOf(always(2), random), answers: victimSays };
  const at = new Date(`${first}T10:30:00+07:00`);
  await storeResponse({ DB: env.DB }, victim, service, at, '198.51.100.99');
  for (const day of daysFrom(first, through)) {
    await seal(env.DB, testCatalogue, { day, hour: 10 }, () => crypto.randomUUID());
  }
  const row = await env.DB.prepare(
    `SELECT strata FROM tallies WHERE series = 'service-month' AND unit = ?`,
  )
    .bind(service.id)
    .first<string>('strata');
  const period = parsePeriod(month);
  if (period === undefined) throw new Error(`${month} is no period`);
  const { figure } = await readResults(env.DB, { kind: 'service', service }, period, through);
  // Whoever knows nine of ten knows the tenth from any exact sum; without a sum nothing is known.
  const known = row !== null && figure.status !== 'insufficient';
  return { recovered: known ? 1 : 0, moved: row !== null };
}
