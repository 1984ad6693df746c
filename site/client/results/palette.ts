/** The colours of the page as they stand now, so that a chart is right by day and by night. */

export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly teal: string;
  readonly answers: readonly string[];
  readonly font: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: read('paper'),
    surface: read('surface'),
    ink: read('ink'),
    muted: read('muted'),
    line: read('line'),
    teal: read('teal'),
    answers: [1, 2, 3, 4].map((value) => read(`answer-${value}`)),
    font: style.fontFamily,
  };
}

/** The colours of paper, whatever the page shows now: those of the day. */
export function readPaperPalette(): Palette {
  const { classList } = document.documentElement;
  const isPrinted = classList.contains('printed');
  classList.add('printed');
  const palette = readPalette();
  classList.toggle('printed', isPrinted);
  return palette;
}
