/** What is wrong with a file of the catalogue, said so that the person at the spreadsheet can mend it. */

export interface CatalogueProblem {
  readonly file: string;
  /** Row as the spreadsheet shows it; absent where the whole file is meant. */
  readonly row?: number;
  /** Column of a sheet, or field of the settings. */
  readonly column?: string;
  readonly expected: string;
  readonly found?: string;
}

/** A problem in one line: `services.csv row 12, column asks_cost: expected yes or no, found "ya"`. */
export function formatProblem({ file, row, column, expected, found }: CatalogueProblem): string {
  const line = row === undefined ? file : `${file} row ${row}`;
  const cell = row === undefined ? 'field' : 'column';
  const place = column === undefined ? line : `${line}, ${cell} ${column}`;
  const instead =
    found === undefined ? '' : found === '' ? ', found nothing' : `, found "${found}"`;
  return `${place}: expected ${expected}${instead}`;
}
