/** A table of a report as a table of a document. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, TableCell as Cell } from '../document/block.ts';
import { columnWidths } from '../document/column-widths.ts';
import { keptTogether, line, shade, textWidth } from '../document/look.ts';
import { textRuns } from './text-runs.ts';

function cellOf(cell: Cell, isHead: boolean, isKept: boolean, width: number): TableCell {
  const isBold = isHead || cell.runs.some((run) => run.isBold);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columns > 1 && { columnSpan: cell.columns }),
    ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } }),
    verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        style: 'TableText',
        keepNext: isKept,
        ...(cell.isNumber && { alignment: AlignmentType.RIGHT }),
        children: textRuns(cell.runs, undefined, isBold && isHead),
      }),
    ],
  });
}

export function tableOf(block: Extract<Block, { kind: 'table' }>): Table {
  const widths = columnWidths(block.rows, textWidth);
  const border = { style: BorderStyle.SINGLE, size: 4, color: line };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: textWidth, type: WidthType.DXA },
    borders: {
      ...{ top: border, bottom: border, left: border, right: border },
      ...{ insideHorizontal: border, insideVertical: border },
    },
    rows: block.rows.map(({ isHead, cells }, row) => {
      let at = 0;
      const isKept = block.rows.length <= keptTogether && row < block.rows.length - 1;
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: cells.map((cell) => {
          const width = widths.slice(at, at + cell.columns).reduce((sum, each) => sum + each, 0);
          at += cell.columns;
          return cellOf(cell, isHead, isKept, width);
        }),
      });
    }),
  });
}
