/** By what way people answer: busy services have queue tickets, a kiosk and paper beside the QR code. */
import type { Channel } from '#shared/survey/channel.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { blockCounts } from '#shared/survey/forms.ts';
import type { Response } from '#shared/survey/response.ts';
import type { Random } from './random.ts';

/** Responses a year from which a service has a queue machine, a kiosk and a box for paper. */
const busy = 300;

const byTicket = 0.3;
const atKiosk = 0.15;
const onPaper = 0.08;
const readOut = 0.03;

/** Draws the way of one response to a service with so many a year. */
export function drawChannel(volume: number, random: Random): Channel {
  const drawn = random.next();
  if (volume < busy) return 'open';
  if (drawn < byTicket) return 'ticket';
  if (drawn < byTicket + atKiosk) return 'kiosk';
  if (drawn < byTicket + atKiosk + onPaper) return 'paper';
  return drawn < byTicket + atKiosk + onPaper + readOut ? 'assisted' : 'open';
}

/** What a kiosk would have heard of a response: the impression and at most one element. */
export function asAtKiosk(response: Response, random: Random): Response {
  const block = random.integer(blockCounts.kiosk);
  const asked = elementKeys[block];
  const rating = asked && response.answers[asked];
  const { comment: _comment, ...rest } = response;
  return {
    ...rest,
    form: 'kiosk',
    block,
    answers: asked && rating ? { [asked]: rating } : {},
    profile: {},
  };
}
