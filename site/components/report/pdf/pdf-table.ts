/** A table of a report on the pages of a PDF: its head is on each of them, and no row is cut that a page can hold. */
import type { Block, TableCell, TableRow } from '../document/block.ts';
import { columnWidths } from '../document/column-widths.ts';
import { keptTogether, line as lineInk, shade, sizes, textWidth } from '../document/look.ts';
import { type Line, linesOf } from './lines.ts';
import { area, halves, type Sheet, type Tag, twentieths } from './sheet.ts';

const padding = { across: 4, along: 2.5 } as const;
const leading = 1.28;

/** A table that takes more of a page than this may be continued on the next. */
const mostKept = 0.28;

interface LaidCell {
  readonly cell: TableCell;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

interface LaidRow {
  readonly isHead: boolean;
  readonly cells: readonly LaidCell[];
  readonly height: number;
}

export interface LaidTable {
  readonly rows: readonly LaidRow[];
  readonly head: readonly LaidRow[];
  /** Of the head and what follows it at least on the same page. */
  readonly least: number;
}

const lineHeight = ({ size }: Line) => size * leading;
const heightOf = (lines: readonly Line[]) => lines.reduce((sum, each) => sum + lineHeight(each), 0);
const sum = (rows: readonly LaidRow[]) => rows.reduce((all, { height }) => all + height, 0);

function laidRow(sheet: Sheet, { isHead, cells }: TableRow, widths: readonly number[]): LaidRow {
  let at = 0;
  const laid = cells.map((cell): LaidCell => {
    const before = widths.slice(0, at).reduce((all, each) => all + each, 0);
    const width = widths.slice(at, at + cell.columns).reduce((all, each) => all + each, 0);
    at += cell.columns;
    const look = { size: halves(sizes.table), small: halves(sizes.small), isBold: isHead };
    const lines = linesOf(cell.runs, width - 2 * padding.across, look, sheet.measure);
    return { cell, x: area.left + before, width, lines };
  });
  const tallest = Math.max(0, ...laid.map(({ lines }) => heightOf(lines)));
  return { isHead, cells: laid, height: tallest + 2 * padding.along };
}

/** A row that no page holds, as several that follow one another. */
function parts(row: LaidRow, room: number): readonly LaidRow[] {
  if (row.height <= room) return [row];
  const tallest = Math.max(...row.cells.flatMap(({ lines }) => lines.map(lineHeight)));
  const most = Math.max(1, Math.floor((room - 2 * padding.along) / tallest));
  const count = Math.ceil(Math.max(...row.cells.map(({ lines }) => lines.length)) / most);
  return Array.from({ length: count }, (_, part) => {
    const cells = row.cells.map((cell) => ({
      ...cell,
      lines: cell.lines.slice(part * most, (part + 1) * most),
    }));
    const height = Math.max(...cells.map(({ lines }) => heightOf(lines))) + 2 * padding.along;
    return { ...row, cells, height };
  });
}

/** Where everything of a table comes to stand, but for the pages. */
export function layTable(sheet: Sheet, block: Extract<Block, { kind: 'table' }>): LaidTable {
  const widths = columnWidths(block.rows, textWidth).map(twentieths);
  const laid = block.rows.map((row) => laidRow(sheet, row, widths));
  const head = laid.filter(({ isHead }) => isHead);
  const room = area.bottom - area.top - sum(head) - 40;
  const rows = laid.filter(({ isHead }) => !isHead).flatMap((row) => parts(row, room));
  const isKept = rows.length + head.length <= keptTogether && sum(rows) <= room * mostKept;
  return { rows, head, least: sum(head) + sum(isKept ? rows : rows.slice(0, 2)) };
}

function drawRow(sheet: Sheet, row: LaidRow, tag: Tag | undefined): void {
  const { pdf, y } = sheet;
  sheet.decorate(() => {
    for (const { x, width } of row.cells) {
      if (row.isHead) pdf.rect(x, y, width, row.height).fill(`#${shade}`);
      pdf.rect(x, y, width, row.height).lineWidth(0.5).stroke(`#${lineInk}`);
    }
  });
  for (const { cell, x, width, lines } of row.cells) {
    const write = () => {
      let top =
        y + padding.along + (row.isHead ? row.height - 2 * padding.along - heightOf(lines) : 0);
      for (const each of lines) {
        const room = width - 2 * padding.across;
        sheet.line(each, x + padding.across, top + 0.5, room, cell.isNumber ? 'right' : 'left');
        top += lineHeight(each);
      }
    };
    // A head that is repeated has been told.
    if (tag === undefined) sheet.decorate(write);
    else {
      const scope = row.isHead ? 'Column' : 'Row';
      const told = sheet.tag(
        row.isHead || cell.isHeading ? 'TH' : 'TD',
        tag,
        row.isHead || cell.isHeading ? { scope } : {},
      );
      sheet.told(told, write);
      told.end();
    }
  }
  sheet.y += row.height;
}

/** Draws a table from where the pen is. */
export function drawTable(sheet: Sheet, { rows, head }: LaidTable): void {
  const table = sheet.tag('Table', sheet.root);
  const draw = (row: LaidRow) => {
    const tag = sheet.tag('TR', table);
    drawRow(sheet, row, tag);
    tag.end();
  };
  for (const row of head) draw(row);
  for (const row of rows) {
    if (sheet.y + row.height > area.bottom) {
      sheet.newPage();
      for (const each of head) drawRow(sheet, each, undefined);
    }
    draw(row);
  }
  table.end();
}
