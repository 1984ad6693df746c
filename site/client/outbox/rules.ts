/**
 * What becomes of a letter: by the server's answer, and of one with nothing left to send by its age. Pure, so that time is an
 * argument. The phone's clock may be years off and be set right meanwhile, so that no answer is thrown away by it.
 */
import type { Outcome } from '../survey/send-response.ts';
import { ended, hasEnded, hasImpression, type Letter } from './letter.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A survey that was left may be gone on with for this long; the server completes it no longer either. */
const resumableFor = hour;

/** The server may ask for patience, but not for more than this. */
const longestRest = hour;

/** `rest`: to be sent, but not yet. */
export type Step = 'send' | 'rest' | 'keep' | 'forget';

/** What is due for a letter now. */
export function nextStep(letter: Letter, now: number): Step {
  if (hasEnded(letter)) return 'keep';
  const nothingToSend = !hasImpression(letter) || letter.sentRevision >= letter.revision;
  if (letter.state !== 'waiting' && nothingToSend) {
    return letter.state === 'left' || now - letter.savedAt > resumableFor ? 'forget' : 'keep';
  }
  const rest = (letter.retryAt ?? 0) - now;
  return rest > 0 && rest <= longestRest ? 'rest' : 'send';
}

/** Whether a page goes on with this letter: the same counter and visit, not long ago. */
export function isResumable(letter: Letter, page: URLSearchParams, now: number): boolean {
  const fields = new URLSearchParams(letter.fields);
  const ticket = page.get('ticket');
  return (
    letter.state === 'draft' &&
    fields.get('form') !== 'kiosk' &&
    letter.counter === page.get('counter') &&
    Math.abs(now - letter.savedAt) < resumableFor &&
    (ticket === null || ticket === fields.get('ticket'))
  );
}

const withoutTicket = (letter: Letter): Letter => {
  const fields = new URLSearchParams(letter.fields);
  fields.delete('ticket');
  return { ...letter, fields: fields.toString() };
};

/** Whether the server takes everything but the ticket. */
export function refusesTicket(outcome: Outcome): boolean {
  return outcome.kind === 'refused' && outcome.errors.some(({ pointer }) => pointer === '/ticket');
}

/**
 * What the outbox keeps after an attempt.
 *
 * @param kept the letter as it is now, perhaps changed while `sent` was on its way
 * @returns nothing if the letter is done with and there is no word to say
 */
export function afterAttempt(
  kept: Letter | undefined,
  sent: Letter,
  outcome: Outcome,
  now: number,
): Letter | undefined {
  if (kept === undefined || hasEnded(kept)) return kept;
  if (outcome.kind === 'offline') return kept;
  if (outcome.kind === 'busy') {
    return { ...kept, retryAt: now + Math.min(outcome.restFor, longestRest) };
  }
  if (outcome.kind === 'refused' && !outcome.taken) {
    if (refusesTicket(outcome)) return withoutTicket(kept);
    if (kept.state !== sent.state) return kept;
    return kept.state === 'waiting' ? ended(kept, 'refused') : undefined;
  }
  if (sent.state === 'waiting') return ended(kept, 'sent');
  if (kept.state === 'left' && sent.revision >= kept.revision) return undefined;
  return { ...kept, sentRevision: Math.max(kept.sentRevision, sent.revision) };
}
