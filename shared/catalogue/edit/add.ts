/** New departments, services, counters and elements. */
import { addedNumbers } from '../added.ts';
import { nextFreeCode } from '../counter-code.ts';
import { type CatalogueRows, type Cells, keyOfRow } from '../rows.ts';
import { suggestId } from '../suggest-id.ts';
import {
  addRow,
  askedMost,
  asksMost,
  type Edited,
  findRow,
  isClosedRow,
  refused,
  unknown,
} from './edited-rows.ts';

const closedDepartment = {
  id: 'Unit ini sudah tutup. Pilih unit yang masih buka.',
  en: 'This department is closed. Choose one that is open.',
};
const closedService = {
  id: 'Layanan ini sudah tutup. Pilih layanan yang masih buka.',
  en: 'This service is closed. Choose one that is open.',
};
const takenId = {
  id: 'Sudah dipakai, mungkin oleh yang sudah tutup. Pilih yang lain.',
  en: 'It is in use, perhaps by what has closed. Choose another one.',
};

/** A department; without an `id` it gets one of its short name. It needs a service before it is published. */
export function addDepartment(rows: CatalogueRows, cells: Cells): Edited {
  const taken = new Set(rows.departments.map(({ id = '' }) => id));
  const id = cells['id'] || suggestId(cells['short_name'] || (cells['name'] ?? ''), taken);
  if (taken.has(id)) return refused('id', takenId);
  return { ok: true, rows: addRow(rows, 'departments', { ...cells, id }), key: id };
}

const usualService: Cells = {
  asks_cost: 'yes',
  asks_competence: 'yes',
  asks_conduct: 'yes',
  illustrative: 'no',
};

/** A free slug of a department for a service of this name. */
export function freeSlug(rows: CatalogueRows, department: string, name: string): string {
  const taken = rows.services.flatMap((each) =>
    each['department'] === department ? [each['slug'] ?? ''] : [],
  );
  return suggestId(name, new Set(taken), 'layanan');
}

/** A service of a department; without a `slug` it gets one of its name. It needs a counter before it is published. */
export function addService(rows: CatalogueRows, cells: Cells): Edited {
  const { department = '' } = cells;
  const of = findRow(rows, 'departments', department);
  if (of === undefined) return refused('department', unknown.department);
  if (isClosedRow(of)) return refused('department', closedDepartment);
  const slug = cells['slug'] || freeSlug(rows, department, cells['name_id'] ?? '');
  const key = `${department}/${slug}`;
  if (findRow(rows, 'services', key) !== undefined) return refused('slug', takenId);
  return {
    ok: true,
    rows: addRow(rows, 'services', { ...usualService, ...cells, slug }),
    key,
  };
}

/**
 * A counter of a service, with a code that no other has or had.
 *
 * @param start drawn at random, see `nextFreeCode`
 */
export function addCounter(rows: CatalogueRows, cells: Cells, start: number): Edited {
  const of = findRow(rows, 'services', cells['service'] ?? '');
  if (of === undefined) return refused('service', unknown.service);
  if (isClosedRow(of)) return refused('service', closedService);
  const code = nextFreeCode(new Set(rows.counters.map((each) => each['code'] ?? '')), start);
  return {
    ok: true,
    rows: addRow(rows, 'counters', { form: 'short', ...cells, code }),
    key: code,
  };
}

const noNumber = {
  id: `Nomor sampai U${addedNumbers.last} sudah terpakai semua. Tanyakan lagi salah satu yang dulu.`,
  en: `All numbers up to U${addedNumbers.last} are used. Ask one of those of before again.`,
};

/** The first number that a department never used; undefined if it has used them all. */
export function freeNumber({ added }: CatalogueRows, department: string): string | undefined {
  const used = new Set(
    added.flatMap((each) => (each['department'] === department ? [each['number']] : [])),
  );
  const { first, last } = addedNumbers;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at)).find(
    (number) => !used.has(number),
  );
}

/**
 * An element that a department asks beside the nine, under the first number that it never used; refused while it asks as
 * many as it may.
 */
export function addElement(rows: CatalogueRows, cells: Cells): Edited {
  const { department = '' } = cells;
  const of = findRow(rows, 'departments', department);
  if (of === undefined) return refused('department', unknown.department);
  if (isClosedRow(of)) return refused('department', closedDepartment);
  if (asksMost(rows, department)) return refused('department', askedMost);
  const number = freeNumber(rows, department);
  if (number === undefined) return refused('department', noNumber);
  const row = { ...cells, number };
  return { ok: true, rows: addRow(rows, 'added', row), key: keyOfRow('added', row) };
}
