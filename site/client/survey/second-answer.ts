/**
 * One phone asks before it takes a second answer of the same service on the same day: whoever comes back from the thanks
 * would otherwise answer twice without knowing. The mark stays on the phone; a browser that keeps nothing asks nothing.
 */
import { whereAllowed } from '../outbox/draft-mark.ts';

const place = document.querySelector<HTMLElement>('.again');

/** Names the service, in every language and at every counter of it. */
const mark = `rated ${place?.dataset['of']}`;

const today = () => new Date().toDateString();

/** Notes that an answer was given today. */
export const noteAnswer = (): void => whereAllowed(() => localStorage.setItem(mark, today()));

/**
 * Asks, if an answer was given today, and resolves once there is to be another.
 *
 * @param meanwhile is done while nobody has answered yet
 */
export async function askBeforeSecond(
  form: HTMLFormElement,
  meanwhile: () => unknown,
): Promise<void> {
  if (!place || whereAllowed(() => localStorage.getItem(mark)) !== today()) return;
  form.classList.add('asking');
  // Back leads out of the survey, not through the questions of the first answer.
  const step = history.state?.step;
  if (step) history.go(-step);
  place.hidden = false;
  meanwhile();
  await new Promise((answered) =>
    place.querySelector('button')?.addEventListener('click', answered),
  );
  form.classList.remove('asking');
  place.hidden = true;
}
