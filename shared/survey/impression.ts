/**
 * The overall impression: the first question of every form. It is not one of the regulation's
 * elements and never enters the index; it tells what the elements together mean to a person.
 */
import type { Text } from '#shared/language.ts';

export const impressionQuestion: Text = {
  id: 'Bagaimana pelayanan hari ini?',
  en: 'How was the service today?',
};

/** Labels of the values 1 to 4, in that order. */
export const impressionAnswers: readonly [Text, Text, Text, Text] = [
  { id: 'Tidak puas', en: 'Not satisfied' },
  { id: 'Kurang puas', en: 'Less satisfied' },
  { id: 'Puas', en: 'Satisfied' },
  { id: 'Sangat puas', en: 'Very satisfied' },
];
