/** When a key was made, last used and revoked, in a line. */
import type { Language, Text } from '#shared/language.ts';
import { formatDay } from '#shared/publication/period.ts';

interface ListedKey {
  readonly createdDay: string;
  readonly lastUsedDay: string | null;
  readonly revokedDay: string | null;
}

type KeyWords = Readonly<Record<'made' | 'neverUsed' | 'lastUsed' | 'revokedOn', Text>>;

export function stateOfKey(
  { createdDay, lastUsedDay, revokedDay }: ListedKey,
  words: KeyWords,
  language: Language,
): string {
  const on = (word: Text, day: string) => `${word[language]} ${formatDay(day)[language]}`;
  return [
    on(words.made, createdDay),
    lastUsedDay === null ? words.neverUsed[language] : on(words.lastUsed, lastUsedDay),
    ...(revokedDay === null ? [] : [on(words.revokedOn, revokedDay)]),
  ].join(' · ');
}
