/**
 * What goes on elsewhere. A counter keeps its code wherever it goes. A service is known by its department: where it goes to
 * another, its row closes and a new one continues it, so that answers count where they were given.
 */
import type { CatalogueRows, Cells } from '../rows.ts';
import { keyOfRow } from '../rows.ts';
import { freeSlug } from './add.ts';
import {
  addRow,
  changeRow,
  type Edited,
  findRow,
  formerlyCell,
  isClosedRow,
  refused,
  successionOfRows,
  unknown,
} from './edited-rows.ts';
import { carrySettings } from './settings.ts';

const closedCounter = {
  id: 'Loket ini sudah tutup. Buka kembali dulu, atau tambah loket baru.',
  en: 'This counter is closed. Reopen it first, or add a new one.',
};
const closedService = {
  id: 'Layanan ini sudah tutup. Pilih layanan yang masih buka.',
  en: 'This service is closed. Choose one that is open.',
};
const closedDepartment = {
  id: 'Unit ini sudah tutup. Pilih unit yang masih buka.',
  en: 'This department is closed. Choose one that is open.',
};
const sameService = {
  id: 'Loket ini sudah ada di layanan itu.',
  en: 'The counter is at that service already.',
};
const sameDepartment = {
  id: 'Layanan ini sudah ada di unit itu.',
  en: 'The service is in that department already.',
};
const noCounter = {
  id: 'Layanan ini tidak punya loket yang buka. Buka atau tambah loketnya dulu, atau tutup layanan ini.',
  en: 'This service has no open counter. Reopen or add one first, or close the service.',
};
const itself = {
  id: 'Pilih yang lain: ini dirinya sendiri.',
  en: 'Choose another one: this is itself.',
};

/** A counter at another service from now on, of any department; its code and its printed paper stay valid. */
export function moveCounter(rows: CatalogueRows, code: string, service: string): Edited {
  const counter = findRow(rows, 'counters', code);
  const to = findRow(rows, 'services', service);
  if (counter === undefined) return refused('code', unknown.counter);
  if (isClosedRow(counter)) return refused('code', closedCounter);
  if (to === undefined) return refused('service', unknown.service);
  if (isClosedRow(to)) return refused('service', closedService);
  if (counter['service'] === service) return refused('service', sameService);
  return { ok: true, rows: changeRow(rows, 'counters', code, { service }), key: code };
}

const hasOpenCounter = ({ counters }: CatalogueRows, service: string) =>
  counters.some((cells) => cells['service'] === service && !isClosedRow(cells));

/** The open counters of a service at another one. */
function withCountersAt(rows: CatalogueRows, from: string, to: string): CatalogueRows {
  return {
    ...rows,
    counters: rows.counters.map((cells) =>
      cells['service'] === from && !isClosedRow(cells) ? { ...cells, service: to } : cells,
    ),
  };
}

/** The questions of a service asked by another one too, in place of its own; those of the first stay for its past. */
function withQuestionsOf(rows: CatalogueRows, from: string, to: string): CatalogueRows {
  const others = rows.questions.filter(({ service }) => service !== to);
  const own = rows.questions.filter(({ service }) => service === from);
  return own.reduce<CatalogueRows>(
    (all, cells) => addRow(all, 'questions', { ...cells, service: to }),
    {
      ...rows,
      questions: others,
    },
  );
}

/**
 * Rows in which one continues another that it was continued by before, as when a service goes back: what came in between
 * no longer continues it.
 */
function withoutCircle(
  rows: CatalogueRows,
  sheet: 'departments' | 'services',
  from: string,
  to: string,
): CatalogueRows {
  const between = [from, ...successionOfRows(rows, sheet).ancestryOf(from)];
  return between.reduce((all, key) => {
    const cells = findRow(all, sheet, key);
    if (cells === undefined) return all;
    return changeRow(all, sheet, key, { formerly: formerlyCell(cells, [], [to]) });
  }, rows);
}

/** A row closed, and another one that continues it. */
function withContinued(
  rows: CatalogueRows,
  sheet: 'departments' | 'services',
  from: string,
  to: string,
  today: string,
): CatalogueRows {
  const straight = changeRow(withoutCircle(rows, sheet, from, to), sheet, from, { closed: today });
  const cells = findRow(straight, sheet, to) ?? {};
  return changeRow(straight, sheet, to, { closed: '', formerly: formerlyCell(cells, [from]) });
}

