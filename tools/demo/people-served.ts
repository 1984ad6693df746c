/** Made-up numbers of people served, as if the departments had typed them in month by month, some of them late. */
import type { Database } from '#functions/host/database.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { ServedMonth } from '#shared/panel/overview.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import { serviceVolumes } from './visits.ts';

const months = 12;

/** Of so many people served one answers. */
const servedPerAnswer = 7;

type Served = Pick<ServedMonth, 'service' | 'month' | 'people'>;

/** Of every so many departments one has not reported the last months. */
const everyLate = 6;
const monthsLate = 2;

/** The last twelve months that are over, of every service; a few departments are behind. */
export function demoPeopleServed(catalogue: Catalogue, today: string): Served[] {
  const now = parsePeriod(today.slice(0, 7));
  if (now === undefined) return [];
  const volumes = serviceVolumes(catalogue);
  const over = trailingMonths(now, months + 1, today).slice(0, -1);
  const late = new Set(
    catalogue.departments.filter((_, at) => at % everyLate === everyLate - 1).map(({ id }) => id),
  );
  return catalogue.services.flatMap(({ id, department }, at) =>
    over.slice(0, late.has(department) ? -monthsLate : undefined).map((month, place) => {
      const swing = 0.9 + ((at * 5 + place * 3) % 7) / 30;
      const people = Math.ceil(((volumes[at] ?? 0) / 12) * servedPerAnswer * swing);
      return { service: id, month, people };
    }),
  );
}

/** Puts the made-up numbers where there are none yet. */
export async function ensurePeopleServed(db: Database, served: readonly Served[]): Promise<void> {
  const existing = await db.prepare('SELECT 1 AS found FROM people_served LIMIT 1').first();
  if (existing === null && served.length > 0) {
    await db
      .prepare(
        `INSERT INTO people_served (service, month, people)
         SELECT value ->> 'service', value ->> 'month', value ->> 'people' FROM json_each(?1)`,
      )
      .bind(JSON.stringify(served))
      .run();
  }
}
