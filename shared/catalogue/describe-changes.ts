/** What a draft does, row by row, as it is shown before it is published. */
import {
  type CatalogueChange,
  type CatalogueChanges,
  differingColumns,
  type OrderChange,
} from './changes.ts';
import { parseFormerly } from './lifetime.ts';
import { type CatalogueRows, type Cells, keyOfRow, type SheetName } from './rows.ts';

/**
 * - `moved`: a service in another department, a counter at another service
 * - `merged`: a department that goes on with what others were
 * - `reordered`: a sheet whose rows stand in another order
 */
export type ChangeKind =
  | 'added'
  | 'renamed'
  | 'moved'
  | 'merged'
  | 'closed'
  | 'reopened'
  | 'changed'
  | 'removed'
  | 'reordered';

export interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

export interface DescribedChange {
  readonly sheet: SheetName;
  /** Empty of a sheet that is reordered. */
  readonly key: string;
  /** What is done to it, the most telling first; never empty. */
  readonly kinds: readonly ChangeKind[];
  /** What the row is called by its new cells, and by its old ones if it is gone; both languages of a service or an element. */
  readonly name: { readonly id: string; readonly en: string };
  /** The cells that differ; of a row that is new those that are not empty. */
  readonly cells: readonly CellChange[];
  /** Of what moved: the id of the service or department where it was. Of what is merged: those that it continues. */
  readonly from: readonly string[];
  /** Of what closes: the ids of those of the difference that go on with it. */
  readonly goesOnAs: readonly string[];
}

const nameColumns: Readonly<Record<SheetName, readonly string[]>> = {
  departments: ['name', 'short_name'],
  services: ['name_id', 'name_en'],
  counters: ['name'],
  questions: [],
  added: ['name_id', 'name_en'],
  settings: [],
};

/** What people call a row. */
export function nameOfRow(sheet: SheetName, cells: Cells): DescribedChange['name'] {
  const { name = '', name_id = '', name_en = '', place = '' } = cells;
  switch (sheet) {
    case 'departments':
      return { id: name, en: name };
    case 'services':
    case 'added':
      return { id: name_id, en: name_en };
    case 'counters':
      return { id: `${name}, ${place}`, en: `${name}, ${place}` };
    case 'questions':
      return { id: cells['question_id'] ?? '', en: cells['question_en'] ?? '' };
    case 'settings':
      return { id: cells['field'] ?? '', en: cells['field'] ?? '' };
  }
}

const newly = (before: Cells | undefined, after: Cells | undefined) => {
  const known = parseFormerly(before?.['formerly'] ?? '');
  return parseFormerly(after?.['formerly'] ?? '').filter((id) => !known.includes(id));
};

function kindsOf({ sheet, before, after }: CatalogueChange): readonly ChangeKind[] {
  const continued = newly(before, after);
  const goesOn: ChangeKind[] =
    continued.length === 0 ? [] : [sheet === 'services' ? 'moved' : 'merged'];
  if (before === undefined) return goesOn.length > 0 ? goesOn : ['added'];
  if (after === undefined) return ['removed'];
  const columns = differingColumns(before, after);
  const names = nameColumns[sheet];
  const told = ['closed', 'formerly', ...(sheet === 'counters' ? ['service'] : []), ...names];
  const wasClosed = (before['closed'] ?? '') !== '';
  const isClosed = (after['closed'] ?? '') !== '';
  const kinds: ChangeKind[] = [
    ...goesOn,
    ...(sheet === 'counters' && columns.includes('service') ? (['moved'] as const) : []),
    ...(!wasClosed && isClosed ? (['closed'] as const) : []),
    ...(wasClosed && !isClosed ? (['reopened'] as const) : []),
    ...(columns.some((column) => names.includes(column)) ? (['renamed'] as const) : []),
  ];
  const isMore = columns.some((column) => !told.includes(column));
  return isMore || kinds.length === 0 ? [...kinds, 'changed'] : kinds;
}

