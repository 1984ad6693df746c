/** Labels on the axis of a chart. */

/** Whether the screen is too narrow for long labels beside a chart. */
export const isNarrow = () => matchMedia('(max-width: 36rem)').matches;

/** Breaks a label into lines of at most so many characters, where words allow. */
export function axisLabel(label: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
