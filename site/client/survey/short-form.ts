/**
 * The short form: a block of three elements is drawn and the others step back until somebody asks
 * for them ("Jawab semua"), which turns the short form into the full one. What the department has added is asked of whose id
 * was drawn for it.
 */
import { drawsAdded } from '#shared/survey/added-elements.ts';
import { drawNumber } from './randomness.ts';

function drawBlock(form: HTMLFormElement): HTMLInputElement {
  const block = document.createElement('input');
  block.type = 'hidden';
  block.name = 'block';
  block.value = String(drawNumber(Number(form.dataset['blocks'])));
  form.append(block);
  return block;
}

/**
 * Draws a block, unless one was drawn before, the counter's form is full, or elements are answered already.
 *
 * @param id of the response
 */
export function askShortForm(form: HTMLFormElement, id: string): void {
  const container = form.querySelector('.elements');
  const offer = form.querySelector<HTMLElement>('.answer-all');
  const kind = form.querySelector<HTMLInputElement>('input[name="form"]');
  if (form.dataset['form'] !== 'short' || !container || !offer || !kind) return;

  // A block is there when an earlier visit goes on. Answers without one are there when the server has
  // sent a form back, or when the script came late: everything was asked then.
  const kept = form.querySelector<HTMLInputElement>('input[name="block"]');
  if (!kept && container.querySelector('input:checked')) return;
  const block = kept ?? drawBlock(form);
  const questions = [...container.querySelectorAll('fieldset')];
  const isAsked = ({ dataset }: HTMLElement) =>
    'added' in dataset ? drawsAdded(id) : dataset['blocks']?.split(' ').includes(block.value);
  const others = questions.filter((question) => !isAsked(question));

  // The others follow the asked ones, so that they open below what was read already.
  container.append(...others);
  const show = (shown: boolean) => {
    for (const question of others) {
      question.hidden = !shown;
      question.disabled = !shown;
    }
    offer.hidden = shown;
  };
  show(false);
  kind.value = 'short';

  offer.addEventListener('click', () => {
    show(true);
    block.remove();
    kind.value = 'full';
    const [first] = others;
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  });
}
