/**
 * One question a screen. The steps are the form's own parts (`.step`): the impression, the elements
 * that are asked, and what may be added before sending. All but one are out of sight; names and
 * values stay as they are, so that whoever sends or keeps the form need not know of it.
 */
import { offerListening } from './listen.ts';
import { chosenIn, drawFrame, findFrame } from './step-frame.ts';
import { stepHistory } from './step-history.ts';

/** The chosen answer is seen for a moment before the next question comes; in milliseconds. */
const seen = 180;

/** Whatever is tapped this soon after a tap is its second half, not an answer; in milliseconds. */
const doubleTap = 400;

const isAnswer = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'radio';

/** Shows the form step by step, from the first that is not answered yet. */
export function oneQuestionAScreen(form: HTMLFormElement): void {
  const frame = findFrame(form);
  // A form that the server sent back says at its top what is wrong; it stays in one piece.
  if (!frame?.summary.hidden) {
    form.dataset['flow'] = 'page';
    return;
  }
  const { back, undo, next, summary } = frame;
  let at = 0;
  let given: HTMLInputElement | undefined;

  const steps = () => [...form.querySelectorAll<HTMLElement>('.step:not(:disabled)')];
  const draw = () => drawFrame(form, frame, { steps: steps(), at, given });
  const listening = offerListening(frame.listen, () => steps()[at]);

  const show = (wanted: number, justGiven?: HTMLInputElement) => {
    const all = steps();
    const to = chosenIn(all[0]) ? Math.min(wanted, all.length - 1) : 0;
    form.dataset['way'] = to < at ? 'back' : 'on';
    form.toggleAttribute('data-further', to > 0);
    form.toggleAttribute('data-last', to === all.length - 1);
    at = to;
    given = justGiven;
    for (const step of all) step.classList.toggle('current', step === all[to]);
    listening.stop();
    draw();
  };

  /** Moves the eye and the focus to the step, unless what is wrong is being read. */
  const present = () => {
    const step = steps()[at];
    if (!step || document.activeElement === summary) return;
    step.focus({ preventScroll: true });
    scrollTo(0, 0);
    if (step.getBoundingClientRect().bottom > innerHeight) frame.top.scrollIntoView();
  };

  const past = stepHistory((step) => {
    if (step === at) return;
    show(step);
    present();
  });

  const go = (to: number, justGiven?: HTMLInputElement) => {
    show(to, justGiven);
    past.follow(at);
    present();
  };

  form.addEventListener('click', ({ target, detail }) => {
    // Arrow keys click, too, but without a pointer, and only to look at the next answer.
    if (!isAnswer(target) || detail === 0) return;
    form.dataset['settling'] = '';
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    setTimeout(() => go(at + 1, target), still ? 0 : seen);
    setTimeout(() => form.removeAttribute('data-settling'), doubleTap);
  });
  form.addEventListener('change', () => {
    if (!('settling' in form.dataset)) draw();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !isAnswer(event.target)) return;
    // Enter would send the form: it chooses, and then goes on.
    event.preventDefault();
    if (event.target.checked) go(at + 1);
    else event.target.click();
  });

  next.addEventListener('click', () => go(at + 1));
  back.addEventListener('click', () => go(at - 1));
  undo.addEventListener('click', () => {
    const taken = given;
    if (!taken) return;
    taken.checked = false;
    taken.dispatchEvent(new Event('change', { bubbles: true }));
    go(at - 1);
  });
  // The other questions come in between, so that the first of them stands where the end was.
  form.querySelector('.answer-all button')?.addEventListener('click', () => go(at));

  const stepOf = (inside: Element | null) => steps().findIndex((step) => step.contains(inside));
  new MutationObserver(() => {
    const wrong = stepOf(form.querySelector('.error'));
    if (!summary.hidden && wrong >= 0) go(wrong);
  }).observe(summary, { attributeFilter: ['hidden'] });
  summary.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof HTMLAnchorElement ? target.hash.slice(1) : '';
      const wrong = stepOf(document.getElementById(link));
      if (wrong >= 0) go(wrong);
    },
    true,
  );

  for (const step of form.querySelectorAll<HTMLElement>('.step')) {
    step.tabIndex = -1;
    step.setAttribute('aria-describedby', frame.progress.id);
  }
  const all = steps();
  const focused = document.activeElement;
  const writing = all.at(-1)?.contains(focused) ? all.length - 1 : undefined;
  const unanswered = all.findIndex((step) => !chosenIn(step));
  form.dataset['flow'] = 'steps';
  show(past.left ?? writing ?? unanswered, chosenIn(all[unanswered - 1]));
  past.follow(at);
  form.removeAttribute('data-way');
  if (at > 0 && isAnswer(focused)) present();
}
