/** The sheets of a workbook as plain cells, some of them formulas. Which library writes it is no matter of this file. */

/** How a number is shown: whole, with two decimals (an index), with three (a mean), or in per cent. */
export type NumberStyle = 'whole' | 'index' | 'mean' | 'percent';

export type SheetCell =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'text';
      readonly text: string;
      /**
       * A title runs on over the cells beside it, which are empty; a note is broken over all columns of the sheet; a
       * figure stands where numbers do.
       */
      readonly look?: 'title' | 'head' | 'strong' | 'note' | 'figure';
      /** How many columns and rows it is joined over; the cells there are empty. */
      readonly across?: number;
      readonly down?: number;
    }
  | { readonly kind: 'number'; readonly number: number; readonly style: NumberStyle }
  | {
      readonly kind: 'formula';
      /** Without a sign that leads it, as the file has it (ECMA-376, part 1, 18.3.1.40). */
      readonly formula: string;
      readonly style: NumberStyle | 'text';
      /** What it comes to, for readers that compute nothing, such as previews; without it they show an empty cell. */
      readonly result?: number | string;
    };

export interface WorkbookSheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows that stay while the rest scrolls. */
  readonly frozen: number;
  /** How it lies on A4 paper, all its columns beside one another. */
  readonly paper: 'upright' | 'lying';
  /** Rows from the first that every printed page begins with. */
  readonly repeated: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

export const empty: SheetCell = { kind: 'empty' };
export const text = (value: string): SheetCell => ({ kind: 'text', text: value });
export const title = (value: string): SheetCell => ({ kind: 'text', text: value, look: 'title' });
export const head = (
  value: string,
  joined: { across?: number; down?: number } = {},
): SheetCell => ({
  kind: 'text',
  text: value,
  look: 'head',
  ...joined,
});
export const note = (value: string): SheetCell => ({ kind: 'text', text: value, look: 'note' });
export const figure = (value: string): SheetCell => ({
  kind: 'text',
  text: value,
  look: 'figure',
});
export const strong = (value: string): SheetCell => ({ kind: 'text', text: value, look: 'strong' });
export const whole = (value: number): SheetCell => ({
  kind: 'number',
  number: value,
  style: 'whole',
});
export const index = (value: number): SheetCell => ({
  kind: 'number',
  number: value,
  style: 'index',
});
export const mean = (value: number): SheetCell => ({
  kind: 'number',
  number: value,
  style: 'mean',
});
export const formula = (
  of: string,
  style: NumberStyle | 'text',
  result?: number | string,
): SheetCell => ({
  kind: 'formula',
  formula: of,
  style,
  ...(result !== undefined && { result }),
});
