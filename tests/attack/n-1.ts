/**
 * The n-1 attack at a service that nobody else visits: nine answers of all 4 that the attacker knows, the victim, and every
 * state that is published until a day.
 */
import type { LocalHour } from '#shared/local-time.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { createRandom } from '../../tools/demo/random.ts';
import { always, daysFrom, month } from './attackers.ts';
import { fullOf, service } from './honest-city.ts';
import { readMonth } from './play.ts';
import type { RehearsedCity } from './rehearsed-city.ts';

/** What the attacker learned. */
export interface Reading {
  /** Share of the victim's answers that the published figures give away exactly. */
  readonly recovered: number;
  /** Whether anything published moved at all. */
  readonly moved: boolean;
}

const victimSays = Object.fromEntries(
  elementKeys
    .filter((key) => service.asked.includes(key))
    .map((key, n) => [key, n % 3 === 0 ? 1 : 2]),
) as ReturnType<typeof fullOf>['answers'];

const begins: LocalHour = { day: `${month}-05`, hour: 9 };

/**
 * @param addresses from which the nine come, one after the other
 * @param through until when the attacker looks, each day
 */
export async function readVictim(
  city: RehearsedCity,
  addresses: number,
  through: string,
): Promise<Reading> {
  const random = createRandom(3);
  const states = new Set<string>();
  const look = async () => {
    const published = await readMonth(city);
    states.add(JSON.stringify(published));
    return published;
  };
  await city.goTo(begins);
  await look();
  for (let n = 0; n < 9; n += 1) {
    await city.answer(fullOf(always(4), random), `203.0.113.${n % addresses}`);
  }
  await look();
  await city.answer({ ...fullOf(always(2), random), answers: victimSays }, '198.51.100.99');
  let last = await look();
  for (const day of daysFrom(begins.day, through)) {
    await city.goTo({ day, hour: 10 });
    last = await look();
  }
  // Whoever knows nine of ten knows the tenth from any exact sum; without a sum nothing is known.
  return { recovered: last.figure.status === 'insufficient' ? 0 : 1, moved: states.size > 1 };
}
