/**
 * A table as it stands in a file that somebody brought, before any column of it is known: cells as text, each
 * with the number of its row, and where it all came from.
 */

/**
 * A cell as text. A spreadsheet's own numbers and days are told apart from typed text, because they are no matter
 * of reading: in a number `1.234` is a decimal, and a day is already one.
 */
export interface Cell {
  /** Of a number with a decimal point; of a day `YYYY-MM-DD`; without blanks around it. */
  readonly text: string;
  readonly kind: 'text' | 'number' | 'day';
}

export interface TableRow {
  /** As the spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A sheet of a workbook, or the whole of a text file. */
export interface TableSheet {
  /** Empty for a text file. */
  readonly name: string;
  /** Rows without any text are left out. */
  readonly rows: readonly TableRow[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const separators = [';', '\t', ','] as const;
export type Separator = (typeof separators)[number];

export type TableFile =
  | {
      readonly kind: 'workbook';
      readonly sheets: readonly TableSheet[];
      /** Whether a cell is computed; it is read as what it showed when the file was saved. */
      readonly hasFormulas?: true;
    }
  | {
      readonly kind: 'text';
      readonly sheets: readonly [TableSheet];
      readonly encoding: Encoding;
      readonly separator: Separator;
    };

export const emptyCell: Cell = { text: '', kind: 'text' };

/** What is no letter, nor any kind of blank. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const controlCharacters = /[\u0000-\u0008\u000e-\u001f]/g;

/** A cell of typed text. A workbook may hold control characters, which mean nothing to anybody. */
export function textCell(text: string): Cell {
  if (text === '') return emptyCell;
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll(controlCharacters, ' ');
  return { text: lines.trim(), kind: 'text' };
}

/** Rows with their numbers, the blank ones left out. */
export function tableSheet(name: string, rows: readonly (readonly Cell[])[]): TableSheet {
  const numbered = rows.map((cells, at) => ({ number: at + 1, cells }));
  return { name, rows: numbered.filter(({ cells }) => cells.some(({ text }) => text !== '')) };
}
