/** Closing and reopening. An element that closes is asked no more. What closes stays: its answers count, and its printed paper says where to go instead. */
import type { Text } from '#shared/language.ts';
import { isDay } from '../lifetime.ts';
import { type CatalogueRows, type Cells, keyOfRow, type SheetName } from '../rows.ts';
import {
  askedMost,
  asksMost,
  changeRow,
  type Edited,
  findRow,
  isClosedRow,
  refused,
  successionOfRows,
  unknown,
} from './edited-rows.ts';

const alreadyClosed: Text = { id: 'Ini sudah tutup.', en: 'This is closed already.' };
const alreadyOpen: Text = { id: 'Ini masih buka.', en: 'This is open.' };
const alreadyEnded: Text = {
  id: 'Unsur ini sudah tidak ditanyakan.',
  en: 'This element is asked no more already.',
};
const alreadyAsked: Text = { id: 'Unsur ini masih ditanyakan.', en: 'This element is asked.' };
const noDay = (today: string): Text => ({
  id: `Tulis hari mulai tutupnya, ${today} atau sebelumnya.`,
  en: `Say from which day on it is closed, ${today} or before.`,
});
const noLastDay = (today: string): Text => ({
  id: `Tulis sejak hari mana tidak ditanyakan lagi, ${today} atau sebelumnya.`,
  en: `Say from which day on it is asked no more, ${today} or before.`,
});
const departmentFirst: Text = {
  id: 'Unitnya sudah tutup. Buka kembali unitnya dulu, atau tambah layanan di unit lain.',
  en: 'Its department is closed. Reopen that first, or add a service in another department.',
};
const serviceFirst: Text = {
  id: 'Layanannya sudah tutup. Buka kembali layanannya dulu, atau tambah loket di layanan lain.',
  en: 'Its service is closed. Reopen that first, or add a counter at another service.',
};
const goesOnAs = (name: string): Text => ({
  id: `Ini sudah dilanjutkan oleh ${name}. Kalau dibuka lagi, jawabannya terbagi dua; pindahkan kembali yang melanjutkannya.`,
  en: `It goes on as ${name}. Opened again, answers would be split in two; move back what continues it.`,
});

type Kind = 'departments' | 'services' | 'counters' | 'added';

const unknownOf = {
  departments: unknown.department,
  services: unknown.service,
  counters: unknown.counter,
  added: unknown.added,
} as const satisfies Record<Kind, Text>;

/** Whether a row belongs to what closes or reopens: itself, the services of a department, the counters of those. What a
 * department adds stays with it, asked again once it has services. */
function belongsTo(kind: Kind, key: string, sheet: SheetName, cells: Cells): boolean {
  if (kind === sheet) return keyOfRow(sheet, cells) === key;
  const { department = '', service = '' } = cells;
  if (sheet === 'services') return kind === 'departments' && department === key;
  if (sheet !== 'counters') return false;
  return kind === 'services' ? service === key : service.startsWith(`${key}/`);
}

function changeAll(
  rows: CatalogueRows,
  kind: Kind,
  key: string,
  change: (cells: Cells) => Cells,
): CatalogueRows {
  const changed = (sheet: SheetName) =>
    rows[sheet].map((cells) => (belongsTo(kind, key, sheet, cells) ? change(cells) : cells));
  return {
    ...rows,
    departments: changed('departments'),
    services: changed('services'),
    counters: changed('counters'),
    added: changed('added'),
  };
}

/**
 * Closes a department with its services, a service with its counters, a counter, or an added element.
 *
 * @param day from which on it is closed, `YYYY-MM-DD`
 * @param today in the city
 */
export function closeRow(
  rows: CatalogueRows,
  kind: Kind,
  key: string,
  day: string,
  today: string,
): Edited {
  const cells = findRow(rows, kind, key);
  if (cells === undefined) return refused('closed', unknownOf[kind]);
  const isElement = kind === 'added';
  if (isClosedRow(cells)) return refused('closed', isElement ? alreadyEnded : alreadyClosed);
  if (!isDay(day) || day > today) {
    return refused('closed', isElement ? noLastDay(today) : noDay(today));
  }
  const close = (each: Cells) => (isClosedRow(each) ? each : { ...each, closed: day });
  return { ok: true, rows: changeAll(rows, kind, key, close), key };
}

/** Why something may not be reopened; undefined if it may. */
function whyNot(rows: CatalogueRows, kind: Kind, key: string, cells: Cells): Text | undefined {
  const isClosedAt = (sheet: Kind, id: string) => {
    const row = findRow(rows, sheet, id);
    return row === undefined || isClosedRow(row);
  };
  if (kind === 'added') {
    return asksMost(rows, cells['department'] ?? '') ? askedMost : undefined;
  }
  if (kind === 'counters') {
    return isClosedAt('services', cells['service'] ?? '') ? serviceFirst : undefined;
  }
  const [successor] = successionOfRows(rows, kind).successorsOf(key);
  if (successor !== undefined) {
    const row = findRow(rows, kind, successor) ?? {};
    return goesOnAs(row['name'] ?? row['name_id'] ?? successor);
  }
  const isAlone = kind === 'services' && isClosedAt('departments', cells['department'] ?? '');
  return isAlone ? departmentFirst : undefined;
}

/**
 * Reopens a department, a service, a counter or an added element, and of what belongs to it all that closed on the same day. A counter whose
 * service goes on under another id reopens there, if it is the only one.
 */
export function reopenRow(rows: CatalogueRows, kind: Kind, key: string): Edited {
  const cells = findRow(rows, kind, key);
  if (cells === undefined) return refused('closed', unknownOf[kind]);
  if (!isClosedRow(cells)) return refused('closed', kind === 'added' ? alreadyAsked : alreadyOpen);
  if (kind === 'counters') {
    const [service, another] = successionOfRows(rows, 'services').todayOf(cells['service'] ?? '');
    if (service !== undefined && another === undefined) {
      return { ok: true, rows: changeRow(rows, kind, key, { closed: '', service }), key };
    }
  }
  const why = whyNot(rows, kind, key, cells);
  if (why !== undefined) return refused('closed', why);
  const { successorsOf } = successionOfRows(rows, 'services');
  const isContinued = (service: string) => successorsOf(service).length > 0;
  const reopen = (each: Cells) => {
    const service = each['service'] ?? keyOfRow('services', each);
    const isAlong = each['closed'] === cells['closed'] && !isContinued(service);
    return isAlong ? { ...each, closed: '' } : each;
  };
  return {
    ok: true,
    rows: changeAll(rows, kind, key, reopen),
    key,
  };
}
