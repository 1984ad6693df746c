/** Writes a workbook as XLSX. The library is loaded with the first workbook, so that nobody else pays for it. */
import type { CellObject } from 'write-excel-file/universal';
import type { NumberStyle, SheetCell, WorkbookSheet } from '#shared/report/workbook.ts';
import { printSetup } from './print-setup.ts';
import { rowHeight } from './row-height.ts';

const formats: Readonly<Record<NumberStyle, string>> = {
  whole: '#,##0',
  index: '0.00',
  mean: '0.000',
  percent: '0.0%',
};

/** A row is as high as its longest text; a text keeps off the number on its left. */
const broken = { wrap: true, alignVertical: 'top', align: 'left', indent: 1 } as const;

const looks = {
  plain: broken,
  title: { fontWeight: 'bold', fontSize: 14 },
  head: { ...broken, fontWeight: 'bold', backgroundColor: '#E3EEED' },
  strong: { ...broken, fontWeight: 'bold' },
  note: broken,
} as const satisfies Record<string, CellObject>;

/** A text is typed as text, so that what starts with `=` stays what it is. */
function cellOf(cell: SheetCell): CellObject | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return {
        type: String,
        value: cell.text,
        ...looks[cell.look ?? 'plain'],
      };
    case 'number':
      return {
        type: Number,
        value: cell.number,
        format: formats[cell.style],
        alignVertical: 'top',
      };
    case 'formula':
      return {
        type: 'Formula',
        value: cell.formula,
        alignVertical: 'top',
        ...(cell.style !== 'text' && { format: formats[cell.style] }),
      };
  }
}

/** The cells of a row; a note is joined with those beside it, which are there and empty. */
function rowOf(row: readonly SheetCell[], widths: readonly number[]): (CellObject | null)[] {
  const height = rowHeight(row, widths);
  const [first = null, ...others] = row.map(cellOf);
  if (first === null) return [first, ...others];
  const sized = { ...first, ...(height !== undefined && { height }) };
  const [about] = row;
  if (about?.kind !== 'text' || about.look !== 'note') return [sized, ...others];
  return [{ ...sized, columnSpan: widths.length }, ...widths.slice(1).map(() => null)];
}

/**
 * The bytes of a workbook. Its formulas carry no values: whoever opens it computes them.
 *
 * @param about what it is of, at the upper edge of every printed page
 */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  about: string,
): Promise<ArrayBuffer> {
  const { default: write } = await import('write-excel-file/universal');
  const written = write(
    sheets.map(({ name, widths, frozen, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      ...(frozen > 0 && { stickyRowsCount: frozen }),
      data: rows.map((row) => rowOf(row, widths)),
    })),
    { fontFamily: 'Arial', fontSize: 10, features: [printSetup(sheets, about)] },
  );
  return (await written.toBlob()).arrayBuffer();
}
