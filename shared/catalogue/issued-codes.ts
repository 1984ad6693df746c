/**
 * Every code that was ever issued, with the service to which it leads. Posters carry the codes, answers are kept under
 * departments and services: what was issued stays, and the catalogue is refused where it no longer says the same. Since
 * every department has a service and every service a counter, the codes remember those as well.
 */
import type { Catalogue, Counter, Department, Service } from './catalogue.ts';
import type { CatalogueProblem } from './problem.ts';
import type { Entry, Sheet } from './sheet.ts';

/** The service, department and slug, of each code. */
export type IssuedCodes = ReadonlyMap<string, string>;

interface Compared {
  readonly departments: { readonly sheet: Sheet; readonly entries: readonly Entry<Department>[] };
  readonly services: { readonly sheet: Sheet; readonly entries: readonly Entry<Service>[] };
  readonly counters: { readonly sheet: Sheet; readonly entries: readonly Entry<Counter>[] };
}

/** What stands in some columns of a sheet, of rows too that could not be read: those are problems already. */
function written({ rows }: Sheet, columns: readonly string[]): ReadonlySet<string> {
  return new Set(rows.map(({ cells }) => columns.map((each) => cells[each]?.trim()).join('/')));
}

const departmentOf = (service: string) => service.split('/')[0] ?? '';
const slugOf = (service: string) => service.split('/')[1] ?? '';

const newRowInstead =
  'for another one write new rows, and close the counters of this one in their column closed';

/** The services that stand in no row. One in the rows of another department was moved. */
function goneServices(
  { services: { sheet, entries } }: Compared,
  gone: readonly string[],
  issued: ReadonlySet<string>,
): CatalogueProblem[] {
  return gone.map((id) => {
    const moved = entries.find(({ value }) => value.slug === slugOf(id) && !issued.has(value.id));
    const kept = `answers are kept under ${id}`;
    return moved === undefined
      ? {
          file: sheet.file,
          expected: `a row with department ${departmentOf(id)} and slug ${slugOf(id)}, since ${kept}: put it back, its name may change; ${newRowInstead}`,
        }
      : {
          file: sheet.file,
          row: moved.row,
          column: 'department',
          expected: `${departmentOf(id)}, since ${kept}: leave it there; ${newRowInstead}`,
          found: moved.value.department,
        };
  });
}

function movedCodes(
  { counters: { sheet, entries } }: Compared,
  issued: IssuedCodes,
  isGone: (service: string) => boolean,
): CatalogueProblem[] {
  return entries.flatMap(({ row, value: { code, service } }) => {
    const was = issued.get(code);
    if (was === undefined || was === service || isGone(was)) return [];
    const expected = `${was}, to which the QR codes of ${code} lead; for another service write a new row without a code, and close this one in its column closed`;
    return [{ file: sheet.file, row, column: 'service', expected, found: service }];
  });
}

/**
 * What the sheets no longer say as it was issued: each once, with what to do. Of a department that is gone its services
 * are not told as well, of a service that is gone not the counters that lead elsewhere.
 */
export function brokenPromises(sheets: Compared, issued: IssuedCodes): CatalogueProblem[] {
  const services = new Set(issued.values());
  const hasDepartment = written(sheets.departments.sheet, ['id']);
  const hasService = written(sheets.services.sheet, ['department', 'slug']);
  const hasCode = written(sheets.counters.sheet, ['code']);
  const goneDepartments = [...new Set([...services].map(departmentOf))].filter(
    (id) => !hasDepartment.has(id),
  );
  const gone = [...services].filter((id) => !hasService.has(id));
  return [
    ...goneDepartments.map((id) => ({
      file: sheets.departments.sheet.file,
      expected: `a row with id ${id}, since answers are kept under ${id}: put it back, its name may change; ${newRowInstead}`,
    })),
    ...goneServices(
      sheets,
      gone.filter((id) => !goneDepartments.includes(departmentOf(id))),
      services,
    ),
    ...movedCodes(sheets, issued, (service) => gone.includes(service)),
    ...[...issued]
      .filter(([code]) => !hasCode.has(code))
      .map(([code, service]) => ({
        file: sheets.counters.sheet.file,
        expected: `the row of ${code} (${service}), whose QR codes may hang on a wall: put it back, and write in its column closed since when it is closed`,
      })),
  ];
}

/** The counters of a catalogue whose codes are not remembered yet, in its order. */
export function notIssued(
  { counters }: Pick<Catalogue, 'counters'>,
  issued: IssuedCodes,
): readonly Counter[] {
  return counters.filter(({ code }) => !issued.has(code));
}
