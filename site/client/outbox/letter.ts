/**
 * A letter is one response on its way to the server, as the phone keeps it. It ends as a word to its
 * writer (`sent`, `refused`), without its answers.
 */

/** Nothing is left to send; the letter stays until its writer was told. */
export type End = 'sent' | 'refused';

/**
 * `draft`: being answered, may be resumed. `left`: not to be resumed. `waiting`: complete, not yet
 * acknowledged.
 */
export type LetterState = 'draft' | 'left' | 'waiting' | End;

export interface Letter {
  /** The id of the response, the same in every attempt. */
  readonly id: string;
  readonly counter: string;
  /** Name of the service, for the words about this letter. */
  readonly service: string;
  readonly state: LetterState;
  /** The form's fields, url-encoded; empty once it has ended. */
  readonly fields: string;
  /** Grows with every change of the fields. */
  readonly revision: number;
  /** The highest revision that the server has acknowledged. */
  readonly sentRevision: number;
  /** When the fields last changed; in milliseconds since 1970. */
  readonly savedAt: number;
  /** Not before this, because the server asked for it. */
  readonly retryAt?: number;
}

/** What is posted for a letter. A ticket is used up by a complete response only. */
export function bodyOf(letter: Letter): URLSearchParams {
  const body = new URLSearchParams(letter.fields);
  const isComplete = letter.state === 'waiting';
  if (!isComplete) body.delete('ticket');
  body.set('id', letter.id);
  body.set('progress', isComplete ? 'complete' : 'partial');
  body.set('revision', String(letter.revision));
  return body;
}

/** Without the impression there is nothing that could be counted. */
export function hasImpression({ fields }: Letter): boolean {
  return new URLSearchParams(fields).has('impression');
}

export const hasEnded = ({ fields }: Letter): boolean => fields === '';

/** The letter's end, with nothing left of what was said in it. */
export function ended(letter: Letter, state: End): Letter {
  return { ...letter, state, fields: '' };
}
