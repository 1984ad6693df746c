/**
 * The letter that the survey page is writing. Every change of the form is kept on the phone at once;
 * when the page is left, what was answered is sent, because the first tap already counts.
 */
import { fieldsOf } from '../survey/form-fields.ts';
import { sendResponse } from '../survey/send-response.ts';
import { sendLater } from './background-sync.ts';
import { mark, unmark } from './draft-mark.ts';
import { bodyOf, hasImpression, type Letter } from './letter.ts';
import { afterAttempt } from './rules.ts';
import { amendLetter } from './store.ts';

/** While somebody is typing; in milliseconds. */
const writingPause = 500;

/** The server counts no further. */
const maxRevision = 1000;

export interface Draft {
  readonly id: string;
  /** Closes the letter, ready to be sent, and says whether the phone keeps it. */
  finish(): Promise<{ readonly letter: Letter; readonly kept: boolean }>;
  /** Opens the letter again, because the server wants something mended. */
  reopen(): Promise<unknown>;
  /** Ends the letter without a word. */
  forget(): Promise<unknown>;
  /** Lets go of the letter: what was said stays said, but nobody goes on with it. */
  leave(): Promise<unknown>;
}

function firstLetter(form: HTMLFormElement, id: string): Letter {
  const unanswered = fieldsOf(form);
  return {
    id,
    counter: new URLSearchParams(unanswered).get('counter') ?? '',
    service: form.querySelector('h1')?.textContent ?? '',
    state: 'draft',
    // Somebody may have tapped before the script was there.
    fields: form.querySelector('input:checked') ? '' : unanswered,
    revision: 0,
    sentRevision: 0,
    savedAt: Date.now(),
  };
}

/**
 * Starts to keep what the form says, or goes on with an earlier letter.
 *
 * @param id of the response
 */
export function keepDraft(form: HTMLFormElement, id: string, earlier?: Letter): Draft {
  let letter = earlier ?? firstLetter(form, id);
  let posted = letter.sentRevision;

  const keep = (): Promise<boolean> =>
    amendLetter(letter.id, (kept) => {
      // Another tab with the same letter has finished it.
      if (kept && kept.state !== 'draft' && letter.state === 'draft') return kept;
      return { ...letter, sentRevision: Math.max(letter.sentRevision, kept?.sentRevision ?? 0) };
    }).then(
      () => true,
      () => false,
    );

  const note = () => {
    const fields = fieldsOf(form);
    if (fields === letter.fields) return;
    const revision = Math.min(letter.revision + 1, maxRevision);
    letter = { ...letter, fields, revision, savedAt: Date.now() };
    mark(letter.counter);
    void keep();
  };

  const postPart = async () => {
    note();
    const part = letter;
    if (part.state !== 'draft' || part.revision <= posted || !hasImpression(part)) return;
    posted = part.revision;
    if (!('keepalive' in Request.prototype)) {
      navigator.sendBeacon(form.action, bodyOf(part));
      return;
    }
    const outcome = await sendResponse(bodyOf(part), { keepalive: true });
    if (outcome.kind === 'stored') {
      await amendLetter(part.id, (kept) => afterAttempt(kept, part, outcome, Date.now())).catch(
        () => undefined,
      );
    } else if (outcome.kind !== 'refused') {
      posted = 0;
      await sendLater();
    }
  };

  let writing: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('change', note);
  form.addEventListener('input', () => {
    clearTimeout(writing);
    writing = setTimeout(note, writingPause);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void postPart();
  });
  addEventListener('pagehide', () => void postPart());
  note();

  const become = (state: 'draft' | 'left' | 'waiting') => {
    note();
    letter = { ...letter, state, savedAt: Date.now() };
    if (state === 'draft') mark(letter.counter);
    else unmark(letter.counter);
    return keep();
  };
  return {
    id,
    finish: async () => {
      const kept = await become('waiting');
      return { letter, kept };
    },
    reopen: async () => {
      await amendLetter(letter.id, () => undefined).catch(() => undefined);
      await become('draft');
    },
    forget: () => amendLetter(letter.id, () => undefined).catch(() => undefined),
    leave: () => become('left'),
  };
}
