/** What is said about letters of earlier, once, in the element that carries the texts. */
import { changed } from './changes.ts';
import { hasEnded, type Letter } from './letter.ts';
import { amendLetter, readLetters } from './store.ts';

/** A text of the element, with the day and the service of the letter in it. */
function wordOn({ service, savedAt }: Letter, text: string): HTMLElement {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    day: 'numeric',
    month: 'short',
  });
  const word = document.createElement('p');
  word.className = 'notice';
  word.textContent = text.replace('{day}', format.format(savedAt)).replace('{service}', service);
  return word;
}

/**
 * Says how letters have ended, and forgets them.
 *
 * @param known the letter whose end the page shows in its own way
 */
export async function sayWhatEnded(place: HTMLElement, known?: string): Promise<void> {
  const letters = await readLetters().catch(() => []);
  for (const letter of letters.filter(hasEnded)) {
    const text = place.dataset[letter.state];
    if (text && letter.id !== known) place.append(wordOn(letter, text));
    await amendLetter(letter.id, () => undefined);
    changed();
  }
}
