/** Plays an attacker who writes, among months of honest answers, and tells what came of it by what is published. */
import * as z from 'zod/mini';
import { figureSchema } from '#shared/publication/results.ts';
import type { Response } from '#shared/survey/response.ts';
import { type Integrity, integritySchema } from '#shared/trust/integrity.ts';
import { createRandom, type Random } from '../../tools/demo/random.ts';
import { daysFrom, isWorkday, month, type Shot } from './attackers.ts';
import {
  fullOf,
  type HonestWay,
  hearHonest,
  kioskKey,
  kioskOf,
  registerKiosk,
  service,
} from './honest-city.ts';
import type { RehearsedCity } from './rehearsed-city.ts';

/** When the month is counted, and the jobs of the night are done. */
const ends = '2026-11-03';

export interface Outcome {
  readonly sent: number;
  /** Taken at the door. */
  readonly taken: number;
  /** What the month would be without the attack, were all of it counted. */
  readonly honest: { readonly answers: number; readonly index: number };
  /** Of the month that is published; NaN where there is none. */
  readonly index: number;
  /** What the results page says of the month. */
  readonly integrity: Integrity;
  /** The kinds of alerts that the department was told. */
  readonly alerts: readonly string[];
}

const [departmentId, slug] = service.id.split('/');
const publishedSchema = z.object({ figure: figureSchema });

const query = `?department=${departmentId}&service=${slug}&period=${month}`;

/** What is published of the month of the service. */
export async function readMonth(city: RehearsedCity) {
  const read = async (path: string) => (await city.ask(`/api/v1/${path}${query}`)).json();
  return {
    figure: publishedSchema.parse(await read('results')).figure,
    integrity: integritySchema.parse(await read('integrity')),
  };
}

async function shoot(city: RehearsedCity, shot: Shot, random: Random): Promise<boolean> {
  const response = shot.form === 'kiosk' ? kioskOf(shot.rate, random) : fullOf(shot.rate, random);
  const sent = shot.isRegistered ? { ...response, kioskKey } : response;
  const answer = await city.answer(sent, shot.address);
  await answer.body?.cancel();
  return answer.status === 201;
}

/** An auditor who knows that the counter has a kiosk releases what was held of it before the attack. */
async function releaseKiosk({ db }: RehearsedCity): Promise<void> {
  await db
    .prepare(
      `UPDATE held_batches SET state = 'released', decided_day = last_day, note = 'Kiosk loket'
       WHERE state = 'held' AND reason = 'share' AND last_day < '${month}-01'`,
    )
    .run();
}

/** The kinds of alerts of the department that were raised since the attack began. */
async function alertsOf({ db }: RehearsedCity): Promise<string[]> {
  const { results } = await db
    .prepare(`SELECT DISTINCT kind FROM alerts WHERE raised_day >= '${month}-01' ORDER BY kind`)
    .all();
  return z.parse(z.array(z.object({ kind: z.string() })), results).map(({ kind }) => kind);
}

/** The index of full answers: all elements have the same weight, and everybody was asked the same. */
function indexOf(responses: readonly Response[]): number {
  const ratings = responses.flatMap(({ answers }) => Object.values(answers));
  return (25 * ratings.reduce((sum, rating) => sum + rating, 0)) / ratings.length;
}

/** How often the schedule comes in a night in which alerts are looked for: each time it does one piece. */
const piecesANight = 6;

interface Setting {
  readonly way?: HonestWay;
  /** The first of the days whose answers make the habits of the counter. */
  readonly begins: string;
  /** Whether the schedule runs every night and looks for alerts, or once when all is over: that is quicker. */
  readonly isNightly?: boolean;
}

/** Plays months of honest answers and the shots of an attacker, night after night. */
export async function play(
  city: RehearsedCity,
  shots: readonly Shot[],
  { way = 'phones', begins, isNightly = false }: Setting,
): Promise<Outcome> {
  await registerKiosk(city.db, begins);
  const random = createRandom(13);
  const own = createRandom(7);
  const byDay = Map.groupBy(shots, ({ day }) => day);
  const honest: Response[] = [];
  let taken = 0;
  for (const day of daysFrom(begins, ends)) {
    if (isNightly || day === ends) await city.goTo({ day, hour: 2 });
    if (way === 'kiosk') await releaseKiosk(city);
    if (isNightly && day >= `${month}-01`) {
      for (let piece = 0; piece < piecesANight; piece += 1) await city.goTo({ day, hour: 4 });
    }
    if (isWorkday(day) && day < '2026-11-01') {
      const heard = await hearHonest(city.db, day, random, way);
      if (day >= `${month}-01`) honest.push(...heard);
    }
    for (const [hour, ofHour] of Map.groupBy(byDay.get(day) ?? [], (shot) => shot.hour)) {
      await city.goTo({ day, hour });
      for (const shot of ofHour) if (await shoot(city, shot, own)) taken += 1;
    }
  }
  const { figure, integrity } = await readMonth(city);
  return {
    sent: shots.length,
    taken,
    honest: { answers: honest.length, index: indexOf(honest) },
    index: 'index' in figure ? figure.index : Number.NaN,
    integrity,
    alerts: await alertsOf(city),
  };
}
