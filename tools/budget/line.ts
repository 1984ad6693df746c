/** One figure of the budget and what it may be. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly allowed: number;
  readonly unit: string;
  /** `most`: no more than allowed; `least`: no less. */
  readonly bound?: 'most' | 'least';
}

/** Whether a figure is within its budget; one that could not be measured is not. */
export function holds({ measured, allowed, bound = 'most' }: Line): boolean {
  return bound === 'most' ? measured <= allowed : measured >= allowed;
}

const widths = { mark: 5, what: 62, figure: 8 };

/** A line as it is printed. */
export function print(line: Line): void {
  const { what, measured, allowed, unit, bound = 'most' } = line;
  const figure = Number.isInteger(measured) ? String(measured) : measured.toFixed(2);
  console.log(
    (holds(line) ? 'ok' : 'OVER').padEnd(widths.mark) +
      what.padEnd(widths.what) +
      figure.padStart(widths.figure) +
      ` ${bound === 'most' ? 'of at most' : 'of at least'} ${allowed} ${unit}`,
  );
}
