/** Whether an officer steered the answers is asked of a drawn part: whose id says so (`shared/survey/drawn.ts`). */
import { isDrawn } from '#shared/survey/drawn.ts';

/** Asks, or lets go of the question. */
export function askWhetherFree(form: HTMLFormElement, id: string): void {
  const question = form.querySelector<HTMLFieldSetElement>('#directed');
  if (!question) return;
  question.hidden = !isDrawn(id, question.dataset['below'] ?? '');
  question.disabled = question.hidden;
}
