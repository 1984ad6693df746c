/** Writes a workbook as XLSX. The library is loaded with the first workbook, so that nobody else pays for it. */
import type { CellObject, Feature } from 'write-excel-file/universal';
import type { NumberStyle, SheetCell, WorkbookSheet } from '#shared/report/sheet-cells.ts';
import { columnNumber } from '#shared/tables/column-name.ts';
import { escaped, printSetup } from './print-setup.ts';
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
  figure: { alignVertical: 'top', align: 'right' },
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
        ...(cell.across !== undefined && { columnSpan: cell.across }),
        ...(cell.down !== undefined && { rowSpan: cell.down }),
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
        ...(cell.style === 'text'
          ? looks.plain
          : { alignVertical: 'top', format: formats[cell.style] }),
      };
  }
}

/** The cells of a row; a note is joined with those beside it, which are there and empty. */
function rowOf(row: readonly SheetCell[], widths: readonly number[]): (CellObject | null)[] {
  const height = rowHeight(row, widths);
  const cells = row.map(cellOf);
  const first = cells.findIndex((cell) => cell !== null);
  const sized = cells.map((cell, at) =>
    cell !== null && at === first && height !== undefined ? { ...cell, height } : cell,
  );
  const [about] = row;
  const [whole] = sized;
  if (!whole || about?.kind !== 'text' || about.look !== 'note') return sized;
  return [{ ...whole, columnSpan: widths.length }, ...widths.slice(1).map(() => null)];
}

const resultOf = (sheet: WorkbookSheet | undefined, cell: string) => {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const found = sheet?.rows[Number(row) - 1]?.[columnNumber(column)];
  return found?.kind === 'formula' ? found.result : undefined;
};

/** Puts what formulas come to beside them, which the library leaves out (ECMA-376, part 1, 18.3.1.4 and 96). */
const results = (sheets: readonly WorkbookSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) =>
          xml.replaceAll(
            /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
            (written: string, cell: string, attributes: string, of: string) => {
              const result = resultOf(sheets[sheetIndex], cell);
              if (result === undefined) return written;
              const type = typeof result === 'string' ? ' t="str"' : '';
              return `<c r="${cell}"${attributes}${type}>${of}<v>${escaped(String(result))}</v></c>`;
            },
          ),
      },
    },
  },
});

/**
 * The bytes of a workbook. Formulas carry values only where they were given one: whoever opens it computes the others.
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
    { fontFamily: 'Arial', fontSize: 10, features: [printSetup(sheets, about), results(sheets)] },
  );
  return (await written.toBlob()).arrayBuffer();
}
