/**
 * How high a row of a sheet is. Excel finds it out where a file does not say; LibreOffice does not, and prints
 * the lines of a broken text over the next row.
 */
import type { SheetCell } from '#shared/report/sheet-cells.ts';

/** Points from a line to the next, at the size of letters of the workbook. */
const lineHeight = 13;

/** Letters on the width of a digit, by which columns are measured: most are narrower, bold ones less so. */
const fill = { plain: 1.05, bold: 0.95 } as const;

/** Digits that a text is moved in by. */
const indent = 1.5;

/** How many lines a text takes where a line holds so many letters; a longer word goes on in the next line. */
export function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((total, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length <= letters) {
        used += 1 + word.length;
        continue;
      }
      if (used > 0) lines += 1;
      const over = Math.ceil(word.length / letters) - 1;
      lines += Math.max(over, 0);
      used = word.length - Math.max(over, 0) * letters;
    }
    return total + lines;
  }, 0);
}

/** In points; undefined where one line does. */
export function rowHeight(
  row: readonly SheetCell[],
  widths: readonly number[],
): number | undefined {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const lines = row.map((cell, at) => {
    if (cell.kind !== 'text' || cell.look === 'title') return 1;
    const joined = widths.slice(at, at + (cell.across ?? 1));
    const width =
      cell.look === 'note' || joined.length === 0
        ? whole
        : joined.reduce((sum, each) => sum + each, 0);
    const isBold = cell.look === 'head' || cell.look === 'strong';
    const letters = Math.max(1, Math.floor((width - indent) * fill[isBold ? 'bold' : 'plain']));
    return Math.ceil(linesOf(cell.text, letters) / (cell.down ?? 1));
  });
  const most = Math.max(1, ...lines);
  return most > 1 ? most * lineHeight + 2 : undefined;
}
