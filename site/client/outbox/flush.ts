/** Sends what waits in the outbox: from a page, and from the service worker when there is no page. */
import { sendResponse } from '../survey/send-response.ts';
import { changed } from './changes.ts';
import { bodyOf, type Letter } from './letter.ts';
import { afterAttempt, nextStep, refusesTicket } from './rules.ts';
import { amendLetter, readLetters } from './store.ts';

/** Sends one letter. Returns whether the server has settled it, for good or ill. */
async function deliver(letter: Letter): Promise<boolean> {
  const outcome = await sendResponse(bodyOf(letter));
  const kept = await amendLetter(letter.id, (now) =>
    afterAttempt(now, letter, outcome, Date.now()),
  );
  changed();
  // Nobody is there to decide; the answer counts without its ticket, too.
  if (kept && refusesTicket(outcome) && letter.fields !== kept.fields) return deliver(kept);
  return outcome.kind === 'stored' || outcome.kind === 'refused';
}

async function sendAll(except: string | undefined): Promise<boolean> {
  for (const letter of await readLetters()) {
    if (letter.id === except) continue;
    const step = nextStep(letter, Date.now());
    if (step === 'forget') await amendLetter(letter.id, () => undefined);
    // What does not go through now will not for the next letter either.
    if (step === 'rest' || (step === 'send' && !(await deliver(letter)))) return false;
  }
  return true;
}

/**
 * Sends every letter that is due, one after the other, in one tab or worker at a time.
 *
 * @param except the letter that this page is still writing
 * @returns false if the network or the server has not taken one; try again later
 */
export async function flush(except?: string): Promise<boolean> {
  try {
    // Without locks (no certificate) two tabs may send the same letter; the server stores it once.
    if (!navigator.locks) return await sendAll(except);
    return await navigator.locks.request('outbox', () => sendAll(except));
  } catch {
    return true;
  }
}
