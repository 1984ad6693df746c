/** Files of sheets as texts, for tests to spoil a cell of. */
import { readTextFile } from '#functions/tables/text-file.ts';
import { sheetImport } from '#shared/paper/read-sheets.ts';
import type { SheetPlace } from '#shared/paper/sheet.ts';
import { type SheetColumn, sheetColumns } from '#shared/paper/sheet-file.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { formatProblems, groupProblems } from '#shared/tables/problems.ts';
import { type ReadImport, readImport } from '#shared/tables/read-import.ts';

export const ktp = {
  id: 'disdukcapil/ktp-el',
  asked: elementKeys.filter((key) => key !== 'cost'),
};
const places: Readonly<Record<string, SheetPlace>> = {
  '4M9TJ': ktp,
  C0SEH: { ...ktp, closed: '2026-11-20' },
};
const context = {
  serviceAt: (counter: string) => places[counter],
  added: [],
  today: '2026-11-24',
};

/** A row that is right in every cell. */
export const good: Partial<Record<SheetColumn, string>> = {
  sheet: '1',
  counter: '4M9TJ',
  channel: 'paper',
  date: '2026-11-20',
  requirements: '3',
  facilities: '2',
  complaints: '4',
};
/** Cells in the order of the columns. */
export const line = (
  cells: Partial<Record<SheetColumn, string>>,
  columns: readonly SheetColumn[],
) => columns.map((column) => cells[column] ?? '').join(';');
export const kind = sheetImport(context);
/** What is read of a text. */
export function readText(text: string) {
  const file = readTextFile(new TextEncoder().encode(text));
  const read = file.ok ? readImport(file.file, kind) : undefined;
  if (read === undefined) throw new Error('no table');
  return { sheets: read.values, ...read };
}
export const read = (...rows: readonly Partial<Record<SheetColumn, string>>[]) =>
  readText(
    [sheetColumns.join(';'), ...rows.map((cells) => line(cells, sheetColumns))].join('\r\n'),
  );
/** The sentences on what has to be mended. */
export const said = ({ problems }: Pick<ReadImport<unknown>, 'problems'>) =>
  groupProblems(problems).map((group) => formatProblems(group, 'id'));
export const problemsOf = (changes: Partial<Record<SheetColumn, string>>) =>
  said(read({ ...good, ...changes }));
/** What a file says was understood: `"Perempuan" dibaca P (1)`. */
export const understoodOf = (changes: Partial<Record<SheetColumn, string>>) =>
  read({ ...good, ...changes })
    .understood('id')
    .values.map(
      ({ column, found, meant, rows }) => `${column}: ${found} dibaca ${meant} (${rows})`,
    );
