/**
 * A draft is what it changes of the version it began with, row by row, so that two people who change different things
 * publish one after the other and nothing of either is lost.
 */
import { mergeSetting } from './merge-setting.ts';
import { type CatalogueRows, type Cells, keyOfRow, type SheetName, sheetNames } from './rows.ts';

/** A row that is new (`before` absent), other than it was, or gone (`after` absent). */
export interface CatalogueChange {
  readonly sheet: SheetName;
  readonly key: string;
  readonly before?: Cells;
  readonly after?: Cells;
}

/** The rows of a sheet in an order of their own, as a file may bring it: keys, all of them. */
export interface OrderChange {
  readonly sheet: SheetName;
  readonly order: readonly string[];
}

export interface CatalogueChanges {
  readonly rows: readonly CatalogueChange[];
  /** Sheets whose rows stand in another order than that in which new rows are put. */
  readonly orders: readonly OrderChange[];
}

export const noChanges: CatalogueChanges = { rows: [], orders: [] };

/** A change of a row that somebody else has changed meanwhile. */
export interface Conflict {
  readonly change: CatalogueChange;
  /** How the row stands now; absent if it is gone. */
  readonly current?: Cells;
  /** The columns that both changed, each in their own way; none where the row is gone, or was added by both. */
  readonly columns: readonly string[];
}

export interface Applied {
  readonly rows: CatalogueRows;
  /** What was left as it stands now. */
  readonly conflicts: readonly Conflict[];
}

/** The names of the columns in which two rows differ. */
export function differingColumns(one: Cells, other: Cells): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (column) => (one[column] ?? '') !== (other[column] ?? ''),
  );
}

const isSame = (one: Cells | undefined, other: Cells | undefined) =>
  one === undefined || other === undefined
    ? one === other
    : differingColumns(one, other).length === 0;

const only = (cells: Cells, columns: readonly string[]): Cells =>
  Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));

const byKey = (sheet: SheetName, rows: readonly Cells[]) =>
  new Map(rows.map((cells) => [keyOfRow(sheet, cells), cells]));

/** A row beside those that it belongs to: a service beside its department's, a counter beside its service's. */
const groupOf: Readonly<Record<SheetName, (cells: Cells) => string>> = {
  departments: () => '',
  services: ({ department = '' }) => department,
  counters: ({ service = '' }) => service,
  questions: ({ service = '' }) => service,
  added: ({ department = '' }) => department,
  settings: () => '',
};

/** The rows with new ones, each after the last that it belongs to. */
export function withAdded(
  sheet: SheetName,
  rows: readonly Cells[],
  added: readonly Cells[],
): readonly Cells[] {
  const group = groupOf[sheet];
  const waiting = Map.groupBy(added, group);
  const lastOf = new Map(rows.map((cells, at) => [group(cells), at]));
  const beside = rows.flatMap((cells, at) => {
    const own = group(cells);
    return lastOf.get(own) === at ? [cells, ...(waiting.get(own) ?? [])] : [cells];
  });
  const alone = [...waiting].flatMap(([own, cells]) => (lastOf.has(own) ? [] : cells));
  return [...beside, ...alone];
}

/** The rows in an order; one that it does not name stays behind the one before it. */
function inOrder(sheet: SheetName, rows: readonly Cells[], order: readonly string[]) {
  const placeOf = new Map(order.map((key, at) => [key, at]));
  let place = -1;
  const placed = rows.map((cells) => {
    place = placeOf.get(keyOfRow(sheet, cells)) ?? place;
    return { cells, place };
  });
  return placed.toSorted((a, b) => a.place - b.place).map(({ cells }) => cells);
}

/** A field of the settings as two people leave it who changed different things within it; undefined where they did not. */
function mergedSetting(
  { sheet, before, after }: CatalogueChange,
  current: Cells | undefined,
): { readonly cells: Cells; readonly isContested: boolean } | undefined {
  if (sheet !== 'settings' || after === undefined || current === undefined) return undefined;
  const [was = '', own = '', other = ''] = [before, after, current].map(
    (cells) => cells?.['value'],
  );
  const merged = mergeSetting(was, own, other);
  return merged && { cells: { ...current, value: merged.cell }, isContested: merged.isContested };
}

/** A row as one side changed it, where the other changed other cells of it; undefined where both changed the same. */
function merged(change: CatalogueChange, current: Cells | undefined): Cells | undefined {
  const setting = mergedSetting(change, current);
  if (setting !== undefined) return setting.isContested ? undefined : setting.cells;
  const { before, after } = change;
  if (before === undefined || after === undefined || current === undefined) return undefined;
  const own = differingColumns(before, after);
  const isBoth = own.some(
    (column) =>
      (current[column] ?? '') !== (before[column] ?? '') &&
      (current[column] ?? '') !== (after[column] ?? ''),
  );
  if (isBoth) return undefined;
  return { ...current, ...only(after, own) };
}

function conflictOf(change: CatalogueChange, current: Cells | undefined): Conflict {
  const { before, after } = change;
  const columns =
    before && after && current
      ? differingColumns(before, after).filter((column) =>
          differingColumns(before, current).includes(column),
        )
      : [];
  return { change, ...(current !== undefined && { current }), columns };
}

