/** What is wrong is on the screen when it is said, and its link leads to the step that it is on. */
import type { Steps } from './steps.ts';

export function showErrorsOnSteps(form: HTMLFormElement, summary: HTMLElement, steps: Steps): void {
  const goTo = (inside: Element | null) => {
    const step = steps.holding(inside);
    if (step >= 0) steps.go(step);
  };
  new MutationObserver(() => {
    if (!summary.hidden) goTo(form.querySelector('.error'));
  }).observe(summary, { attributeFilter: ['hidden'] });

  // Before the link's own listener, which moves the focus to a question that has to be there.
  const early = { capture: true };
  summary.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLAnchorElement) {
        goTo(document.getElementById(target.hash.slice(1)));
      }
    },
    early,
  );
}
