/**
 * The job of the daily digest: composes it in the morning if something is new, and delivers what waits, the
 * oldest first, again and again until it has arrived. A digest may arrive twice under the same id, where a
 * run dies after it was taken, but never not at all.
 */

import { isDue, usualDigestHour } from '#shared/alerts/delivery.ts';
import { composeDigest } from '#shared/alerts/digest.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { catalogueIndex } from '#shared/catalogue/lookup.ts';
import { localHour } from '#shared/local-time.ts';
import {
  composeOnce,
  hasDigest,
  minuteOf,
  noteAttempt,
  readDigest,
  readWaiting,
} from '../db/alert-digests.ts';
import { readIsDemo } from '../db/read-tallies.ts';
import type { Channel } from '../digests/channel.ts';
import type { Database } from '../host/database.ts';

/**
 * @param newId gives an id never used before at each call
 * @returns how many digests were delivered
 */
export async function sendDigests(
  db: Database,
  catalogue: Catalogue,
  now: Date,
  channels: readonly Channel[],
  newId: () => string,
): Promise<number> {
  const { settings } = catalogue;
  const { day, hour } = localHour(now, settings.timeZone);
  if (hour >= (settings.digestHour ?? usualDigestHour) && !(await hasDigest(db, day))) {
    await composeOnce(
      db,
      newId(),
      day,
      now,
      channels.map(({ name }) => name),
    );
  }
  let delivered = 0;
  for (const waiting of channels.length === 0 ? [] : await readWaiting(db)) {
    const channel = channels.find(({ name }) => name === waiting.channel);
    if (channel === undefined || !isDue(waiting.attempts, waiting.triedAt, minuteOf(now))) continue;
    const stored = await readDigest(db, waiting.digest);
    if (stored === undefined) continue;
    const digest = composeDigest(stored, {
      city: settings.city,
      origin: settings.origin,
      index: catalogueIndex(catalogue),
      demo: await readIsDemo(db),
    });
    const outcome = await channel.send(digest, now);
    await noteAttempt(db, waiting, outcome, now);
    if (outcome.outcome === 'delivered') delivered += 1;
  }
  return delivered;
}
