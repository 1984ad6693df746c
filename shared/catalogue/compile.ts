/**
 * Compiles the city's sheets into the catalogue, or into everything that is wrong with them at once,
 * so that one look at the list mends the files.
 */
import { localHour } from '#shared/local-time.ts';
import type { Catalogue, Counter, Department, Service, Settings } from './catalogue.ts';
import { counterColumns, readCounter, type TakenCodes } from './counters.ts';
import { departmentColumns, readDepartment } from './departments.ts';
import { brokenPromises, type IssuedCodes } from './issued-codes.ts';
import type { CatalogueProblem } from './problem.ts';
import {
  type QuestionRow,
  questionColumns,
  questionProblems,
  readQuestion,
  withOwnQuestions,
} from './questions.ts';
import { danglingReferences, repeatedKeys } from './references.ts';
import { readService, serviceColumns } from './services.ts';
import { readSettings } from './settings.ts';
import { type Entry, readSheet, type Sheet } from './sheet.ts';

interface Sheets {
  readonly departments: Sheet;
  readonly services: Sheet;
  readonly counters: Sheet;
  readonly questions: Sheet;
}

export interface CatalogueSources extends Sheets {
  /** The text of `settings.json`. */
  readonly settings: string;
  /** What was published before. */
  readonly issued: IssuedCodes;
  /** Of the compilation. */
  readonly now: Date;
}

export type Compiled =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] };

interface Entries {
  readonly departments: readonly Entry<Department>[];
  readonly services: readonly Entry<Service>[];
  readonly counters: readonly Entry<Counter>[];
  readonly questions: readonly Entry<QuestionRow>[];
}

/** What is said of departments, services and counters that the city does not have. */
function saidOfNobody(
  settings: Settings | undefined,
  { departments, services, counters }: Entries,
): CatalogueProblem[] {
  const known = new Set([
    ...[...values(departments), ...values(services)].map(({ id }) => id),
    ...values(counters).map(({ code }) => code),
  ]);
  const said = {
    openingHours: settings?.openingHours ?? {},
    'plausibility.answersAnHour': settings?.plausibility?.answersAnHour ?? {},
  };
  return Object.entries(said).flatMap(([field, of]) =>
    Object.keys(of)
      .filter((key) => !known.has(key))
      .map((key) => ({
        file: 'settings.json',
        column: `${field}.${key}`,
        expected: 'the id of a department, department/slug of a service or the code of a counter',
      })),
  );
}

function problemsBetweenRows(
  sheets: Sheets,
  entries: Entries,
  issued: IssuedCodes,
): CatalogueProblem[] {
  const { departments, services, counters, questions } = sheets;
  // What leads to a department or service that is gone is right: that row is to be put back.
  const issuedServices = new Set(issued.values());
  const issuedDepartments = new Set([...issuedServices].map((id) => id.split('/')[0]));
  const isNew = (known: ReadonlySet<string | undefined>) => (problem: CatalogueProblem) =>
    !known.has(problem.found);
  return [
    ...repeatedKeys(departments, 'id', entries.departments, ({ id }) => id),
    ...danglingReferences(departments, entries.departments, {
      column: 'id',
      keyOf: ({ id }) => id,
      to: services,
      key: ['department'],
      expected: `a service of this department in ${services.file}`,
    }),
    ...repeatedKeys(services, 'slug', entries.services, ({ id }) => id),
    ...danglingReferences(services, entries.services, {
      column: 'department',
      keyOf: ({ department }) => department,
      to: departments,
      key: ['id'],
      expected: `an id of ${departments.file}`,
    }).filter(isNew(issuedDepartments)),
    ...danglingReferences(services, entries.services, {
      column: 'slug',
      keyOf: ({ id }) => id,
      to: counters,
      key: ['service'],
      expected: `a counter for this service in ${counters.file}`,
    }),
    ...repeatedKeys(counters, 'code', entries.counters, ({ code }) => code),
    ...danglingReferences(counters, entries.counters, {
      column: 'service',
      keyOf: ({ service }) => service,
      to: services,
      key: ['department', 'slug'],
      expected: `department/slug of a row of ${services.file}`,
    }).filter(isNew(issuedServices)),
    ...questionProblems(
      { sheet: questions, entries: entries.questions },
      { sheet: services, entries: entries.services },
    ),
    ...brokenPromises(
      {
        departments: { sheet: departments, entries: entries.departments },
        services: { sheet: services, entries: entries.services },
        counters: { sheet: counters, entries: entries.counters },
      },
      issued,
    ),
  ];
}

const values = <T>(entries: readonly Entry<T>[]) => entries.map(({ value }) => value);

/** Compiles the catalogue. */
export function compileCatalogue({
  settings: settingsText,
  issued,
  now,
  ...sheets
}: CatalogueSources): Compiled {
  const problems: CatalogueProblem[] = [];
  const settingsProblems: CatalogueProblem[] = [];
  const settings = readSettings(settingsText, settingsProblems);
  const today = localHour(now, settings?.timeZone ?? 'UTC').day;
  const written = new Set(sheets.counters.rows.map(({ cells }) => cells['code'] ?? ''));
  const codes: TakenCodes = { written, taken: new Set([...written, ...issued.keys()]) };
  const entries = {
    departments: readSheet(sheets.departments, departmentColumns, problems, readDepartment),
    services: readSheet(sheets.services, serviceColumns, problems, readService),
    counters: readSheet(sheets.counters, counterColumns, problems, (row) =>
      readCounter(row, codes, today),
    ),
    questions: readSheet(sheets.questions, questionColumns, problems, readQuestion),
  };
  problems.push(...problemsBetweenRows(sheets, entries, issued));
  problems.push(...settingsProblems);
  if (problems.length === 0) problems.push(...saidOfNobody(settings, entries));

  if (problems.length > 0 || settings === undefined) return { ok: false, problems };
  return {
    ok: true,
    catalogue: {
      settings,
      departments: values(entries.departments),
      services: withOwnQuestions(values(entries.services), values(entries.questions)),
      counters: values(entries.counters),
    },
  };
}
