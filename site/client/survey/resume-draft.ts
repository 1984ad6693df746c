/** A survey that was left goes on where it was, within the hour. */
import { isMarked, unmark } from '../outbox/draft-mark.ts';
import type { Letter } from '../outbox/letter.ts';
import { isResumable } from '../outbox/rules.ts';
import { readLetters } from '../outbox/store.ts';
import { fieldsOf, restoreFields } from './form-fields.ts';

/** Whether an earlier visit to this counter may have left a draft. */
export function mayBeResumed(form: HTMLFormElement): boolean {
  // What the server has sent back stands on the page already.
  if (!form.querySelector<HTMLElement>('#error-summary')?.hidden) return false;
  return isMarked(new URLSearchParams(fieldsOf(form)).get('counter') ?? '');
}

/** Puts the answers of the counter's last draft back into the form. */
export async function resumeDraft(form: HTMLFormElement): Promise<Letter | undefined> {
  const letters = await readLetters().catch(() => []);
  const page = new URLSearchParams(fieldsOf(form));
  const [latest] = letters
    .filter((letter) => isResumable(letter, page, Date.now()))
    .sort((a, b) => b.savedAt - a.savedAt);
  if (latest) restoreFields(form, latest.fields);
  else unmark(page.get('counter') ?? '');
  return latest;
}
