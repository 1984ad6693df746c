/** Whether a ticket may stand with a response to a service. Whether it was used, only storing tells. */
import type { Service } from '#shared/catalogue/catalogue.ts';
import { localHour } from '#shared/local-time.ts';
import type { TicketRefusal } from '#shared/tickets/refusal.ts';
import { parseTicket, type Ticket } from '#shared/tickets/ticket.ts';
import { city } from '../city.ts';
import type { Redemption } from '../db/append-response.ts';
import { isSameText } from '../keys/same-text.ts';
import { redemptionHash, signatureOf, type TicketKind, ticketKinds } from './signing.ts';

export type CheckedTicket =
  | { readonly ok: true; readonly redemption: Redemption }
  | { readonly ok: false; readonly reason: Exclude<TicketRefusal, 'used'> };

/** What a ticket is, if we signed it. */
async function kindOf(
  secret: string,
  { body, signature }: Ticket,
): Promise<TicketKind | undefined> {
  for (const kind of ticketKinds) {
    if (isSameText(await signatureOf(secret, body, kind), signature)) return kind;
  }
  return undefined;
}

/**
 * @param secret the city's secret; where none is set, no ticket is ours
 * @param service that the response is about
 */
export async function checkTicket(
  typed: string,
  service: Pick<Service, 'id'>,
  secret: string | undefined,
  now: Date,
): Promise<CheckedTicket> {
  const { index, settings } = city();
  const ticket = parseTicket(typed);
  if (ticket === undefined) return { ok: false, reason: 'unreadable' };
  const kind = secret === undefined ? undefined : await kindOf(secret, ticket);
  if (secret === undefined || kind === undefined) return { ok: false, reason: 'forged' };
  if (ticket.expires <= now) return { ok: false, reason: 'expired' };
  if (index.counterByCode.get(ticket.counter)?.service !== service.id) {
    return { ok: false, reason: 'foreign' };
  }
  const expiresDay = localHour(ticket.expires, settings.timeZone).day;
  return {
    ok: true,
    redemption: {
      ticketHash: await redemptionHash(secret, ticket.body),
      expiresDay,
      invitedService: kind === 'invitation' ? service.id : null,
    },
  };
}
