/**
 * How good the services of the demo city are, on a latent scale in standard deviations of what
 * people think: departments, services and elements differ, and two departments change. In the busiest one
 * a counter is worse than its neighbours, and lunch is worse than the rest of the day.
 */
import type { Catalogue, Service } from '#shared/catalogue/catalogue.ts';
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import type { Random } from './random.ts';
import { departmentVolumes } from './visits.ts';

/** People praise staff and are least content with waiting and with what becomes of a complaint. */
const elementQuality: Readonly<Record<ElementKey, number>> = {
  requirements: 0.05,
  procedure: -0.05,
  time: -0.45,
  cost: 0.15,
  product: 0.1,
  competence: 0.3,
  conduct: 0.5,
  complaints: -0.55,
  facilities: -0.1,
};

/** Where a service is free, "Gratis" is the answer by far the most give. */
const freeOfCharge = 1.7;

/** Where the answers 1|2, 2|3 and 3|4 part, for a city somewhat above "Sesuai". */
const cuts = [-2.1, -1.3, 0.15] as const;

/** The answer that a latent opinion leads to. */
export function ratingOf(opinion: number): Rating {
  if (opinion < cuts[0]) return 1;
  if (opinion < cuts[1]) return 2;
  return opinion < cuts[2] ? 3 : 4;
}

export interface ServiceQuality {
  /** Of the service as a whole, without its department's change. */
  readonly level: number;
  /** Added for each element, in the order of `elementKeys`. */
  readonly elements: readonly number[];
  /** Added after so many months. */
  readonly change: (month: number) => number;
  /** Added at a counter, by its place among those of the service. */
  readonly atCounter: (place: number) => number;
  /** Added at an hour of the day. */
  readonly atHour: (hour: number) => number;
}

const steady = (): number => 0;

/** The second counter of the busiest department's services. */
const worseCounter = (place: number): number => (place === 1 ? -1 : 0);

/** Half of the staff is away. */
const worseAtLunch = (hour: number): number => (hour === 12 || hour === 13 ? -0.9 : 0);

/** Grows by `amount` between two months and stays there. */
function drift(amount: number, from: number, to: number): (month: number) => number {
  return (month) => amount * Math.min(1, Math.max(0, (month - from) / (to - from)));
}

/** The departments by how many answer there, most first. */
function byVolume({ departments }: Catalogue): string[] {
  return [...departmentVolumes(departments)].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Which departments change: the busiest gets better soon, the third busiest worse by and by. */
function changes(catalogue: Catalogue, months: number): Map<string, (month: number) => number> {
  const [better, , worse] = byVolume(catalogue);
  const changing = new Map<string, (month: number) => number>();
  if (better !== undefined) changing.set(better, drift(0.8, 0.6 * months, 0.65 * months));
  if (worse !== undefined) changing.set(worse, drift(-0.7, 0.4 * months, 0.8 * months));
  return changing;
}

/** The quality of each service, in the catalogue's order. */
export function serviceQualities(
  catalogue: Catalogue,
  months: number,
  random: Random,
): ServiceQuality[] {
  const changing = changes(catalogue, months);
  const [busiest] = byVolume(catalogue);
  const departments = new Map(
    catalogue.departments.map(({ id }) => [
      id,
      {
        level: 0.35 * random.normal(),
        elements: elementKeys.map((key) => elementQuality[key] + 0.18 * random.normal()),
      },
    ]),
  );
  return catalogue.services.map((service) => {
    const department = departments.get(service.department);
    return {
      level: (department?.level ?? 0) + 0.15 * random.normal(),
      elements: elementKeys.map((key, index) =>
        key === 'cost' && isFree(service) ? freeOfCharge : (department?.elements[index] ?? 0),
      ),
      change: changing.get(service.department) ?? steady,
      atCounter: service.department === busiest ? worseCounter : steady,
      atHour: service.department === busiest ? worseAtLunch : steady,
    };
  });
}

function isFree(service: Service): boolean {
  return /gratis|tidak dipungut|bebas biaya/i.test(service.standard.cost ?? '');
}
