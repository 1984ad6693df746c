/** What is wrong between what closed and what goes on. */
import type { Text } from '#shared/language.ts';
import type { Counter, Department, Service } from './catalogue.ts';
import type { CatalogueProblem } from './problem.ts';
import type { Entry, Sheet } from './sheet.ts';
import { successionOf, type Unit } from './successors.ts';

interface Read<T> {
  readonly sheet: Sheet;
  readonly entries: readonly Entry<T>[];
}

const expectations = {
  known: {
    id: 'kosong, atau id dari baris lain di file ini, dipisahkan titik koma',
    en: 'nothing, or ids of other rows of this file, parted by semicolons',
  },
  closed: {
    id: 'id dari yang sudah tutup: isi dulu kolom closed di baris yang dilanjutkan',
    en: 'ids of what has closed: fill in the column closed of the row that is continued first',
  },
  noCircle: {
    id: 'id yang tidak berputar kembali ke baris ini',
    en: 'ids that do not lead back to this row',
  },
  once: { id: 'setiap id hanya sekali', en: 'each id only once' },
} as const satisfies Record<string, Text>;

/** What is wrong with the column `formerly` of departments, or of services. */
export function formerlyProblems({ sheet, entries }: Read<Unit>): CatalogueProblem[] {
  const units = entries.map(({ value }) => value);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const { ancestryOf } = successionOf(units);
  const wrong = (id: string, before: string): Text | undefined => {
    const continued = byId.get(before);
    if (continued === undefined || before === id) return expectations.known;
    if (continued.closed === undefined) return expectations.closed;
    return ancestryOf(before).includes(id) ? expectations.noCircle : undefined;
  };
  return entries.flatMap(({ row, value: { id, formerly = [] } }) => {
    const at = { file: sheet.file, row, column: 'formerly' };
    const repeated = formerly.filter((before, i) => formerly.indexOf(before) !== i);
    return [
      ...repeated.map((found) => ({ ...at, expected: expectations.once, found })),
      ...formerly.flatMap((found) => {
        const expected = wrong(id, found);
        return expected === undefined ? [] : [{ ...at, expected, found }];
      }),
    ];
  });
}

/** Open counters of closed services, and open services of closed departments. */
export function openWithinClosed(
  departments: Read<Department>,
  services: Read<Service>,
  counters: Read<Counter>,
): CatalogueProblem[] {
  const closedIn = (units: readonly Entry<Unit>[]) =>
    new Set(units.flatMap(({ value: { id, closed } }) => (closed === undefined ? [] : [id])));
  const [closedDepartments, closedServices] = [
    closedIn(departments.entries),
    closedIn(services.entries),
  ];
  return [
    ...services.entries
      .filter(({ value }) => value.closed === undefined && closedDepartments.has(value.department))
      .map(({ row, value }) => ({
        file: services.sheet.file,
        row,
        column: 'closed',
        expected: {
          id: `hari mulai tutupnya, karena ${value.department} sudah tutup; kalau layanan ini berlanjut, pindahkan dulu ke unit lain`,
          en: `the day from which on it is closed, since ${value.department} is closed; if this service goes on, move it to another department first`,
        },
        found: '',
      })),
    ...counters.entries
      .filter(({ value }) => value.closed === undefined && closedServices.has(value.service))
      .map(({ row, value }) => ({
        file: counters.sheet.file,
        row,
        column: 'closed',
        expected: {
          id: `hari mulai tutupnya, karena ${value.service} sudah tutup; kalau loket ini masih melayani, pindahkan ke layanan yang buka`,
          en: `the day from which on it is closed, since ${value.service} is closed; if this counter goes on, move it to a service that is open`,
        },
        found: '',
      })),
  ];
}
