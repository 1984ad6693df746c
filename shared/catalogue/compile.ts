/**
 * Compiles the city's sheets into the catalogue, or into everything that is wrong with them at once,
 * so that one look at the list mends the files.
 */
import type { Catalogue } from './catalogue.ts';
import { counterColumns, readCounter } from './counters.ts';
import { departmentColumns, readDepartment } from './departments.ts';
import { readService, serviceColumns } from './services.ts';
import { readSettings } from './settings.ts';
import { type CatalogueProblem, readSheet, type Sheet } from './sheet.ts';

export interface CatalogueSources {
  readonly departments: Sheet;
  readonly services: Sheet;
  readonly counters: Sheet;
  /** The text of `settings.json`. */
  readonly settings: string;
}

export type Compiled =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] };

/** An entry with the row that it came from, for what is checked between rows. */
type Placed<T> = T & { readonly row: number };

function withoutRow<T>({ row: _row, ...entry }: Placed<T>): Omit<Placed<T>, 'row'> {
  return entry;
}

/** Compiles the catalogue. */
export function compileCatalogue(sources: CatalogueSources): Compiled {
  const problems: CatalogueProblem[] = [];
  const typedCodes = new Set(sources.counters.rows.map(({ cells }) => cells['code'] ?? ''));
  const place = <T>(entry: T | undefined, row: number) => entry && { ...entry, row };

  const departments = readSheet(sources.departments, departmentColumns, problems, (reader, row) =>
    place(readDepartment(reader), row),
  );
  const services = readSheet(sources.services, serviceColumns, problems, (reader, row) =>
    place(readService(reader), row),
  );
  const counters = readSheet(sources.counters, counterColumns, problems, (reader, row) =>
    place(readCounter(reader, typedCodes), row),
  );
  const settings = readSettings(sources.settings, problems);

  const unique = <T extends { row: number }>(
    { file }: Sheet,
    column: string,
    entries: readonly T[],
    keyOf: (entry: T) => string,
  ) => {
    const first = new Map<string, number>();
    for (const entry of entries) {
      const found = keyOf(entry);
      const before = first.get(found);
      if (before === undefined) first.set(found, entry.row);
      else {
        const expected = `a value of its own (row ${before} has the same)`;
        problems.push({ file, row: entry.row, column, expected, found });
      }
    }
    return first;
  };
  const departmentRows = unique(sources.departments, 'id', departments, ({ id }) => id);
  const serviceRows = unique(sources.services, 'slug', services, ({ id }) => id);
  unique(sources.counters, 'code', counters, ({ code }) => code);

  // A row that could not be read is a problem already; what refers to it is not another one.
  const mentioned = ({ rows }: Sheet, key: (cells: Readonly<Record<string, string>>) => string) =>
    new Set(rows.map(({ cells }) => key(cells).trim()));
  const departmentIds = mentioned(sources.departments, (cells) => cells['id'] ?? '');
  const serviceIds = mentioned(
    sources.services,
    (cells) => `${cells['department'] ?? ''}/${cells['slug'] ?? ''}`,
  );

  for (const { department, row } of services) {
    if (departmentIds.has(department)) continue;
    const expected = `an id of ${sources.departments.file}`;
    const { file } = sources.services;
    problems.push({ file, row, column: 'department', expected, found: department });
  }
  for (const { service, row } of counters) {
    if (serviceIds.has(service)) continue;
    const expected = `department/slug of a row of ${sources.services.file}`;
    problems.push({
      file: sources.counters.file,
      row,
      column: 'service',
      expected,
      found: service,
    });
  }
  const offering = mentioned(sources.services, (cells) => cells['department'] ?? '');
  for (const [found, row] of departmentRows) {
    if (offering.has(found)) continue;
    const expected = `a service of this department in ${sources.services.file}`;
    problems.push({ file: sources.departments.file, row, column: 'id', expected, found });
  }
  const served = mentioned(sources.counters, (cells) => cells['service'] ?? '');
  for (const [found, row] of serviceRows) {
    if (served.has(found)) continue;
    const expected = `a counter for this service in ${sources.counters.file}`;
    problems.push({ file: sources.services.file, row, column: 'slug', expected, found });
  }

  if (problems.length > 0 || settings === undefined) return { ok: false, problems };
  return {
    ok: true,
    catalogue: {
      settings,
      departments: departments.map(withoutRow),
      services: services.map(withoutRow),
      counters: counters.map(withoutRow),
    },
  };
}
