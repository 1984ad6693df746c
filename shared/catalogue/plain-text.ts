/** Texts of the catalogue as they are kept: as every file that a version is written to gives them back. */
import { textCell } from '#shared/tables/table.ts';

/** What XML 1.0 cannot hold, besides the control characters that no cell has: a workbook with one could not be opened. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u000b\u000c\ufffe\uffff\p{Cs}]/gu;

/** A text without blanks around it and without what cannot be written. */
export function plainText(text: string): string {
  return textCell(text.replaceAll(unwritable, ' ')).text;
}
