/** What stands around the question on the screen: how far it is, the way back, on, and undone. */
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

export interface Moment {
  readonly steps: readonly HTMLElement[];
  readonly at: number;
  /** The answer that has just been given on the step before, by a tap. */
  readonly given: HTMLInputElement | undefined;
}

/** Brings the frame up to date with the step that is shown. */
export function drawFrame(form: HTMLFormElement, frame: StepFrame, moment: Moment): void {
  const { dataset } = form;
  const { steps, at, given } = moment;
  const chosen = chosenIn(steps[at]);
  frame.progress.textContent = `${at + 1} ${dataset['of']} ${steps.length}`;
  frame.bar.style.width = `${(100 * (at + 1)) / steps.length}%`;
  frame.back.hidden = at === 0;
  frame.undo.hidden = given === undefined;
  frame.undo.textContent = `${dataset['undo']}: ${given?.parentElement?.textContent?.trim()}`;
  // The impression may not be skipped, and the last step goes on by sending.
  frame.next.hidden = at === steps.length - 1 || (at === 0 && !chosen);
  frame.next.textContent = dataset[chosen ? 'next' : 'skip'] ?? '';
  frame.next.classList.toggle('button', chosen !== undefined);
}
