/** From a response that fits its counter to a stored one: its ticket checked, its comment redacted. */
import type { Service } from '#shared/catalogue/catalogue.ts';
import { daysBefore, localHour } from '#shared/local-time.ts';
import { directedAnswerOf, directedShareOf } from '#shared/survey/directed.ts';
import { withReasonInComment } from '#shared/survey/reasons.ts';
import { withCleanComment } from '#shared/survey/redaction.ts';
import type { Response as SurveyResponse } from '#shared/survey/response.ts';
import type { TicketRefusal } from '#shared/tickets/refusal.ts';
import { city } from '../city.ts';
import { appendResponse, retryDays } from '../db/append-response.ts';
import { serviceOfStored, servicesOfCounter } from '../db/moved-counters.ts';
import type { Environment } from '../environment.ts';
import { type Database, DatabaseUnavailable } from '../host/database.ts';
import { registeredKiosk } from '../kiosks/registered-kiosk.ts';
import { isWithin } from '../limits/door.ts';
import { checkTicket } from '../tickets/check-ticket.ts';
import { type Origin, sourceOf } from './count-source.ts';

export type Stored =
  | { readonly kind: 'stored' | 'id-taken' | 'too-many-answers' | 'storage-unavailable' }
  | { readonly kind: 'ticket-refused'; readonly reason: TicketRefusal };

/** The service with which a response is stored: its counter's, or the one of before where a part or a copy of it stands. */
async function homeOf(
  db: Database,
  { counter: code, id }: Pick<SurveyResponse, 'counter' | 'id'>,
  service: string,
  today: string,
): Promise<string> {
  const services = await servicesOfCounter(db, city(), { code, service }, retryDays, today);
  if (services.length === 1) return service;
  const days = Array.from({ length: retryDays + 1 }, (_, n) => daysBefore(today, n));
  return (await serviceOfStored(db, services, days, id)) ?? service;
}

/**
 * Stores a response, or tells why it is not stored.
 *
 * @param address of the connection it came by; it is stored nowhere
 */
export async function storeResponse(
  environment: Pick<
    Environment,
    'DB' | 'TICKET_SECRET' | 'ADDRESS_LIMIT' | 'COUNTER_LIMIT' | 'KIOSK_LIMIT' | 'TICKET_LIMIT'
  >,
  response: SurveyResponse,
  service: Service,
  now: Date,
  address: string,
): Promise<Stored> {
  const { settings } = city();
  const { DB, TICKET_SECRET } = environment;
  const { ticket, kioskKey, ...said } = withReasonInComment(withCleanComment(response));
  const checked =
    ticket === undefined ? undefined : await checkTicket(ticket, service, TICKET_SECRET, now);
  if (checked?.ok === false) return { kind: 'ticket-refused', reason: checked.reason };

  try {
    const received = localHour(now, settings.timeZone);
    const redemption = checked?.redemption;
    const kiosk =
      kioskKey === undefined || response.form !== 'kiosk'
        ? undefined
        : await registeredKiosk(DB, kioskKey, response.counter, now.getTime());
    const origin: Origin = { address, ticketHash: redemption?.ticketHash, kiosk: kiosk?.id };
    const source = await sourceOf(DB, service.id, received, origin, {
      id: said.id,
      now: now.getTime(),
    });
    const within = await isWithin(environment, {
      kiosk: kiosk?.id,
      hasTicket: redemption !== undefined,
      addressHash: address === '' ? undefined : source.hash,
      counter: response.counter,
    });
    if (!within) return { kind: 'too-many-answers' };
    const directed = directedAnswerOf(said, directedShareOf(settings));
    const stored = { ...said, directed };
    const home = await homeOf(DB, stored, service.id, received.day);
    const append = () => appendResponse(DB, stored, home, received, redemption, source.doubts);
    const appended = await append().catch((error) => {
      // Perhaps it was stored before the connection broke: its id makes asking once more harmless.
      if (error instanceof DatabaseUnavailable && error.isBroken) return append();
      throw error;
    });
    if (appended === 'ticket-used') return { kind: 'ticket-refused', reason: 'used' };
    if (appended === 'stored') {
      await source.count();
      await kiosk?.noteUse(received.day);
    }
    return { kind: appended === 'id-taken' ? 'id-taken' : 'stored' };
  } catch (error) {
    console.error('a response could not be stored', error);
    return { kind: 'storage-unavailable' };
  }
}
