/**
 * How many people answer where and when in the demo city: a few busy places, many quiet ones and
 * some almost empty, so that every status of the results page is to be seen.
 */
import type { Catalogue, Department, Service } from '#shared/catalogue/catalogue.ts';
import { type Random, weightedDraw } from './random.ts';

/** Responses at which about every status occurs: none to show, count only, caution, full. */
export const defaultDemoSize = 13_400;

/** Responses a year of a department among others of its kind, taken in turn. */
const yearly = {
  registry: [4000],
  hospital: [1500],
  'health-centre': [420, 260, 22, 180, 330, 140, 95, 210, 60, 160, 6, 300, 45],
  district: [240, 130, 90, 18, 180, 60, 110, 45, 75, 5, 150],
  agency: [620, 45, 300, 18, 140, 75, 5, 210, 55, 380, 24, 4, 95, 120, 60],
  back: [75, 20, 45, 5, 16],
} as const satisfies Record<string, readonly number[]>;

type Crowd = keyof typeof yearly;

function crowdOf(department: Department): Crowd {
  if (/dukcapil|kependudukan/i.test(`${department.id} ${department.name}`)) return 'registry';
  if (department.role === 'back') return 'back';
  return department.kind;
}

/** Responses a year of each department, by its id. */
export function departmentVolumes(departments: readonly Department[]): ReadonlyMap<string, number> {
  const seen = new Map<Crowd, number>();
  return new Map(
    departments.map((department) => {
      const crowd = crowdOf(department);
      const turn = seen.get(crowd) ?? 0;
      seen.set(crowd, turn + 1);
      const sizes: readonly number[] = yearly[crowd];
      return [department.id, sizes[turn % sizes.length] ?? 0];
    }),
  );
}

/** The share of the item at a place in a list, where earlier ones are busier. */
const shareByPlace = (place: number): number => 1 / (place + 1);

/** Responses a year of each service, in the catalogue's order. */
export function serviceVolumes(catalogue: Catalogue): number[] {
  const volumes = departmentVolumes(catalogue.departments);
  const counted = new Map<string, number>();
  const shares = catalogue.services.map((service) => {
    const place = counted.get(service.department) ?? 0;
    counted.set(service.department, place + 1);
    return shareByPlace(place);
  });
  const totals = new Map<string, number>();
  catalogue.services.forEach(({ department }, index) => {
    totals.set(department, (totals.get(department) ?? 0) + (shares[index] ?? 0));
  });
  return catalogue.services.map(
    ({ department }, index) =>
      ((volumes.get(department) ?? 0) * (shares[index] ?? 0)) / (totals.get(department) ?? 1),
  );
}

/** Draws one of so many counters of a service; the first is the busiest. */
export function counterDraw(counters: number): (random: Random) => number {
  return weightedDraw(Array.from({ length: counters }, (_, place) => shareByPlace(place)));
}

/** Enough at the first that its silence is noticed, and at the second that it can be told apart. */
const crowdedShares = [12, 3];

/** Draws one of so many counters of a service that most people go to the first of. */
export function crowdedCounterDraw(counters: number): (random: Random) => number {
  return weightedDraw(Array.from({ length: counters }, (_, place) => crowdedShares[place] ?? 1));
}

/** When a service is open. */
export type Opening = 'office' | 'clinic' | 'always';

export function openingOf(service: Service, department: Department): Opening {
  if (/\b(?:igd|ugd|gawat|inap|112|pemadam\w*)\b/i.test(`${service.slug} ${service.name.id}`)) {
    return 'always';
  }
  return department.kind === 'hospital' || department.kind === 'health-centre'
    ? 'clinic'
    : 'office';
}

export type DayKind = 'weekday' | 'saturday' | 'rest';

/** How busy an opening is on a kind of day, against a weekday. */
export const busyness: Readonly<Record<Opening, Readonly<Record<DayKind, number>>>> = {
  office: { weekday: 1, saturday: 0, rest: 0 },
  clinic: { weekday: 1, saturday: 0.4, rest: 0 },
  always: { weekday: 1, saturday: 0.9, rest: 0.85 },
};

/** Weights of the hours, the first of which is `from`. */
const hours: Readonly<Record<Opening, { from: number; weights: readonly number[] }>> = {
  office: { from: 8, weights: [10, 16, 17, 14, 5, 11, 9, 4] },
  clinic: { from: 7, weights: [6, 15, 18, 16, 12, 6, 5, 2] },
  always: {
    from: 0,
    weights: [2, 2, 1, 1, 2, 3, 4, 6, 8, 9, 9, 8, 6, 6, 6, 6, 7, 8, 9, 9, 8, 6, 4, 3],
  },
};

/** Draws the hour of the day, 0 to 23, at which people answer. */
export function hourDraw(opening: Opening): (random: Random) => number {
  const { from, weights } = hours[opening];
  const draw = weightedDraw(weights);
  return (random) => from + draw(random);
}
