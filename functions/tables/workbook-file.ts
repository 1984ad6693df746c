/** Reads a workbook (XLSX) as tables, one a sheet. The library is loaded with the first workbook. */
import type { CellValue } from 'read-excel-file/universal';
import type { Unreadable } from '#shared/tables/file-kind.ts';
import {
  type Cell,
  emptyCell,
  type TableFile,
  tableSheet,
  textCell,
} from '#shared/tables/table.ts';

export type ReadWorkbook =
  | { readonly ok: true; readonly file: TableFile }
  | { readonly ok: false; readonly why: Unreadable };

/** A sum has noise in its last binary digits; spreadsheets show fifteen decimal ones. */
const shownDigits = 15;

/** The library's type of a day is that of the constructor, though it gives an instance. */
type Value = Exclude<CellValue, typeof Date> | Date | null;

function cellOf(value: Value): Cell {
  if (value === null) return emptyCell;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return textCell(value ? 'TRUE' : 'FALSE');
  if (typeof value === 'number') {
    return { text: String(Number(value.toPrecision(shownDigits))), kind: 'number' };
  }
  return { text: value.toISOString().slice(0, 10), kind: 'day' };
}

/** The tables of a workbook. */
export async function readWorkbookFile(bytes: Uint8Array): Promise<ReadWorkbook> {
  const { unpackWorkbook } = await import('./unpack-workbook.ts');
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) return unpacked;
  const { default: read } = await import('read-excel-file/universal');
  try {
    const sheets = await read(unpacked.workbook);
    const tables = sheets.map(({ sheet, data }) =>
      tableSheet(
        sheet,
        data.map((row) => row.map((value) => cellOf(value as Value))),
      ),
    );
    const { hasFormulas } = unpacked;
    return {
      ok: true,
      file: { kind: 'workbook', sheets: tables, ...(hasFormulas && { hasFormulas: true }) },
    };
  } catch {
    // Whatever the library stumbles over is a fault of the file: it knows no input but this one.
    return { ok: false, why: 'broken' };
  }
}
