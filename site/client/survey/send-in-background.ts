/**
 * Sending without leaving the page: a second tap changes nothing, a lost connection loses nothing,
 * and what is wrong is said beside the question.
 */
import { receiptOf } from '#shared/survey/receipt.ts';
import { clearErrors, showErrors } from './error-summary.ts';
import { randomId } from './randomness.ts';
import { type Outcome, sendResponse } from './send-response.ts';

function fieldsOf(form: HTMLFormElement, id: string): URLSearchParams {
  const fields = new URLSearchParams({ id });
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') fields.append(name, value);
  }
  return fields;
}

/** Takes over the form's submission. One page load is one response, however often it is sent. */
export function sendInBackground(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('.send');
  const status = form.querySelector('.status');
  if (!button || !status) return;
  const { dataset } = form;
  const id = randomId();
  const send = button.textContent;
  let sending = false;
  let waitsForNetwork = false;

  const settle = (outcome: Exclude<Outcome, { kind: 'stored' }>) => {
    sending = false;
    waitsForNetwork = outcome.kind === 'offline';
    button.removeAttribute('aria-disabled');
    if (outcome.kind === 'refused') {
      button.textContent = send;
      const title = outcome.errors.length > 0 ? dataset['correct'] : outcome.title;
      showErrors(form, title || dataset['refused'] || '', outcome.errors);
      return;
    }
    button.textContent = dataset['retry'] ?? send;
    status.textContent = dataset[outcome.kind] ?? '';
  };

  const attempt = async () => {
    if (sending) return;
    clearErrors(form);
    status.textContent = '';
    const fields = fieldsOf(form, id);
    if (!fields.has('impression')) {
      const detail = dataset['chooseFirst'] ?? '';
      showErrors(form, dataset['correct'] ?? '', [{ pointer: '/impression', detail }]);
      return;
    }
    sending = true;
    button.setAttribute('aria-disabled', 'true');
    button.textContent = dataset['sending'] ?? send;
    const outcome = await sendResponse(form.action, fields);
    if (outcome.kind === 'stored')
      location.replace(`${dataset['thanks'] ?? '/'}?tanda=${receiptOf(id)}`);
    else settle(outcome);
  };

  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt();
  });
  addEventListener('online', () => {
    if (waitsForNetwork) void attempt();
  });
}
