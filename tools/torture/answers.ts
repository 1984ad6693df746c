/** Answers as phones, tickets and kiosks send them, to a few services of the city. */
import { callerHeader } from '#functions/host/caller.ts';
import { issueTicket } from '#functions/tickets/signing.ts';
import type { Catalogue, Counter, Service } from '#shared/catalogue/catalogue.ts';
import { openCounters } from '#shared/catalogue/open-counters.ts';
import { elementKeys, type Rating } from '#shared/survey/elements.ts';
import { type Random, randomUuid } from '../demo/random.ts';
import type { Ledger, SentAnswer } from './ledger.ts';
import { secrets } from './tortured-server.ts';

/** Few enough that their windows fill. */
const services = 5;

interface Desk {
  readonly counter: Counter;
  readonly service: Service;
}

/** The counters of some services of one department, whose head acts meanwhile. */
export function desksOf(catalogue: Catalogue): readonly [Desk, ...Desk[]] {
  const [department] = catalogue.departments;
  const desks = catalogue.services
    .filter((service) => service.department === department?.id)
    .slice(0, services)
    .flatMap((service) =>
      openCounters(catalogue)
        .filter((each) => each.service === service.id)
        .map((counter) => ({ counter, service })),
    );
  const [first, ...others] = desks;
  if (first === undefined) throw new Error('the city has no counter');
  return [first, ...others];
}

const rating = (random: Random): Rating => random.pick([1, 2, 3, 3, 4, 4] as const);

const addressOf = (random: Random) =>
  `10.${random.integer(250)}.${random.integer(250)}.${random.integer(250)}`;

/** A kiosk that the head registered. */
export interface Kiosk {
  readonly counter: string;
  readonly key: string;
}

function common(random: Random, { counter, service }: Desk) {
  return {
    id: randomUuid(random),
    counter: counter.code,
    language: 'id',
    impression: rating(random),
    answers: Object.fromEntries(
      elementKeys.filter((key) => service.asked.includes(key)).map((key) => [key, rating(random)]),
    ),
    profile: {},
  };
}

/** What one visitor sends: in most cases one request, of a survey that was left first a part. */
export async function visitor(
  random: Random,
  desks: readonly [Desk, ...Desk[]],
  kiosks: readonly Kiosk[],
  now: Date,
): Promise<readonly SentAnswer[]> {
  const desk = random.pick(desks);
  const whole = common(random, desk);
  const sent = (body: Readonly<Record<string, unknown>>): SentAnswer => ({
    id: whole.id,
    body,
    address: addressOf(random),
    begun: now,
  });
  const kiosk = kiosks.find(({ counter }) => counter === desk.counter.code);
  if (kiosk !== undefined && random.chance(0.1)) {
    const [element = 'time'] = desk.service.asked;
    return [
      sent({
        ...whole,
        ...{ form: 'kiosk', block: elementKeys.indexOf(element), kioskKey: kiosk.key },
        answers: { [element]: rating(random) },
      }),
    ];
  }
  if (random.chance(0.2)) {
    const expires = new Date(now.getTime() + 48 * 3_600_000);
    const ticket = await issueTicket(secrets.TICKET_SECRET, desk.counter.code, expires);
    return [sent({ ...whole, form: 'full', ticket })];
  }
  const complete = sent({ ...whole, form: 'full', revision: 2, comment: 'Cepat dan ramah.' });
  if (random.chance(0.8)) return [complete];
  const part = { ...whole, form: 'full', progress: 'partial', revision: 1, answers: {} };
  return [{ ...complete, body: part }, complete];
}

const isPart = ({ body }: SentAnswer) => body['progress'] === 'partial';

function withoutTicket(answer: SentAnswer): SentAnswer {
  const { ticket: _expired, ...body } = answer.body;
  return { ...answer, body };
}

/** Sends once, and writes down what became of it. */
export async function send(address: string, answer: SentAnswer, ledger: Ledger): Promise<void> {
  if (!isPart(answer)) ledger.sending(answer);
  let response: Response;
  let said: string;
  try {
    response = await fetch(`${address}/api/v1/responses`, {
      method: 'POST',
      // Each host believes one of the two.
      headers: {
        'Content-Type': 'application/json',
        'X-Forwarded-For': answer.address,
        [callerHeader]: answer.address,
      },
      body: JSON.stringify(answer.body),
    });
    // An answer that breaks off is none.
    said = await response.text();
  } catch {
    return;
  }
  const { status, headers } = response;
  if (status === 201) {
    if (!isPart(answer)) ledger.acknowledge(answer.id);
  } else if ((status === 503 || status === 429) && headers.has('Retry-After')) {
    ledger.refused += 1;
    ledger.lastRefusal = said;
  }
  // A ticket that has expired on the way: phones send the answer without it.
  else if (status === 422 && 'ticket' in answer.body) ledger.sending(withoutTicket(answer));
  else ledger.strange.push(`POST /api/v1/responses answered ${status}`);
}
