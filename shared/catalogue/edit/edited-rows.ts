/** What an operation on the rows of a draft gives: the rows after it, or why it makes no sense. */
import type { Text } from '#shared/language.ts';
import { mostAdded } from '#shared/survey/added-elements.ts';
import { withAdded } from '../changes.ts';
import { parseFormerly } from '../lifetime.ts';
import { type CatalogueRows, type Cells, keyOfRow, rowOf, type SheetName } from '../rows.ts';
import { type Succession, successionOf } from '../successors.ts';

export interface EditProblem {
  /** The column that it is about, as the sheets call it. */
  readonly column: string;
  readonly message: Text;
}

/** The rows after an operation. Whether they can be published is for `compileRows` to say. */
export type Edited =
  | { readonly ok: true; readonly rows: CatalogueRows; readonly key: string }
  | { readonly ok: false; readonly problem: EditProblem };

export const refused = (column: string, message: Text): Edited => ({
  ok: false,
  problem: { column, message },
});

/** The row of a key. */
export function findRow(rows: CatalogueRows, sheet: SheetName, key: string): Cells | undefined {
  return rows[sheet].find((cells) => keyOfRow(sheet, cells) === key);
}

export const isClosedRow = ({ closed = '' }: Cells): boolean => closed !== '';

/** The rows with one of them changed in some cells. */
export function changeRow(
  rows: CatalogueRows,
  sheet: SheetName,
  key: string,
  cells: Cells,
): CatalogueRows {
  return {
    ...rows,
    [sheet]: rows[sheet].map((each) =>
      keyOfRow(sheet, each) === key ? { ...each, ...cells } : each,
    ),
  };
}

/** The rows with a new one, beside those that it belongs to. */
export function addRow(rows: CatalogueRows, sheet: SheetName, cells: Cells): CatalogueRows {
  return { ...rows, [sheet]: withAdded(sheet, rows[sheet], [rowOf(sheet, cells)]) };
}

/** The cell of `formerly` with ids more and ids fewer. */
export function formerlyCell(
  { formerly = '' }: Cells,
  more: readonly string[],
  fewer: readonly string[] = [],
): string {
  const ids = [...parseFormerly(formerly), ...more].filter((id) => !fewer.includes(id));
  return [...new Set(ids)].join('; ');
}

/** The succession among the rows of a sheet. */
export function successionOfRows(
  rows: CatalogueRows,
  sheet: 'departments' | 'services',
): Succession {
  return successionOf(
    rows[sheet].map((cells) => {
      const { closed = '', formerly = '' } = cells;
      return {
        id: keyOfRow(sheet, cells),
        formerly: parseFormerly(formerly),
        ...(closed !== '' && { closed }),
      };
    }),
  );
}

export const unknown = {
  department: { id: 'Unit ini tidak ada.', en: 'There is no such department.' },
  service: { id: 'Layanan ini tidak ada.', en: 'There is no such service.' },
  counter: { id: 'Loket ini tidak ada.', en: 'There is no such counter.' },
  added: { id: 'Unsur tambahan ini tidak ada.', en: 'There is no such added element.' },
} as const satisfies Record<string, Text>;

/** Whether a department asks as many added elements as it may. */
export const asksMost = ({ added }: CatalogueRows, department: string): boolean =>
  added.filter((cells) => cells['department'] === department && !isClosedRow(cells)).length >=
  mostAdded;

export const askedMost: Text = {
  id: `Unit ini sudah menanyakan ${mostAdded} unsur tambahan, dan lebih dari itu terlalu panjang bagi warga. Akhiri salah satu dulu.`,
  en: `This department asks ${mostAdded} added elements already, and more would be too long for people. End one first.`,
};
