/** One of several choices, by its code or by one of the names that are declared for it. */
import type { Meaning } from './meaning.ts';
import type { Cell } from './table.ts';
import { plainWords } from './words.ts';

/** The names of every code, besides the code itself. */
export type Choices<Code extends string> = readonly {
  readonly code: Code;
  readonly names: readonly string[];
}[];

/** The choice that a cell names, in any case; undefined for a word that is declared for none. */
export function readChoice<Code extends string>(
  choices: Choices<Code>,
  { text }: Cell,
): Meaning<Code> | undefined {
  const words = plainWords(text);
  const chosen = choices.find(({ code, names }) =>
    [code, ...names].some((name) => plainWords(name) === words),
  );
  return chosen && { value: chosen.code, plain: chosen.code };
}
