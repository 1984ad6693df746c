/**
 * One phone asks before it takes a second answer of the same service on the same day: whoever comes back from the thanks
 * would otherwise answer twice without knowing. The mark stays on the phone.
 */

const question = () => document.querySelector<HTMLElement>('.again');

/** The results' address names the service in every language. */
const markOf = (place: HTMLElement) =>
  `rated ${place.querySelector('a')?.href.split('/hasil/')[1]}`;

const today = () => new Date().toDateString();

/** Notes that an answer was given today. */
export function noteAnswer(): void {
  const place = question();
  try {
    if (place) localStorage.setItem(markOf(place), today());
  } catch {
    // A browser that keeps nothing asks nothing.
  }
}

/**
 * Asks, if an answer was given today, and resolves once there is to be another.
 *
 * @param meanwhile is done while nobody has answered yet
 */
export async function askBeforeSecond(
  form: HTMLFormElement,
  meanwhile: () => unknown,
): Promise<void> {
  const place = question();
  let rated: string | null = null;
  try {
    rated = place && localStorage.getItem(markOf(place));
  } catch {
    return;
  }
  if (!place || rated !== today()) return;
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
