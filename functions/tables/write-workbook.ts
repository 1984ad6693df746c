/** Writes a workbook as XLSX. The library is loaded with the first workbook, so that nobody else pays for it. */
import type { CellObject } from 'write-excel-file/universal';
import type { NumberStyle, SheetCell, WorkbookSheet } from '#shared/report/workbook.ts';

const formats: Readonly<Record<NumberStyle, string>> = {
  whole: '#,##0',
  index: '0.00',
  mean: '0.000',
  percent: '0.0%',
};

const looks = {
  title: { fontWeight: 'bold', fontSize: 15 },
  head: { fontWeight: 'bold', backgroundColor: '#E3EEED', wrap: true, alignVertical: 'top' },
  strong: { fontWeight: 'bold' },
} as const satisfies Record<string, CellObject>;

/** A text is typed as text, so that what starts with `=` stays what it is. */
function cellOf(cell: SheetCell): CellObject | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { type: String, value: cell.text, ...(cell.look && looks[cell.look]) };
    case 'number':
      return { type: Number, value: cell.number, format: formats[cell.style] };
    case 'formula':
      return {
        type: 'Formula',
        value: `=${cell.formula}`,
        ...(cell.style !== 'text' && { format: formats[cell.style] }),
      };
  }
}

/** The bytes of a workbook. Its formulas carry no values: whoever opens it computes them. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<ArrayBuffer> {
  const { default: write } = await import('write-excel-file/universal');
  const written = write(
    sheets.map(({ name, widths, frozen, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      ...(frozen > 0 && { stickyRowsCount: frozen }),
      data: rows.map((row) => row.map(cellOf)),
    })),
  );
  return (await written.toBlob()).arrayBuffer();
}