function fromOf({ sheet, before, after }: CatalogueChange): readonly string[] {
  if (sheet !== 'counters') return newly(before, after);
  const was = before?.['service'];
  return was === undefined || after === undefined || was === after['service'] ? [] : [was];
}

function describeRow(change: CatalogueChange): DescribedChange {
  const { sheet, key, before = {}, after = {} } = change;
  return {
    sheet,
    key,
    kinds: kindsOf(change),
    name: nameOfRow(sheet, change.after ?? before),
    cells: differingColumns(before, after).map((column) => ({
      column,
      from: before[column] ?? '',
      to: after[column] ?? '',
    })),
    from: fromOf(change),
    goesOnAs: [],
  };
}

const describeOrder = ({ sheet }: OrderChange): DescribedChange => ({
  sheet,
  key: '',
  kinds: ['reordered'],
  name: { id: '', en: '' },
  cells: [],
  from: [],
  goesOnAs: [],
});

/** A service or department that closes because its new row goes on with it is told with that row alone. */
function isToldElsewhere({ sheet, key, kinds }: DescribedChange, all: readonly DescribedChange[]) {
  const [kind] = kinds;
  return (
    sheet !== 'counters' &&
    kind === 'closed' &&
    kinds.length === 1 &&
    all.some((other) => other.sheet === sheet && other.from.includes(key))
  );
}

/** With those that go on with it: of what closes and is told by itself, since more of it changed. */
function withHeirs(change: DescribedChange, rows: readonly CatalogueChange[]): DescribedChange {
  if (change.sheet === 'counters' || !change.kinds.includes('closed')) return change;
  const heirs = rows.filter(
    ({ sheet, after }) =>
      sheet === change.sheet && parseFormerly(after?.['formerly'] ?? '').includes(change.key),
  );
  return { ...change, goesOnAs: heirs.map(({ key }) => key) };
}

/** Describes every change, in the order of the sheets. */
export function describeChanges({ rows, orders }: CatalogueChanges): readonly DescribedChange[] {
  const all = [...rows.map(describeRow), ...orders.map(describeOrder)];
  return all.filter((each) => !isToldElsewhere(each, all)).map((each) => withHeirs(each, rows));
}

/** How many changes there are of each kind; a change of two kinds counts for the first. */
export function countChanges(
  described: readonly DescribedChange[],
): ReadonlyMap<ChangeKind, number> {
  const groups = Map.groupBy(described, ({ kinds: [kind = 'changed'] }) => kind);
  return new Map([...groups].map(([kind, { length }]) => [kind, length]));
}

/** The departments whose rows, services, counters or elements a draft touches, as they were and as they will be. */
export function departmentsTouched(
  { rows, orders }: CatalogueChanges,
  before: CatalogueRows,
): ReadonlySet<string> {
  const departmentsOf = (sheet: SheetName, cells: Cells | undefined): readonly string[] => {
    if (cells === undefined) return [];
    const { id = '', department = '', service = '', formerly = '' } = cells;
    const [ofService = ''] = service.split('/');
    switch (sheet) {
      case 'departments':
        return [id];
      case 'services':
        return [department, ...parseFormerly(formerly).map((each) => each.split('/')[0] ?? '')];
      case 'counters':
      case 'questions':
        return [ofService];
      case 'added':
        return [department];
      case 'settings':
        return [];
    }
  };
  const inOrders = orders.flatMap(({ sheet, order }) => {
    const known = new Map(before[sheet].map((cells) => [keyOfRow(sheet, cells), cells]));
    return order.flatMap((key) => departmentsOf(sheet, known.get(key)));
  });
  return new Set([
    ...rows.flatMap((change) => [
      ...departmentsOf(change.sheet, change.before),
      ...departmentsOf(change.sheet, change.after),
    ]),
    ...inOrders,
  ]);
}
