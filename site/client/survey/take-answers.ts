/**
 * The survey page with JavaScript: three elements instead of nine, one question a screen, and
 * answers that are kept on the phone until they are sent. The form works without any of it.
 */

import { keepDraft } from '../outbox/draft.ts';
import { flush } from '../outbox/flush.ts';
import { sayWhatEnded } from '../outbox/words.ts';
import { registerServiceWorker } from '../register-service-worker.ts';
import { askWhetherFree } from './ask-whether-free.ts';
import { offerToStartOver } from './offer-to-start-over.ts';
import { oneQuestionAScreen } from './one-question-a-screen.ts';
import { randomId } from './randomness.ts';
import { mayBeResumed, resumeDraft } from './resume-draft.ts';
import { askBeforeSecond } from './second-answer.ts';
import { sendInBackground } from './send-in-background.ts';
import { askShortForm } from './short-form.ts';

/**
 * @param form the survey's form
 * @param words where is said what became of earlier answers
 */
export async function takeAnswers(form: HTMLFormElement, words: HTMLElement): Promise<void> {
  const earlier = mayBeResumed(form) ? await resumeDraft(form) : undefined;
  const sendEarlier = async (except?: string) => {
    registerServiceWorker();
    await flush(except);
    await sayWhatEnded(words);
  };
  if (!earlier) await askBeforeSecond(form, sendEarlier);
  const id = earlier?.id ?? randomId();
  askShortForm(form, id);
  oneQuestionAScreen(form);
  const draft = keepDraft(form, id, earlier);
  askWhetherFree(form, id);
  sendInBackground(form, draft);
  // Back from the thanks, a phone may show the page as it was when it sent: it starts anew.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && form.querySelector('.send[aria-disabled]')) location.reload();
  });
  if (earlier) offerToStartOver(words, draft);
  await sendEarlier(id);
}