function applyToSheet(
  sheet: SheetName,
  rows: readonly Cells[],
  changes: readonly CatalogueChange[],
): { readonly rows: readonly Cells[]; readonly conflicts: readonly Conflict[] } {
  const now = byKey(sheet, rows);
  const conflicts: Conflict[] = [];
  const result = new Map<string, Cells | undefined>();
  for (const change of changes) {
    const current = now.get(change.key);
    const isUntouched = isSame(current, change.before);
    const applied = isUntouched ? change.after : merged(change, current);
    if (isUntouched || applied !== undefined) result.set(change.key, applied);
    else if (!isSame(current, change.after)) conflicts.push(conflictOf(change, current));
  }
  const kept = rows.flatMap((cells) => {
    const key = keyOfRow(sheet, cells);
    const after = result.has(key) ? result.get(key) : cells;
    return after === undefined ? [] : [after];
  });
  const added = changes.flatMap(({ key }) => {
    const after = now.has(key) ? undefined : result.get(key);
    return after === undefined ? [] : [after];
  });
  return { rows: withAdded(sheet, kept, added), conflicts };
}

/**
 * Rows with the changes of a draft. Where somebody else has changed another cell of the same row, both hold; where both
 * changed the same cell, the row stays as it stands now and is told.
 *
 * @param rows of the version in force, which may be later than the one with which the draft began
 */
export function applyChanges(rows: CatalogueRows, changes: CatalogueChanges): Applied {
  const conflicts: Conflict[] = [];
  const sheets = sheetNames.map((sheet) => {
    const own = changes.rows.filter((change) => change.sheet === sheet);
    const applied = applyToSheet(sheet, rows[sheet], own);
    conflicts.push(...applied.conflicts);
    const order = changes.orders.find((each) => each.sheet === sheet)?.order;
    return [
      sheet,
      order === undefined ? applied.rows : inOrder(sheet, applied.rows, order),
    ] as const;
  });
  // `fromEntries` forgets the keys; every sheet is there.
  return { rows: Object.fromEntries(sheets) as unknown as CatalogueRows, conflicts };
}

/** What changes between two states of the rows; applied to the first it gives the second. */
export function changesBetween(from: CatalogueRows, to: CatalogueRows): CatalogueChanges {
  const rows = sheetNames.flatMap((sheet): CatalogueChange[] => {
    const [before, after] = [byKey(sheet, from[sheet]), byKey(sheet, to[sheet])];
    const gone = [...before].filter(([key]) => !after.has(key));
    return [
      ...[...after].flatMap(([key, cells]): CatalogueChange[] => {
        const was = before.get(key);
        if (was === undefined) return [{ sheet, key, after: cells }];
        return isSame(was, cells) ? [] : [{ sheet, key, before: was, after: cells }];
      }),
      ...gone.map(([key, cells]): CatalogueChange => ({ sheet, key, before: cells })),
    ];
  });
  const applied = applyChanges(from, { rows, orders: [] }).rows;
  const orders = sheetNames.flatMap((sheet): OrderChange[] => {
    const keys = (of: readonly Cells[]) => of.map((cells) => keyOfRow(sheet, cells));
    const order = keys(to[sheet]);
    const isAsPut = keys(applied[sheet]).every((key, at) => key === order[at]);
    return isAsPut ? [] : [{ sheet, order }];
  });
  return { rows, orders };
}

/** Sheets whose rows stand where compiling puts them: with what they belong to, or by name. */
const following: readonly SheetName[] = ['questions', 'added', 'settings'];

/** Changes without the orders of rows that follow others, wherever these stand. */
export function withoutFollowing({ rows, orders }: CatalogueChanges): CatalogueChanges {
  return { rows, orders: orders.filter(({ sheet }) => !following.includes(sheet)) };
}

/** Whether a draft changes nothing. */
export function isUnchanged({ rows, orders }: CatalogueChanges): boolean {
  return rows.length === 0 && orders.length === 0;
}

/** A draft without what it does to one row, which is then as in the version in force. */
export function withoutChange(
  { rows, orders }: CatalogueChanges,
  { sheet, key }: Pick<CatalogueChange, 'sheet' | 'key'>,
): CatalogueChanges {
  return { rows: rows.filter((each) => each.sheet !== sheet || each.key !== key), orders };
}

/**
 * The change of a conflict as somebody insists on it: its own cells, and all else of the row as it stands now. Applied to the
 * version in force it is no conflict any more.
 */
export function insistOn({ change, current }: Conflict): CatalogueChange {
  const { sheet, key, before, after } = change;
  const own = before && after ? differingColumns(before, after) : Object.keys(after ?? {});
  const kept = current && after && { ...current, ...only(after, own) };
  const wanted = mergedSetting(change, current)?.cells ?? kept ?? after;
  return {
    sheet,
    key,
    ...(current !== undefined && { before: current }),
    ...(wanted !== undefined && { after: wanted }),
  };
}
