/** What the values 1 to 4 mean, to whatever question. */
import type { Text } from '#shared/language.ts';

export const answerKey: readonly [Text, Text, Text, Text] = [
  { id: 'tidak baik', en: 'not good' },
  { id: 'kurang baik', en: 'less good' },
  { id: 'baik', en: 'good' },
  { id: 'sangat baik', en: 'very good' },
];
