/** Publishing an older version again. */
import { withAdded } from '../changes.ts';
import { parseFormerly } from '../lifetime.ts';
import { type CatalogueRows, type Cells, keyOfRow } from '../rows.ts';
import { changeRow, findRow, formerlyCell, isClosedRow } from './edited-rows.ts';

type Kind = 'departments' | 'services' | 'counters' | 'added';

/** What was published since, closed: nothing that was published may vanish. */
function keptOf(kind: Kind, older: CatalogueRows, current: CatalogueRows, today: string): Cells[] {
  const known = new Set(older[kind].map((cells) => keyOfRow(kind, cells)));
  return current[kind]
    .filter((cells) => !known.has(keyOfRow(kind, cells)))
    .map((cells) => (isClosedRow(cells) ? cells : { ...cells, closed: today }));
}

/** What was continued since and is open again now continues what continued it. */
function turnedBack(
  rows: CatalogueRows,
  sheet: 'departments' | 'services',
  kept: readonly Cells[],
) {
  let turned = rows;
  for (const cells of kept) {
    const key = keyOfRow(sheet, cells);
    for (const before of parseFormerly(cells['formerly'] ?? '')) {
      const was = findRow(turned, sheet, before);
      const now = findRow(turned, sheet, key);
      if (was === undefined || now === undefined || isClosedRow(was)) continue;
      turned = changeRow(turned, sheet, before, { formerly: formerlyCell(was, [key]) });
      turned = changeRow(turned, sheet, key, { formerly: formerlyCell(now, [], [before]) });
    }
  }
  return turned;
}

/**
 * The rows of an older version, to be published again. What was published since stays, closed from today on; a counter that
 * closed at another service than it had then stays closed there, since no code is given out twice.
 *
 * @param today in the city, `YYYY-MM-DD`
 */
export function restoreRows(
  older: CatalogueRows,
  current: CatalogueRows,
  today: string,
): CatalogueRows {
  const departments = keptOf('departments', older, current, today);
  const services = keptOf('services', older, current, today);
  const counters = keptOf('counters', older, current, today);
  const now = new Map(current.counters.map((cells) => [cells['code'], cells]));
  const still = older.counters.map((cells) => {
    const present = now.get(cells['code']);
    const isElsewhere = present !== undefined && present['service'] !== cells['service'];
    return isElsewhere && isClosedRow(present) ? present : cells;
  });
  const restored: CatalogueRows = {
    ...older,
    departments: withAdded('departments', older.departments, departments),
    services: withAdded('services', older.services, services),
    counters: withAdded('counters', still, counters),
    added: withAdded('added', older.added, keptOf('added', older, current, today)),
  };
  return turnedBack(turnedBack(restored, 'departments', departments), 'services', services);
}
