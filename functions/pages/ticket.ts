/**
 * `/T/{ticket}`: the survey of the ticket's counter, with the ticket in its form. A ticket that will not
 * be taken is explained at once, and the survey is the open one.
 */
import { type Context, Hono } from 'hono';
import { isOpen } from '#shared/catalogue/open-counters.ts';
import type { Language } from '#shared/language.ts';
import { explainTicketRefusal } from '#shared/tickets/refusal.ts';
import { parseTicket } from '#shared/tickets/ticket.ts';
import { city } from '../city.ts';
import { isRedeemed } from '../db/tickets.ts';
import type { Environment } from '../environment.ts';
import { checkTicket } from '../tickets/check-ticket.ts';
import { escapeHtml } from './escape-html.ts';
import { unknownCode } from './resumed-survey.ts';
import { prepend, putBefore, rewritePage } from './rewrite-page.ts';

const accepted = { id: 'Tiket Anda diterima.', en: 'Your ticket is accepted.' };

async function surveyWithTicket(
  c: Context<{ Bindings: Environment }>,
  typed: string,
  language: Language,
): Promise<Response> {
  const { index } = city();
  const ticket = parseTicket(typed);
  const counter = ticket && index.counterByCode.get(ticket.counter);
  if (ticket === undefined || counter === undefined) {
    return unknownCode(c.env.PAGES, c.req.url, language);
  }

  const [prefix, otherPrefix] = language === 'en' ? ['/en', ''] : ['', '/en'];
  const path = `/s/${counter.code}`;
  const openPage = () => c.env.PAGES.fetch(new URL(prefix + path, c.req.url));
  // The page of a closed counter has no form to put a ticket into.
  if (!isOpen(counter)) return openPage();

  const { TICKET_SECRET: secret, DB } = c.env;
  const checked = await checkTicket(typed, { id: counter.service }, secret, new Date());
  // Storing looks again; a database that does not answer now need not keep anybody from answering.
  const isUsed =
    checked.ok && (await isRedeemed(DB, checked.redemption.ticketHash).catch(() => false));
  const reason = checked.ok ? (isUsed ? 'used' : undefined) : checked.reason;

  const survey = await openPage();
  const note = reason === undefined ? accepted : explainTicketRefusal(reason);
  const field = `<input type="hidden" name="ticket" value="${escapeHtml(typed)}">`;
  return rewritePage(survey, 200, (element) => {
    const { name, attributes } = element;
    if (name === 'form' && attributes['class']?.split(' ').includes('survey')) {
      putBefore(element, `<p class="notice">${escapeHtml(note[language])}</p>`);
      if (reason === undefined) prepend(element, field);
    } else if (name === 'a' && attributes['href'] === otherPrefix + path) {
      // The other language keeps the ticket.
      attributes['href'] = `${otherPrefix}/T/${ticket.body}${ticket.signature}`;
    }
  });
}

/** Both cases of the letter: a QR code in capitals is smaller, and people type small letters. */
export const ticketPages = new Hono<{ Bindings: Environment }>()
  .get('/:t{[Tt]}/:ticket', (c) => surveyWithTicket(c, c.req.param('ticket'), 'id'))
  .get('/en/:t{[Tt]}/:ticket', (c) => surveyWithTicket(c, c.req.param('ticket'), 'en'));
