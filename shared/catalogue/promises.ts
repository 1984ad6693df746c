/**
 * What was published stays. Posters carry the codes of counters for years, answers are kept under departments and
 * services: no version may lack what the one before it had, and so none lacks what any ever had. Everything may be closed,
 * a counter may go on to another service, and what is new may continue what has closed.
 */
import type { Text } from '#shared/language.ts';
import { type AddedRow, brokenNumbers } from './added.ts';
import type { Catalogue, Counter, Department, Service } from './catalogue.ts';
import type { CatalogueProblem } from './problem.ts';
import type { Entry, Sheet } from './sheet.ts';
import { successionOf } from './successors.ts';

/** What of a version binds those that follow. */
export type Published = Pick<Catalogue, 'departments' | 'services' | 'counters'>;

interface Compared {
  readonly departments: { readonly sheet: Sheet; readonly entries: readonly Entry<Department>[] };
  readonly services: { readonly sheet: Sheet; readonly entries: readonly Entry<Service>[] };
  readonly counters: { readonly sheet: Sheet; readonly entries: readonly Entry<Counter>[] };
  readonly added: { readonly sheet: Sheet; readonly entries: readonly Entry<AddedRow>[] };
}

/** What stands in some columns of a sheet, of rows too that could not be read: those are problems already. */
function written({ rows }: Sheet, columns: readonly string[]): ReadonlySet<string> {
  return new Set(rows.map(({ cells }) => columns.map((each) => cells[each]?.trim()).join('/')));
}

const putBack = (row: Text, id: string): Text => ({
  id: `${row.id}, karena jawaban disimpan dengan ${id}: kembalikan baris itu, namanya boleh diganti; kalau sudah tidak melayani, isi kolom closed`,
  en: `${row.en}, since answers are kept under ${id}: put it back, its name may change; where it no longer serves, fill in its column closed`,
});

/** The services that stand in no row. One that is new in another department was moved. */
function goneServices(
  { services: { sheet, entries } }: Compared,
  gone: readonly Service[],
  known: ReadonlySet<string>,
): CatalogueProblem[] {
  return gone.map(({ id, slug, department }) => {
    const moved = entries.find(({ value }) => value.slug === slug && !known.has(value.id));
    if (moved === undefined) {
      const row = {
        id: `baris dengan department ${department} dan slug ${slug}`,
        en: `a row with department ${department} and slug ${slug}`,
      };
      return { file: sheet.file, expected: putBack(row, id) };
    }
    const found = moved.value.department;
    return {
      file: sheet.file,
      row: moved.row,
      column: 'department',
      expected: {
        id: `${department}, karena jawaban disimpan dengan ${id}; untuk memindahkannya, biarkan baris itu dengan kolom closed terisi, dan tulis baris baru dengan ${id} di kolom formerly`,
        en: `${department}, since answers are kept under ${id}; to move it, leave that row with its column closed filled in, and write a new row with ${id} in its column formerly`,
      },
      found,
    };
  });
}

/** Codes of counters that had closed, given to another service: somebody may still hold the paper of the one before. */
function codesGivenTwice(
  { services, counters: { sheet, entries } }: Compared,
  { counters }: Published,
): CatalogueProblem[] {
  const closedAt = new Map(
    counters.flatMap(({ code, service, closed }) =>
      closed === undefined ? [] : [[code, service]],
    ),
  );
  const { ancestryOf } = successionOf(services.entries.map(({ value }) => value));
  return entries.flatMap(({ row, value: { code, service } }) => {
    const was = closedAt.get(code);
    if (was === undefined || was === service || ancestryOf(service).includes(was)) return [];
    const expected = {
      id: `${was}, tempat ${code} tutup: kode tidak pernah diberikan dua kali; untuk layanan lain tulis baris baru tanpa kode`,
      en: `${was}, where ${code} closed: codes are never given out twice; for another service write a new row without a code`,
    };
    return [{ file: sheet.file, row, column: 'service', expected, found: service }];
  });
}

/**
 * What the sheets no longer say as it was published: each once, with what to do. Of a department that is gone its services
 * are not told as well.
 */
export function brokenPromises(sheets: Compared, previous: Published): CatalogueProblem[] {
  const hasDepartment = written(sheets.departments.sheet, ['id']);
  const hasService = written(sheets.services.sheet, ['department', 'slug']);
  const hasCode = written(sheets.counters.sheet, ['code']);
  const goneDepartments = previous.departments.filter(({ id }) => !hasDepartment.has(id));
  const isGone = new Set(goneDepartments.map(({ id }) => id));
  return [
    ...goneDepartments.map(({ id }) => ({
      file: sheets.departments.sheet.file,
      expected: putBack({ id: `baris dengan id ${id}`, en: `a row with id ${id}` }, id),
    })),
    ...goneServices(
      sheets,
      previous.services.filter(
        ({ id, department }) => !hasService.has(id) && !isGone.has(department),
      ),
      new Set(previous.services.map(({ id }) => id)),
    ),
    ...codesGivenTwice(sheets, previous),
    ...previous.counters
      .filter(({ code }) => !hasCode.has(code))
      .map(({ code, service }) => ({
        file: sheets.counters.sheet.file,
        expected: {
          id: `baris ${code} (${service}), yang kode QR-nya mungkin masih terpasang: kembalikan baris itu, dan isi kolom closed dengan hari mulai tutupnya`,
          en: `the row of ${code} (${service}), whose QR codes may hang on a wall: put it back, and write in its column closed since when it is closed`,
        },
      })),
    ...brokenNumbers(
      sheets.added,
      previous.departments.filter(({ id }) => !isGone.has(id)),
    ),
  ];
}
