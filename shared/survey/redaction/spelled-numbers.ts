/** Numbers written out: "nol delapan satu dua ..." is a telephone number to everybody but a rule for digits. */
import { anyOf, type Finder, finderOf, wordEnd, wordStart } from './found.ts';

const digit = anyOf(
  'nol kosong satu dua tiga empat lima enam tujuh delapan lapan sembilan zero one two three four five six seven eight nine',
);

/** As many as no count and no price has: those name their thousands. */
const least = 7;

export const spelledNumbers: Finder = finderOf(
  '[telepon]',
  new RegExp(
    String.raw`${wordStart}(?:${digit})(?:[\s,.\-]{1,3}(?:(?:${digit})${wordEnd}|\d{1,4}${wordEnd})){${least - 1},}`,
    'giu',
  ),
);
