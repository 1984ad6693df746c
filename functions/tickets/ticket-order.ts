/** What a queue system or cashier orders: tickets for a counter, one or many, with a key that covers it. */
import type { FieldError } from '#shared/api/problems.ts';
import type { Counter } from '#shared/catalogue/catalogue.ts';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { isOpen } from '#shared/catalogue/open-counters.ts';
import { qrAddress } from '#shared/catalogue/qr-address.ts';
import type { Language } from '#shared/language.ts';
import {
  closedCounter,
  explainTicketRequest,
  ticketRequestSchema,
} from '#shared/tickets/ticket-request.ts';
import { city } from '../city.ts';
import { findTicketKey } from '../db/tickets.ts';
import type { Environment } from '../environment.ts';
import { bearerKey } from '../keys/bearer.ts';
import { departmentsOf } from '../keys/departments-of.ts';
import { ownOrigin } from '../own-origin.ts';
import { languageOf, problem } from '../problem.ts';
import { issueTicket, type TicketKind } from './signing.ts';

const hour = 3_600_000;

export interface TicketOrder {
  readonly counter: Counter;
  readonly count: number;
  /** The end of the hour in which they expire. */
  readonly expires: Date;
  readonly secret: string;
  /** Of the site, for their links. */
  readonly origin: string;
}

export interface IssuedTicket {
  readonly ticket: string;
  readonly url: string;
}

function fieldErrors(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  language: Language,
): FieldError[] {
  return issues.map(({ path }) => {
    const pointer = path.length === 0 ? '' : `/${path.map(String).join('/')}`;
    return { pointer, detail: explainTicketRequest(pointer)[language] };
  });
}

/** Reads an order, or answers what is wrong with it. */
export async function readTicketOrder(
  request: Request,
  env: Environment,
  now: Date,
): Promise<TicketOrder | Response> {
  const { index } = city();
  const language = languageOf(request.headers.get('Accept-Language') ?? undefined);
  const bearer = bearerKey(request.headers.get('Authorization') ?? undefined);
  const key = bearer === undefined ? null : await findTicketKey(env.DB, bearer);
  if (key === null) return problem('key-refused', language);
  const secret = env.TICKET_SECRET;
  if (secret === undefined) return problem('tickets-not-set-up', language);

  const body: unknown = await request.json().catch(() => undefined);
  if (body === undefined) return problem('malformed-body', language);
  const order = ticketRequestSchema.safeParse(body);
  if (!order.success) {
    return problem('invalid-ticket-request', language, fieldErrors(order.error.issues, language));
  }
  const { count, validHours } = order.data;
  const counter = index.counterByCode.get(parseCounterCode(order.data.counter) ?? '');
  if (counter === undefined) {
    const errors = fieldErrors([{ path: ['counter'] }], language);
    return problem('invalid-ticket-request', language, errors);
  }
  if (!isOpen(counter)) {
    const errors = [{ pointer: '/counter', detail: closedCounter[language] }];
    return problem('invalid-ticket-request', language, errors);
  }
  if (key.department !== null && !departmentsOf(city(), counter.service).includes(key.department)) {
    return problem('counter-not-covered', language);
  }
  return {
    counter,
    count,
    expires: new Date(Math.ceil(now.getTime() / hour + validHours) * hour),
    secret,
    origin: ownOrigin(request.url),
  };
}

/** The tickets of an order, each with its link. */
export async function issueOrdered(
  { secret, counter, count, expires, origin }: TicketOrder,
  kind: TicketKind,
): Promise<IssuedTicket[]> {
  const tickets = await Promise.all(
    Array.from({ length: count }, () => issueTicket(secret, counter.code, expires, kind)),
  );
  return tickets.map((ticket) => ({ ticket, url: qrAddress(origin, `T/${ticket}`) }));
}
