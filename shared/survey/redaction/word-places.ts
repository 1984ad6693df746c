/** The words of a text and where they stand. */

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Its first letter is a capital. */
  readonly isCapitalised: boolean;
  /** All its letters are capitals, and there is more than one. */
  readonly isShouted: boolean;
  /** What stands in for something that was taken out. */
  readonly isLabel: boolean;
  /** A part of a longer word or number ("3-pak", "budi@"). */
  readonly joined: boolean;
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

export function wordsOf(text: string): readonly Word[] {
  let before = 0;
  return Array.from(text.matchAll(word), ({ 0: found, index }): Word => {
    const end = index + found.length;
    const gap = text.slice(before, index);
    before = end;
    return {
      text: found,
      lower: found.toLowerCase(),
      start: index,
      end,
      gap,
      isCapitalised: /^\p{Lu}/u.test(found),
      isShouted: found.length > 1 && found === found.toUpperCase(),
      isLabel: text[index - 1] === '[' && text[end] === ']',
      joined: /[\p{L}\p{N}]-?$/u.test(gap),
    };
  });
}
