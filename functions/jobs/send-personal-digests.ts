/**
 * The job of the daily messages: in the morning it finds for whom something waits, and writes to them until every
 * message has arrived, a few at a run. What is not delivered on its day is dropped: the next one tells the same and
 * more. A message may arrive twice where a run dies after it was taken.
 */

import { isDue, usualDigestHour } from '#shared/alerts/delivery.ts';
import { localHour } from '#shared/local-time.ts';
import { composePersonalDigest, type PersonalDigest } from '#shared/panel/personal-digest.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import type { AllWaiting } from '#shared/panel/waiting.ts';
import type { City } from '../city.ts';
import { minuteOf } from '../db/alert-digests.ts';
import {
  composeFor,
  dropMessage,
  isComposed,
  noteMessage,
  readDue,
  readReaders,
} from '../db/personal-digests.ts';
import { readIsDemo } from '../db/read-tallies.ts';
import { askedDepartments, readCityWaiting, readWaiting, waitingOf } from '../db/waiting.ts';
import type { Mailer } from '../digests/mailer.ts';
import type { Database } from '../host/database.ts';

/** Each costs a request and a statement, of which a run of the free plan has 50. */
const mostAtOnce = 15;

/** What there is to say to somebody; undefined where nothing waits for them. */
type Compose = (viewer: Viewer) => PersonalDigest | undefined;

/** Reads what waits once, for whomever it is to be told. */
async function composer(db: Database, present: City, today: string): Promise<Compose> {
  const { catalogue, index } = present;
  const ids = catalogue.departments.map(({ id }) => id);
  const departments = askedDepartments(catalogue, ids, today);
  const [read, inCity, demo] = await Promise.all([
    readWaiting(db, present, departments, null, today),
    readCityWaiting(db),
    readIsDemo(db),
  ]);
  const { city, origin } = catalogue.settings;
  return (viewer) => {
    const waiting: AllWaiting = {
      ...inCity,
      departments: Object.fromEntries(
        departments.map(({ id }) => [id, waitingOf(read, id, viewer.id)]),
      ),
    };
    return composePersonalDigest(viewer, waiting, { city, origin, index, demo, today });
  };
}

/** @returns how many messages were delivered */
export async function sendPersonalDigests(
  db: Database,
  present: City,
  now: Date,
  send: Mailer | undefined,
): Promise<number> {
  const { timeZone, digestHour = usualDigestHour } = present.settings;
  const { day, hour } = localHour(now, timeZone);
  if (send === undefined || hour < digestHour) return 0;
  if (!(await isComposed(db, day))) {
    const compose = await composer(db, present, day);
    const told = (await readReaders(db)).filter(({ viewer }) => compose(viewer) !== undefined);
    await composeFor(
      db,
      day,
      told.map(({ viewer }) => viewer.id),
    );
  }
  const due = (await readDue(db, day))
    .filter(({ attempts, triedAt }) => isDue(attempts, triedAt, minuteOf(now)))
    .slice(0, mostAtOnce);
  if (due.length === 0) return 0;
  const compose = await composer(db, present, day);
  let delivered = 0;
  for (const { viewer, address } of due) {
    const digest = compose(viewer);
    if (digest === undefined) {
      await dropMessage(db, day, viewer.id);
      continue;
    }
    const outcome = await send({ to: [address], ...digest });
    await noteMessage(db, day, viewer.id, outcome, now);
    if (outcome.outcome === 'delivered') delivered += 1;
  }
  return delivered;
}
