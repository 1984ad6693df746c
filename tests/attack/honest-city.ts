/** The service under attack, and its honest answers: fourteen on each working day. */
import { responseRow } from '#functions/db/append-response.ts';
import { storeKiosk } from '#functions/db/kiosk-keys.ts';
import type { Database } from '#functions/host/database.ts';
import { sha256 } from '#functions/keys/sha256.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { keyBytes, kioskKeyOf } from '#shared/kiosks/kiosk-key.ts';
import type { SelfChannel } from '#shared/survey/channel.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import type { Response } from '#shared/survey/response.ts';
import { readCatalogue } from '../../tools/catalogue/read.ts';
import type { Random } from '../../tools/demo/random.ts';
import { honestly, type Rate } from './attackers.ts';

const catalogue = readCatalogue();
const [first] = openCounters(catalogue);
const found = catalogue.services.find(({ id }) => id === first?.service);
if (first === undefined || found === undefined) throw new Error('The city has no open counter.');

export const counter = first.code;
export const service = found;

/** Of a working day; a month has about 300. */
const daily = 14;

/** By which way the honest people of the counter answer: at a kiosk, or by phones, of which half may bear tickets. */
export type HonestWay = 'phones' | 'half tickets' | 'kiosk' | 'registered kiosk';

const isKiosk = (way: HonestWay) => way === 'kiosk' || way === 'registered kiosk';

function channelOf(way: HonestWay, nth: number): SelfChannel {
  if (isKiosk(way)) return 'kiosk';
  return way === 'half tickets' && nth % 2 === 0 ? 'ticket' : 'open';
}

export const kioskKey = kioskKeyOf(new Uint8Array(keyBytes));

const common = () => ({ id: crypto.randomUUID(), counter, language: 'id', profile: {} }) as const;

/** An answer to everything. */
export function fullOf(rate: Rate, random: Random): Response {
  const answers = Object.fromEntries(
    elementKeys.filter((key) => service.asked.includes(key)).map((key) => [key, rate(random)]),
  );
  return { ...common(), form: 'full', impression: rate(random), answers };
}

/** An answer at a kiosk, which asks the impression and one element. */
export function kioskOf(rate: Rate, random: Random): Response {
  const block = random.integer(9);
  const key = elementKeys[block];
  const answers = key !== undefined && service.asked.includes(key) ? { [key]: rate(random) } : {};
  return { ...common(), form: 'kiosk', block, impression: rate(random), answers };
}

/**
 * Puts the honest answers of a day into the database at once: each from an address of its own, or all from a kiosk's.
 *
 * @returns what they said
 */
export async function hearHonest(
  db: Database,
  day: string,
  random: Random,
  way: HonestWay,
): Promise<Response[]> {
  const said = Array.from({ length: daily }, () => ({
    response: isKiosk(way) ? kioskOf(honestly, random) : fullOf(honestly, random),
    received: { day, hour: 8 + random.integer(7) },
  }));
  const rows = said.map(({ response, received }, n) =>
    responseRow(
      response,
      service.id,
      received,
      channelOf(way, n),
      way === 'kiosk' && n > 1 ? { doubt: 'share' } : {},
    ),
  );
  const columns = Object.keys(rows[0] ?? {});
  await db.batch([
    db
      .prepare(
        `INSERT INTO responses (${columns.join(', ')}, seal_group)
         SELECT ${columns.map((column) => `value ->> '${column}'`).join(', ')}, coalesce((
           SELECT open_group FROM seals WHERE service = ?2 AND stream = ''), 0) FROM json_each(?1)`,
      )
      .bind(JSON.stringify(rows), service.id),
    db
      .prepare(
        `INSERT INTO sources (service, day, hashes, counts) VALUES (?1, ?2, '[]', json_object(?2, 10))
         ON CONFLICT (service) DO UPDATE SET
           day = ?2, hashes = '[]', counts = json_set(counts, '$."' || ?2 || '"', 10)`,
      )
      .bind(service.id, day),
  ]);
  return said.map(({ response }) => response);
}

export async function registerKiosk(db: Database, createdDay: string): Promise<void> {
  const kiosk = { id: 'kiosk', keyHash: await sha256(kioskKey), department: service.department };
  await storeKiosk(db, { ...kiosk, counter, name: 'Tablet', createdDay }).run();
}
