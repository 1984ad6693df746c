/**
 * What one person thinks of a service, and which form they fill. A common mood makes the answers of
 * a person alike; some elements count for more in the overall impression than others.
 */
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import { ratingOf, type ServiceQuality } from './quality.ts';
import type { Random } from './random.ts';

const moodSpread = 0.65;
const elementSpread = 0.75;
const impressionSpread = 0.45;

/** How much an element moves the overall impression, in the order of `elementKeys`. */
const drivers = [0.1, 0.15, 0.35, 0.05, 0.3, 0.2, 0.35, 0.1, 0.1] as const;

/** Share of short-form respondents who go on to "jawab semua". */
const volunteers = 0.18;

/** How much more a discontented person volunteers. */
const volunteerPull = 0.9;

/** Makes the share of volunteers come out right: the mean of exp(-pull x mood). */
const volunteerNorm = Math.exp((volunteerPull * moodSpread) ** 2 / 2);

export interface Opinion {
  readonly impression: Rating;
  /** In the order of `elementKeys`. */
  readonly elements: readonly Rating[];
  /** Whether they answer all elements where they need not. */
  readonly volunteers: boolean;
}

/** Where and when somebody came. */
export interface Visit {
  /** Months since the first day, with a fraction. */
  readonly month: number;
  /** Place of the counter among those of the service. */
  readonly counter: number;
  readonly hour: number;
  /** What is added to what everybody thinks of the service these days. */
  readonly lately: number;
}

/** Draws what somebody thinks of a service. */
export function drawOpinion(quality: ServiceQuality, visit: Visit, random: Random): Opinion {
  const mood = moodSpread * random.normal();
  const { month, counter, hour, lately } = visit;
  const local = quality.atCounter(counter) + quality.atHour(hour);
  const common = quality.level + quality.change(month) + lately + local + mood;
  let overall = 0.15 + common + impressionSpread * random.normal();
  const elements: Rating[] = [];
  for (let index = 0; index < elementKeys.length; index += 1) {
    const own = elementSpread * random.normal();
    overall += (drivers[index] ?? 0) * own;
    elements.push(ratingOf(common + (quality.elements[index] ?? 0) + own));
  }
  return {
    impression: ratingOf(overall),
    elements,
    volunteers: random.chance((volunteers * Math.exp(-volunteerPull * mood)) / volunteerNorm),
  };
}
