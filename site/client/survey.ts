/**
 * The survey page with JavaScript: three elements instead of nine, one question a screen, and
 * answers that are sent without leaving the page. The form works without any of it.
 */

import { oneQuestionAScreen } from './survey/one-question-a-screen.ts';
import { sendInBackground } from './survey/send-in-background.ts';
import { askShortForm } from './survey/short-form.ts';

const form = document.querySelector<HTMLFormElement>('form.survey');
if (form !== null) {
  askShortForm(form);
  oneQuestionAScreen(form);
  sendInBackground(form);
  // Back from the thanks, a phone may show the page as it was when it sent: it starts anew.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && form.querySelector('.send[aria-disabled]')) location.reload();
  });
}
