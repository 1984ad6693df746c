/** Stretches of text as a document has them. */
import { TextRun } from 'docx';
import type { Run } from '../document/block.ts';
import { sizes } from '../document/look.ts';

/** @param size of letters, in half points; that of the style without it */
export function textRuns(runs: readonly Run[], size?: number, isBold = false): TextRun[] {
  return runs.map(
    ({ text, isBold: isStrong, isSmall, isNewLine }) =>
      new TextRun({
        text,
        bold: isBold || isStrong,
        ...(isNewLine && { break: 1 }),
        ...(isSmall ? { size: sizes.small } : size !== undefined && { size }),
      }),
  );
}
