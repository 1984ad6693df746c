/** The attackers of docs/trust.md who write: what each sends, when, and from where. */
import { daysBefore } from '#shared/local-time.ts';
import type { Rating } from '#shared/survey/elements.ts';
import type { Random } from '../../tools/demo/random.ts';

/** The month under attack. */
export const month = '2026-10';

export type Rate = (random: Random) => Rating;

export const always =
  (rating: Rating): Rate =>
  () =>
    rating;

/** Of a hundred honest ratings; their mean is 80.8 on the scale of the index. */
const honestRatings: readonly Rating[] = [
  ...new Array<Rating>(2).fill(1),
  ...new Array<Rating>(8).fill(2),
  ...new Array<Rating>(55).fill(3),
  ...new Array<Rating>(35).fill(4),
];

export const honestly: Rate = (random) => honestRatings[random.integer(100)] ?? 3;

/** One answer of an attacker. */
export interface Shot {
  readonly day: string;
  readonly hour: number;
  readonly address: string;
  readonly rate: Rate;
  readonly form?: 'full' | 'kiosk';
  /** Whether it is pressed at the registered kiosk. */
  readonly isRegistered?: boolean;
}

export const isWorkday = (day: string) =>
  ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The days from one to another, both included. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = daysBefore(day, -1)) days.push(day);
  return days;
}

const workdays = daysFrom(`${month}-01`, `${month}-31`).filter(isWorkday);

const evening = workdays[10] ?? month;

/** A teenager: a script, one address, an evening. */
export const teenager = (count = 300): Shot[] =>
  Array.from({ length: count }, () => ({
    day: evening,
    hour: 20,
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

/** A rival: so many phones, each once a day for a month. */
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
