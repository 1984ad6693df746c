/** What becomes of a letter: by its age, and by the server's answer. Pure, so that time is an argument. */
import type { Outcome } from '../survey/send-response.ts';
import { ended, hasEnded, hasImpression, type Letter } from './letter.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A survey that was left may be gone on with for this long; the server completes it no longer either. */
const resumableFor = hour;

/** Then an answer is too old to tell how the service is. */
export const keptDays = 7;
const keptFor = keptDays * 24 * hour;

/** The server may ask for patience, but not for more than this. */
const longestRest = hour;

/** `rest`: to be sent, but not yet. */
export type Step = 'send' | 'rest' | 'keep' | 'forget' | 'expire';

/** What is due for a letter now. */
export function nextStep(letter: Letter, now: number): Step {
  const age = now - letter.savedAt;
  if (hasEnded(letter)) return age > keptFor ? 'forget' : 'keep';
  const nothingToSend = !hasImpression(letter) || letter.sentRevision >= letter.revision;
  if (letter.state !== 'waiting' && nothingToSend) {
    return letter.state === 'left' || age > resumableFor ? 'forget' : 'keep';
  }
  if (age > keptFor) return 'expire';
  return now < (letter.retryAt ?? 0) ? 'rest' : 'send';
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
