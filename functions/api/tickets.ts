/** `POST /api/v1/tickets`: signed, single-use tickets for a queue system or cashier, one or many. */
import { Hono } from 'hono';
import type { FieldError } from '#shared/api/problems.ts';
import { parseCounterCode } from '#shared/catalogue/counter-code.ts';
import { isOpen } from '#shared/catalogue/open-counters.ts';
import { qrAddress } from '#shared/catalogue/qr-address.ts';
import type { Language } from '#shared/language.ts';
import {
  closedCounter,
  explainTicketRequest,
  ticketRequestSchema,
} from '#shared/tickets/ticket-request.ts';
import { index } from '../city.ts';
import { findTicketKey } from '../db/tickets.ts';
import type { Environment } from '../environment.ts';
import { bearerKey } from '../keys/bearer.ts';
import { ownOrigin } from '../own-origin.ts';
import { languageOf, problem } from '../problem.ts';
import { issueTicket } from '../tickets/signing.ts';

const hour = 3_600_000;

function fieldErrors(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  language: Language,
): FieldError[] {
  return issues.map(({ path }) => {
    const pointer = path.length === 0 ? '' : `/${path.map(String).join('/')}`;
    return { pointer, detail: explainTicketRequest(pointer)[language] };
  });
}

export const tickets = new Hono<{ Bindings: Environment }>();

tickets.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const bearer = bearerKey(c.req.header('Authorization'));
  const key = bearer === undefined ? null : await findTicketKey(c.env.DB, bearer);
  if (key === null) return problem('key-refused', language);
  const secret = c.env.TICKET_SECRET;
  if (secret === undefined) return problem('tickets-not-set-up', language);

  const body: unknown = await c.req.json().catch(() => undefined);
  if (body === undefined) return problem('malformed-body', language);
  const request = ticketRequestSchema.safeParse(body);
  if (!request.success) {
    return problem('invalid-ticket-request', language, fieldErrors(request.error.issues, language));
  }
  const { count, validHours } = request.data;
  const counter = index.counterByCode.get(parseCounterCode(request.data.counter) ?? '');
  if (counter === undefined) {
    const errors = fieldErrors([{ path: ['counter'] }], language);
    return problem('invalid-ticket-request', language, errors);
  }
  if (!isOpen(counter)) {
    const errors = [{ pointer: '/counter', detail: closedCounter[language] }];
    return problem('invalid-ticket-request', language, errors);
  }
  const department = index.serviceById.get(counter.service)?.department;
  if (key.department !== null && key.department !== department) {
    return problem('counter-not-covered', language);
  }

  const expires = new Date(Math.ceil(Date.now() / hour + validHours) * hour);
  const origin = ownOrigin(c.req.url);
  const issued = await Promise.all(
    Array.from({ length: count }, () => issueTicket(secret, counter.code, expires)),
  );
  c.header('Cache-Control', 'no-store');
  return c.json(
    {
      counter: counter.code,
      expires: expires.toISOString(),
      tickets: issued.map((ticket) => ({ ticket, url: qrAddress(origin, `T/${ticket}`) })),
    },
    201,
  );
});
