/** An answer leads on to the next question: at once for a tap, when told to for keys. */
import type { Steps } from './steps.ts';

/** The chosen answer is seen for a moment before the next question comes; in milliseconds. */
const seen = 180;

/** Whatever is tapped this soon after a tap is its second half, not an answer; in milliseconds. */
const doubleTap = 400;

const isAnswer = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'radio';

export function answersLeadOn(form: HTMLFormElement, steps: Steps): void {
  form.addEventListener('click', ({ target, detail }) => {
    // Arrow keys click, too, but without a pointer, and only to look at the next answer.
    if (!isAnswer(target) || detail === 0) return;
    form.dataset['settling'] = '';
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    setTimeout(() => steps.go(steps.at() + 1), still ? 0 : seen);
    setTimeout(() => form.removeAttribute('data-settling'), doubleTap);
  });

  // Not while a tap is on its way: "Lewati" would turn into "Lanjut" for a blink.
  form.addEventListener('change', () => {
    if (!('settling' in form.dataset)) steps.draw();
  });

  form.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key !== 'Enter' || !isAnswer(target)) return;
    // Enter would send the form: it chooses, and then goes on.
    event.preventDefault();
    if (target.checked) steps.go(steps.at() + 1);
    else target.click();
  });
}
