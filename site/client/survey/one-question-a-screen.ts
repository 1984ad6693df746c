/** One question a screen, with a way on, a way back, and a way to delete an answer. */
import { answersLeadOn } from './answers-lead-on.ts';
import { showErrorsOnSteps } from './errors-on-steps.ts';
import { chosenIn, findFrame } from './step-frame.ts';
import { makeSteps, type Steps } from './steps.ts';

/** Where the page was left; or what is being written; or the first question without an answer. */
function startingStep({ left, all }: Steps): number {
  const steps = all();
  const writing = steps.at(-1)?.contains(document.activeElement) ? steps.length - 1 : undefined;
  const open = steps.findIndex((step) => !chosenIn(step));
  return left ?? writing ?? (open < 0 ? steps.length : open);
}

export function oneQuestionAScreen(form: HTMLFormElement): void {
  const frame = findFrame(form);
  // A form that the server sent back says at its top what is wrong; it stays in one piece.
  if (!frame?.summary.hidden) {
    form.dataset['flow'] = 'page';
    return;
  }
  for (const step of form.querySelectorAll<HTMLElement>('.step')) {
    step.tabIndex = -1;
    step.setAttribute('aria-describedby', frame.progress.id);
  }
  const steps = makeSteps(form, frame);
  answersLeadOn(form, steps);
  showErrorsOnSteps(form, frame.summary, steps);

  frame.next.addEventListener('click', () => steps.go(steps.at() + 1));
  frame.back.addEventListener('click', () => steps.go(steps.at() - 1));
  frame.undo.addEventListener('click', () => {
    const given = chosenIn(steps.all()[steps.at()]);
    if (!given) return;
    given.checked = false;
    given.dispatchEvent(new Event('change', { bubbles: true }));
    // Its button is gone, and the focus with it.
    given.focus();
  });
  // The other questions come in between, so that the first of them stands where the end was.
  form.querySelector('.answer-all')?.addEventListener('click', () => steps.go(steps.at()));

  const start = startingStep(steps);
  steps.go(start);
}