/** The row under which a service goes on in a department: its own of before if it goes back there, else a new one. */
function rowInDepartment(rows: CatalogueRows, service: Cells, department: string): Cells {
  const { slug = '', name_id = '' } = service;
  const key = `${department}/${slug}`;
  const before = findRow(rows, 'services', key);
  const was = successionOfRows(rows, 'services').ancestryOf(keyOfRow('services', service));
  if (before !== undefined && was.includes(key)) {
    return { ...service, department, closed: '', formerly: before['formerly'] ?? '' };
  }
  return {
    ...service,
    department,
    slug: before === undefined ? slug : freeSlug(rows, department, slug || name_id),
    closed: '',
    formerly: '',
  };
}

/**
 * A service in another department from a day on: its row closes, a new one of the same cells continues it, and its open
 * counters, questions and hours go along.
 *
 * @param today in the city, `YYYY-MM-DD`
 */
export function moveService(
  rows: CatalogueRows,
  key: string,
  department: string,
  today: string,
): Edited {
  const service = findRow(rows, 'services', key);
  const to = findRow(rows, 'departments', department);
  if (service === undefined) return refused('slug', unknown.service);
  if (isClosedRow(service)) return refused('slug', closedService);
  if (!hasOpenCounter(rows, key)) return refused('slug', noCounter);
  if (to === undefined) return refused('department', unknown.department);
  if (isClosedRow(to)) return refused('department', closedDepartment);
  if (service['department'] === department) return refused('department', sameDepartment);
  const row = rowInDepartment(rows, service, department);
  const moved = keyOfRow('services', row);
  const placed =
    findRow(rows, 'services', moved) === undefined
      ? addRow(rows, 'services', row)
      : changeRow(rows, 'services', moved, row);
  const continued = withContinued(placed, 'services', key, moved, today);
  const carried = carrySettings(continued, key, moved);
  return {
    ok: true,
    rows: withQuestionsOf(withCountersAt(carried, key, moved), key, moved),
    key: moved,
  };
}

/** A service that ends in another one from a day on, which its open counters serve then. */
export function mergeService(
  rows: CatalogueRows,
  key: string,
  into: string,
  today: string,
): Edited {
  const [service, whole] = [findRow(rows, 'services', key), findRow(rows, 'services', into)];
  if (service === undefined) return refused('slug', unknown.service);
  if (isClosedRow(service)) return refused('slug', closedService);
  if (whole === undefined) return refused('service', unknown.service);
  if (isClosedRow(whole)) return refused('service', closedService);
  if (key === into) return refused('service', itself);
  const continued = withContinued(rows, 'services', key, into, today);
  return { ok: true, rows: withCountersAt(continued, key, into), key: into };
}

/**
 * Departments that go on as one from a day on: the services that they give at some counter move there, all else of them
 * closes, and the whole continues them. For a new whole, add its department first.
 */
export function mergeDepartments(
  rows: CatalogueRows,
  parts: readonly string[],
  into: string,
  today: string,
): Edited {
  const whole = findRow(rows, 'departments', into);
  if (whole === undefined) return refused('id', unknown.department);
  if (isClosedRow(whole)) return refused('id', closedDepartment);
  let merged = rows;
  for (const part of parts) {
    const cells = findRow(rows, 'departments', part);
    if (cells === undefined) return refused('formerly', unknown.department);
    if (isClosedRow(cells)) return refused('formerly', closedDepartment);
    if (part === into) return refused('formerly', itself);
    const open = rows.services.filter((each) => each['department'] === part && !isClosedRow(each));
    for (const service of open) {
      const key = keyOfRow('services', service);
      if (!hasOpenCounter(merged, key)) {
        merged = changeRow(merged, 'services', key, { closed: today });
        continue;
      }
      const moved = moveService(merged, key, into, today);
      if (!moved.ok) return moved;
      merged = moved.rows;
    }
    merged = withContinued(merged, 'departments', part, into, today);
  }
  return { ok: true, rows: merged, key: into };
}
