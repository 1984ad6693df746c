/**
 * What a city says of its counters that tells whether answers are plausible: when they are open, how many people they serve
 * in an hour at most, and how many answers may come while they are closed (docs/decisions/0053-thresholds-a-city-may-choose.md).
 */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { closest } from '#shared/catalogue/closest.ts';
import { alwaysOpen, type IsOpenAt, openAt } from '#shared/catalogue/opening-hours.ts';

export interface CounterRules {
  readonly isOpen: IsOpenAt;
  /** @param counter its code */
  readonly mostInAnHour: (counter: string) => number;
  /** So many a day may come while a counter is closed: people answer at home, and phones send what waited. */
  readonly mostWhileClosed: number;
}

/** An officer who hands somebody the phone every minute would be quick. */
const usualInAnHour = 60;

const usualWhileClosed = 5;

/** Of a city that says nothing. */
export const usualRules: CounterRules = {
  isOpen: alwaysOpen,
  mostInAnHour: () => usualInAnHour,
  mostWhileClosed: usualWhileClosed,
};

/** The rules of a city. */
export function counterRules({
  settings,
  counters,
}: Pick<Catalogue, 'counters'> & {
  readonly settings: Pick<Catalogue['settings'], 'openingHours' | 'plausibility'>;
}): CounterRules {
  const { answersAnHour = {}, answersWhileClosed } = settings.plausibility ?? {};
  const ofCounter = new Map(
    counters.map((counter) => [counter.code, closest(answersAnHour, counter)]),
  );
  return {
    isOpen: openAt({ settings, counters }),
    mostInAnHour: (counter) => ofCounter.get(counter) ?? usualInAnHour,
    mostWhileClosed: answersWhileClosed ?? usualWhileClosed,
  };
}
