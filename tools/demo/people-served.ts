/** Made-up numbers of people served in the busiest department, as if it had typed them in month by month. */
import type { D1Database } from '@cloudflare/workers-types';
import { reportPeopleServed } from '#functions/db/people-served.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { ServedMonth } from '#shared/panel/overview.ts';
import { parsePeriod, trailingMonths } from '#shared/publication/period.ts';
import { departmentVolumes, serviceVolumes } from './visits.ts';

const months = 12;

/** Of so many people served one answers. */
const servedPerAnswer = 7;

type Served = Pick<ServedMonth, 'service' | 'month' | 'people'>;

/** The last twelve months that are over, of every service of the busiest department. */
export function demoPeopleServed(catalogue: Catalogue, today: string): Served[] {
  const [busiest] = [...departmentVolumes(catalogue.departments)].sort((a, b) => b[1] - a[1]);
  const now = parsePeriod(today.slice(0, 7));
  if (busiest === undefined || now === undefined) return [];
  const volumes = serviceVolumes(catalogue);
  const over = trailingMonths(now, months + 1, today).slice(0, -1);
  return catalogue.services.flatMap(({ id, department }, at) =>
    department === busiest[0]
      ? over.map((month, place) => {
          const swing = 0.9 + ((at * 5 + place * 3) % 7) / 30;
          const people = Math.round(((volumes[at] ?? 0) / 12) * servedPerAnswer * swing);
          return { service: id, month, people };
        })
      : [],
  );
}

/** Puts the made-up numbers where there are none yet. */
export async function ensurePeopleServed(db: D1Database, served: readonly Served[]): Promise<void> {
  const existing = await db.prepare('SELECT 1 AS found FROM people_served LIMIT 1').first();
  if (existing === null && served.length > 0) {
    await db.batch(served.map((each) => reportPeopleServed(db, each)));
  }
}
