/** Everything that a resident reads from the poster to the thanks, by where it stands. */
import type { Text } from '#shared/language.ts';
import { elementList } from '#shared/survey/elements.ts';
import { impressionAnswers, impressionQuestion } from '#shared/survey/impression.ts';
import { profileQuestions } from '#shared/survey/profile.ts';
import { plainAnswersOf } from '#shared/survey/question-of.ts';
import { reasonWords } from '#shared/survey/reasons.ts';
import { closedCounter } from '#site/i18n/closed-counter.ts';
import { kiosk } from '#site/i18n/kiosk.ts';
import { delivery, outbox } from '#site/i18n/outbox.ts';
import { poster } from '#site/i18n/poster.ts';
import { privacy } from '#site/i18n/privacy.ts';
import { codes, survey } from '#site/i18n/survey.ts';
import { receipt, thanks } from '#site/i18n/thanks.ts';

const textsOf = (texts: Readonly<Record<string, Text>>): Text[] => Object.values(texts);

/** What is asked and tapped. */
export const asked: readonly Text[] = [
  impressionQuestion,
  ...impressionAnswers,
  ...elementList.flatMap((element) => [element.shortQuestion, ...plainAnswersOf(element)]),
  ...textsOf(reasonWords),
];

const queue = ['tap', 'skip', 'again', 'thanks', 'kept'] as const;

export const residentTexts: Readonly<Record<string, readonly Text[]>> = {
  poster: textsOf(poster),
  'typing a code': textsOf(codes),
  'questions and answers': asked,
  'about oneself': profileQuestions.flatMap(({ label, options }) => [
    label,
    ...options.map((option) => option.label),
  ]),
  'around the questions': textsOf(survey),
  kiosk: queue.map((key) => kiosk[key]),
  'without a network': [...textsOf(outbox), ...textsOf(delivery)],
  thanks: textsOf(thanks),
  receipt: textsOf(receipt),
  'a closed counter': textsOf(closedCounter),
  privacy: textsOf(privacy),
};
