/** The columns of a spreadsheet, counted from 0, by the letters over them. */

/** `A` of 0, `AB` of 27. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** 0 of `A`, 27 of `AB`. */
export const columnNumber = (name: string): number =>
  [...name].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
