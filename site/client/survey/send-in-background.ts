/**
 * Sending without leaving the page: a second tap changes nothing, a lost connection loses nothing,
 * and what is wrong is said beside the question.
 */
import { receiptOf } from '#shared/survey/receipt.ts';
import { sendLater } from '../outbox/background-sync.ts';
import type { Draft } from '../outbox/draft.ts';
import { bodyOf, type Letter } from '../outbox/letter.ts';
import { afterAttempt, refusesTicket } from '../outbox/rules.ts';
import { amendLetter } from '../outbox/store.ts';
import { clearErrors, showErrors } from './error-summary.ts';
import { fieldsOf } from './form-fields.ts';
import { noteAnswer } from './second-answer.ts';
import { type Outcome, sendResponse } from './send-response.ts';

/** Enough for a slow network; what is safe on the phone need not make anybody wait; in milliseconds. */
const patienceIfKept = 8000;

/** Whether the service worker can open a page without a network. */
const opensOffline = async (path: string): Promise<boolean> =>
  'caches' in window && (await caches.match(path, { ignoreSearch: true })) !== undefined;

async function waitInOutbox(letter: Letter, outcome: Outcome): Promise<void> {
  // The server may have asked for a rest.
  await amendLetter(letter.id, (now) => afterAttempt(now, letter, outcome, Date.now()));
  void sendLater();
}

/** Takes over the form's submission. One page load is one response, however often it is sent. */
export function sendInBackground(form: HTMLFormElement, draft: Draft): void {
  const button = form.querySelector<HTMLButtonElement>('.send');
  const status = form.querySelector('.status');
  if (!button || !status) return;
  const { dataset } = form;
  const thanks = dataset['thanks'] ?? '/';
  const send = button.textContent;
  let sending = false;
  let waitsForNetwork = false;

  const leave = (mark = '') => {
    noteAnswer();
    location.replace(`${thanks}?tanda=${receiptOf(draft.id)}${mark}`);
  };

  const refuse = async (outcome: Extract<Outcome, { kind: 'refused' }>) => {
    await (outcome.taken ? draft.forget() : draft.reopen());
    if (refusesTicket(outcome)) form.querySelector('[name="ticket"]')?.remove();
    button.textContent = send;
    const title = outcome.errors.length > 0 ? dataset['correct'] : outcome.title;
    showErrors(form, title || dataset['refused'] || '', outcome.errors);
  };

  const settle = async (letter: Letter, outcome: Outcome, kept: boolean) => {
    if (outcome.kind === 'stored') {
      await draft.forget();
      return leave();
    }
    if (outcome.kind === 'refused') await refuse(outcome);
    else {
      if (kept) await waitInOutbox(letter, outcome);
      if (kept && (await opensOffline(thanks))) return leave('#tersimpan');
      waitsForNetwork = outcome.kind === 'offline';
      button.textContent = dataset['retry'] ?? send;
      status.textContent = dataset[outcome.kind] ?? '';
    }
    sending = false;
    button.removeAttribute('aria-disabled');
  };

  const attempt = async () => {
    if (sending) return;
    clearErrors(form);
    status.textContent = '';
    waitsForNetwork = false;
    if (!new URLSearchParams(fieldsOf(form)).has('impression')) {
      const detail = dataset['chooseFirst'] ?? '';
      showErrors(form, dataset['correct'] ?? '', [{ pointer: '/impression', detail }]);
      return;
    }
    sending = true;
    button.setAttribute('aria-disabled', 'true');
    button.textContent = dataset['sending'] ?? send;
    const { letter, kept } = await draft.finish();
    const waitFor = kept ? { waitFor: patienceIfKept } : {};
    await settle(letter, await sendResponse(bodyOf(letter), waitFor), kept);
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
