/** What has to be mended, said at the top and again at each question (the GOV.UK pattern). */
import type { FieldProblem } from './send-response.ts';

/** `/answers/time` is the field `answers.time`, whose question carries that as its id. */
const questionOf = (pointer: string) =>
  document.getElementById(pointer.slice(1).replaceAll('/', '.'));

function markQuestion(question: HTMLElement, detail: string): void {
  const message = document.createElement('p');
  message.className = 'error';
  message.id = `${question.id}-error`;
  message.textContent = detail;
  if (question instanceof HTMLFieldSetElement) question.querySelector('legend')?.after(message);
  else question.before(message);
  const described = [question.getAttribute('aria-describedby'), message.id].filter(Boolean);
  question.setAttribute('aria-describedby', described.join(' '));
}

function entry({ pointer, detail }: FieldProblem): HTMLLIElement {
  const item = document.createElement('li');
  const question = questionOf(pointer);
  if (question === null) {
    item.textContent = detail;
    return item;
  }
  const link = document.createElement('a');
  link.href = `#${question.id}`;
  link.textContent = detail;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    question.scrollIntoView();
    (question.querySelector('input') ?? question).focus({ preventScroll: true });
  });
  item.append(link);
  return item;
}

/** Takes all messages away again. */
export function clearErrors(form: HTMLFormElement): void {
  const summary = form.querySelector<HTMLElement>('#error-summary');
  if (summary) summary.hidden = true;
  for (const message of form.querySelectorAll('.error')) {
    const question = form.querySelector(`[aria-describedby~="${message.id}"]`);
    const described = question?.getAttribute('aria-describedby')?.replace(message.id, '').trim();
    if (described) question?.setAttribute('aria-describedby', described);
    else question?.removeAttribute('aria-describedby');
    message.remove();
  }
}

/** Shows the messages and moves the focus to their summary. */
export function showErrors(
  form: HTMLFormElement,
  title: string,
  problems: readonly FieldProblem[],
): void {
  const summary = form.querySelector<HTMLElement>('#error-summary');
  if (summary === null) return;
  const heading = document.createElement('h2');
  heading.textContent = title;
  summary.replaceChildren(heading);
  if (problems.length > 0) {
    const list = document.createElement('ul');
    list.append(...problems.map(entry));
    summary.append(list);
  }
  for (const { pointer, detail } of problems) {
    const question = questionOf(pointer);
    if (question) markQuestion(question, detail);
  }
  summary.hidden = false;
  summary.focus();
}
