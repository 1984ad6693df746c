/**
 * The steps of the form (`.step`): the impression, the elements that are asked, and what may be
 * added before sending. One is on the screen at a time; names and values stay as they are, so that
 * whoever sends or keeps the form need not know of it.
 */
import { offerListening } from './listen.ts';
import { chosenIn, drawFrame, type StepFrame } from './step-frame.ts';
import { stepHistory } from './step-history.ts';

export interface Steps {
  /** Where the page was left, if it was reloaded or come back to. */
  readonly left: number | undefined;
  all(): HTMLElement[];
  /** The number of the step on the screen, from 0. */
  at(): number;
  /** The number of the step that holds something; -1 if none does. */
  holding(inside: Element | null): number;
  go(to: number): void;
  draw(): void;
}

export function makeSteps(form: HTMLFormElement, frame: StepFrame): Steps {
  let at = 0;

  // Asked anew each time: "Jawab semua" brings further questions.
  const all = () => [...form.querySelectorAll<HTMLElement>('.step:not(:disabled)')];
  const draw = () => drawFrame(form, frame, all(), at);
  const listening = offerListening(frame.listen, () => all()[at]);

  const show = (wanted: number) => {
    const steps = all();
    const to = chosenIn(steps[0]) ? Math.min(wanted, steps.length - 1) : 0;
    // The way is for moving from one to the next; the first that is shown comes from nowhere.
    if ('flow' in form.dataset) form.dataset['way'] = to < at ? 'back' : 'on';
    form.dataset['flow'] = 'steps';
    form.toggleAttribute('data-further', to > 0);
    form.toggleAttribute('data-last', to === steps.length - 1);
    at = to;
    for (const step of steps) step.classList.toggle('current', step === steps[to]);
    listening.stop();
    draw();
  };

  /** Moves the eye and the focus to the step, unless they are on what is wrong, or nowhere yet. */
  const present = () => {
    const step = all()[at];
    const focused = document.activeElement;
    if (!step || focused === frame.summary || step.contains(focused)) return;
    if (!('way' in form.dataset) && !form.contains(focused)) return;
    step.focus({ preventScroll: true });
    scrollTo(0, 0);
    if (frame.moves.getBoundingClientRect().bottom > innerHeight) frame.top.scrollIntoView();
  };

  const past = stepHistory((step) => {
    if (step === at) return;
    show(step);
    present();
  });

  return {
    left: past.left,
    all,
    at: () => at,
    holding: (inside) => all().findIndex((step) => step.contains(inside)),
    go(to) {
      show(to);
      past.follow(at);
      present();
    },
    draw,
  };
}
