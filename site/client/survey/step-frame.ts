/** What stands around the question on the screen: how far it is, the ways back and on, and out of an answer. */
export interface StepFrame {
  readonly top: HTMLElement;
  readonly progress: HTMLElement;
  readonly bar: HTMLElement;
  readonly listen: HTMLButtonElement;
  readonly moves: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly undo: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly summary: HTMLElement;
}

/** The frame as the page brings it, or nothing if the page is not the one this script knows. */
export function findFrame(form: HTMLFormElement): StepFrame | undefined {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) =>
    form.querySelector<T>(selector);
  const [top, progress, bar, moves, summary] = [
    '.course',
    '#progress',
    '.bar',
    '.moves',
    '#error-summary',
  ].map((each) => find(each));
  const [back, undo, next, listen] = ['.back', '.undo', '.next', '.listen'].map((each) =>
    find<HTMLButtonElement>(each),
  );
  if (!top || !progress || !bar || !moves || !summary) return;
  if (!back || !undo || !next || !listen) return;
  return { top, progress, bar, listen, moves, back, undo, next, summary };
}

/** The answer chosen in a step, if it has one. */
export const chosenIn = (step: HTMLElement | undefined) =>
  step?.querySelector<HTMLInputElement>('input[type=radio]:checked') ?? undefined;

const pageTitle = document.title;

/** Brings the frame, and the title of the page, up to date with the step that is shown. */
export function drawFrame(
  { dataset }: HTMLFormElement,
  frame: StepFrame,
  steps: readonly HTMLElement[],
  at: number,
): void {
  const chosen = chosenIn(steps[at]);
  const progress = `${at + 1} ${dataset['of']} ${steps.length}`;
  frame.progress.textContent = progress;
  document.title = `${steps[at]?.querySelector('h2')?.textContent} (${progress}) · ${pageTitle}`;
  frame.bar.style.width = `${(100 * (at + 1)) / steps.length}%`;
  frame.back.hidden = at === 0;
  frame.undo.hidden = !chosen;
  // The impression may not be skipped, and the last step goes on by sending.
  frame.next.hidden = at === steps.length - 1 || (at === 0 && !chosen);
  frame.next.textContent = dataset[chosen ? 'next' : 'skip'] ?? '';
  frame.next.classList.toggle('button', chosen !== undefined);
}
