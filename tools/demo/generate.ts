/**
 * Made-up responses of a believable city, for trying the software out: pure and seeded, so that the
 * same seed gives the same city. The comments are raw; redaction comes with storing, as in life.
 */
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { type Channel, isEntered } from '#shared/survey/channel.ts';
import { type ElementKey, elementKeys, type Rating } from '#shared/survey/elements.ts';
import { blocks } from '#shared/survey/forms.ts';
import type { Response } from '#shared/survey/response.ts';
import { withAddedAnswers } from './added.ts';
import { demoDays } from './calendar.ts';
import { commentsAtAll, writeComment } from './comments.ts';
import { drawOpinion, type Opinion, type Visit } from './opinions.ts';
import { type Crowd, crowdOn, type Place, placesOf } from './places.ts';
import { createRandom, type Random, randomUuid } from './random.ts';
import { troublesOf } from './troubles.ts';
import type { DayKind } from './visits.ts';
import { asAtKiosk, drawChannel } from './ways.ts';

export { defaultDemoSize } from './visits.ts';

export interface DemoResponse {
  readonly response: Response;
  readonly channel: Channel;
  /** Service id. */
  readonly service: string;
  /** YYYY-MM-DD in the city's time zone. */
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
}

export interface DemoOptions {
  readonly catalogue: Catalogue;
  readonly seed: number;
  /** How many responses to make. */
  readonly responses: number;
  /** YYYY-MM-DD; the last responses are of the day before. */
  readonly today: string;
  /** Calendar months to cover, today's included. */
  readonly months?: number;
}

const skipped = 0.03;
const inEnglish = 0.02;

/** So many responses, ordered by day. Services without a counter get none. */
export function* demoResponses(options: DemoOptions): Generator<DemoResponse, void, undefined> {
  const { catalogue, responses, months = 14 } = options;
  const random = createRandom(options.seed);
  const apart = createRandom(options.seed + 1);
  const departments = new Map(catalogue.departments.map((each) => [each.id, each]));
  const troubles = troublesOf(catalogue);
  const places = placesOf(catalogue, months, random, troubles.crowded);
  const crowds = {
    weekday: crowdOn('weekday', places),
    saturday: crowdOn('saturday', places),
    rest: crowdOn('rest', places),
  } satisfies Record<DayKind, Crowd>;

  const days = demoDays(options.today, months);
  const expected = days.map(
    (day) => crowds[day.kind].size * day.busyness * (0.85 + 0.3 * random.next()),
  );
  const total = expected.reduce((sum, share) => sum + share, 0);

  let awaited = 0;
  let made = 0;
  for (const [index, { day, kind, month }] of days.entries()) {
    awaited += expected[index] ?? 0;
    for (const due = Math.round((responses * awaited) / total); made < due; made += 1) {
      const place = places[crowds[kind].draw(random)];
      if (place === undefined) return;
      const channel = drawChannel(place.volume, random);
      const daysLeft = days.length - index;
      const at = place.counter(random);
      const isAway = place.service.id === troubles.crowded && troubles.isSilent(daysLeft);
      const visit = {
        month,
        // The first counter is given up.
        counter: isAway ? Math.max(1, at) : at,
        hour: place.hour(random),
        lately: troubles.moodOf(place.service.id, daysLeft),
      };
      const response = withAddedAnswers(
        respond(place, visit, channel, random),
        departments.get(place.service.department) ?? {},
        apart,
      );
      yield { response, channel, service: place.service.id, day, hour: visit.hour };
    }
  }
}

function respond(place: Place, visit: Visit, channel: Channel, random: Random): Response {
  const counter = place.counters[visit.counter] ?? place.counters[0];
  if (counter === undefined) throw new Error(`${place.service.id} has no counter`);
  const opinion = drawOpinion(place.quality, visit, random);
  const isWhole = channel === 'kiosk' || isEntered(channel);
  const full = counter.form === 'full' || opinion.volunteers || isWhole;
  const block = random.integer(blocks.length);
  const asked = full ? place.service.asked : (place.blocks[block] ?? []);
  const language = random.chance(inEnglish) ? 'en' : 'id';
  const { impression } = opinion;

  const response: Response = {
    id: randomUuid(random),
    counter: counter.code,
    form: full ? 'full' : 'short',
    language,
    impression,
    answers: answersOf(asked, opinion, random),
    profile: place.profile(random),
  };
  if (channel === 'kiosk') return asAtKiosk(response, random);
  if (!full) response.block = block;
  if (commentsAtAll(impression, random)) {
    const element = subjectOf(response.answers, impression, random) ?? 'facilities';
    response.comment = writeComment(
      { element, impression, setting: place.setting, language },
      random,
    );
  }
  return response;
}

function answersOf(
  asked: readonly ElementKey[],
  opinion: Opinion,
  random: Random,
): Response['answers'] {
  const answers: Response['answers'] = {};
  for (const key of asked) {
    const value = opinion.elements[elementKeys.indexOf(key)];
    if (value !== undefined && !random.chance(skipped)) answers[key] = value;
  }
  return answers;
}

/** People write about what was worst if they are discontented, else about what was best. */
function subjectOf(
  answers: Response['answers'],
  impression: Rating,
  random: Random,
): ElementKey | undefined {
  const direction = impression <= 2 ? -1 : 1;
  let subject: ElementKey | undefined;
  let strongest = Number.NEGATIVE_INFINITY;
  for (const key of elementKeys) {
    const value = answers[key];
    if (value === undefined) continue;
    const strength = direction * value + random.next(); // chance decides among equals
    if (strength > strongest) {
      subject = key;
      strongest = strength;
    }
  }
  return subject;
}
