/** Takes one change of a draft back, and with it what was done only because of it. */
import { type CatalogueChange, type CatalogueChanges, differingColumns } from '../changes.ts';
import { parseFormerly } from '../lifetime.ts';
import type { Cells, SheetName } from '../rows.ts';

type Of = Pick<CatalogueChange, 'sheet' | 'key'>;

const cell = (cells: Cells | undefined, column: string) => cells?.[column] ?? '';

const hasClosed = ({ before, after }: CatalogueChange) =>
  before !== undefined && cell(before, 'closed') === '' && cell(after, 'closed') !== '';

/** The ids that a row has come to continue. */
const continued = ({ before, after }: CatalogueChange) => {
  const known = parseFormerly(cell(before, 'formerly'));
  return parseFormerly(cell(after, 'formerly')).filter((id) => !known.includes(id));
};

/** What hangs on a change: nothing of it makes sense without. */
function following(change: CatalogueChange, all: readonly CatalogueChange[]): readonly Of[] {
  const { sheet, key, before, after } = change;
  const from = continued(change);
  const isNew = before === undefined || (after !== undefined && from.length > 0);
  const closes = hasClosed(change);
  return all.filter((other) => {
    if (other === change) return false;
    if (other.sheet === sheet) return from.includes(other.key) && hasClosed(other);
    const isAlong =
      closes && hasClosed(other) && cell(other.after, 'closed') === cell(after, 'closed');
    if (sheet === 'departments' && other.sheet === 'services') {
      const isThere = cell(other.after, 'department') === key;
      return isThere && (isAlong || (isNew && other.before === undefined));
    }
    if (sheet === 'departments' && other.sheet === 'added') {
      return isNew && before === undefined && cell(other.after, 'department') === key;
    }
    if (sheet !== 'services' || (other.sheet !== 'counters' && other.sheet !== 'questions'))
      return false;
    const isThere = cell(other.after, 'service') === key;
    const came = cell(other.before, 'service') !== key;
    return isThere && (isAlong || (isNew && came));
  });
}

/** The changes without some, and the settings without what they say of rows that are gone then. */
function without(changes: CatalogueChanges, undone: readonly CatalogueChange[]): CatalogueChanges {
  const gone = undone.flatMap(({ key, before }) => (before === undefined ? [key] : []));
  return {
    ...changes,
    rows: changes.rows.flatMap((change): CatalogueChange[] => {
      if (undone.includes(change)) return [];
      if (change.sheet !== 'settings' || change.after === undefined) return [change];
      const after = { ...change.after, value: withoutKeys(cell(change.after, 'value'), gone) };
      const isSame =
        change.before !== undefined && differingColumns(change.before, after).length === 0;
      return isSame ? [] : [{ ...change, after }];
    }),
  };
}

/** The JSON of what is said by department, service or counter, without some of them; any other text as it is. */
function withoutKeys(value: string, keys: readonly string[]): string {
  const mentioned = keys.filter((key) => value.includes(JSON.stringify(key)));
  if (mentioned.length === 0) return value;
  return JSON.stringify(
    JSON.parse(value, (_, each: unknown) => {
      if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
      return Object.fromEntries(Object.entries(each).filter(([key]) => !mentioned.includes(key)));
    }),
  );
}

/**
 * A draft without one of its changes: that row is as in the version in force, and so is what was closed or moved along with
 * it. Everything else stays.
 */
export function undoChange(changes: CatalogueChanges, of: Of): CatalogueChanges {
  if (of.key === '') {
    return { ...changes, orders: changes.orders.filter(({ sheet }) => sheet !== of.sheet) };
  }
  const first = changes.rows.find(({ sheet, key }) => sheet === of.sheet && key === of.key);
  if (first === undefined) return changes;
  const undone = new Set<CatalogueChange>([first]);
  for (const each of undone) {
    const along = following(each, changes.rows);
    for (const other of changes.rows) {
      if (along.some(({ sheet, key }) => sheet === other.sheet && key === other.key))
        undone.add(other);
    }
  }
  return withoutOrders(without(changes, [...undone]), [...undone]);
}

/** Orders name keys of rows; those of a row that is never added are forgotten. */
function withoutOrders(changes: CatalogueChanges, undone: readonly CatalogueChange[]) {
  const gone = (sheet: SheetName) =>
    undone
      .filter((each) => each.sheet === sheet && each.before === undefined)
      .map(({ key }) => key);
  return {
    ...changes,
    orders: changes.orders.map(({ sheet, order }) => ({
      sheet,
      order: order.filter((key) => !gone(sheet).includes(key)),
    })),
  };
}
