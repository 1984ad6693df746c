/**
 * Compiles the city's sheets into the catalogue, or into everything that is wrong with them at once,
 * so that one look at the list mends the files.
 */
import { localHour } from '#shared/local-time.ts';
import {
  type AddedRow,
  addedColumns,
  addedProblems,
  readAdded,
  withAddedElements,
} from './added.ts';
import type { Catalogue, Counter, Department, Service, Settings } from './catalogue.ts';
import { counterColumns, readCounter, type TakenCodes } from './counters.ts';
import { departmentColumns, readDepartment } from './departments.ts';
import { formerlyProblems, openWithinClosed } from './lifetime-problems.ts';
import { isOpen } from './open-counters.ts';
import type { CatalogueProblem } from './problem.ts';
import { brokenPromises, type Published } from './promises.ts';
import {
  type QuestionRow,
  questionColumns,
  questionProblems,
  readQuestion,
  withOwnQuestions,
} from './questions.ts';
import { danglingReferences, repeatedKeys } from './references.ts';
import { repeatedNames } from './same-names.ts';
import { readService, serviceColumns } from './services.ts';
import { readSettings } from './settings.ts';
import { type Entry, readSheet, type Sheet } from './sheet.ts';
import { tooLarge, tooManyRows } from './size.ts';

interface Sheets {
  readonly departments: Sheet;
  readonly services: Sheet;
  readonly counters: Sheet;
  readonly questions: Sheet;
  readonly added: Sheet;
}

export interface CatalogueSources extends Sheets {
  /** The text of `settings.json`. */
  readonly settings: string;
  /** The version that this one follows; absent: the city starts. */
  readonly previous?: Published | undefined;
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
  readonly added: readonly Entry<AddedRow>[];
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
        expected: {
          id: 'id sebuah unit, department/slug sebuah layanan, atau kode sebuah loket',
          en: 'the id of a department, department/slug of a service or the code of a counter',
        },
      })),
  );
}

function problemsBetweenRows(
  sheets: Sheets,
  entries: Entries,
  previous: Published | undefined,
): CatalogueProblem[] {
  const departments = { sheet: sheets.departments, entries: entries.departments };
  const services = { sheet: sheets.services, entries: entries.services };
  const counters = { sheet: sheets.counters, entries: entries.counters };
  const questions = { sheet: sheets.questions, entries: entries.questions };
  const added = { sheet: sheets.added, entries: entries.added };
  // What leads to a department or service that is gone is right: that row is to be put back.
  const publishedDepartments = new Set(previous?.departments.map(({ id }) => id));
  const publishedServices = new Set(previous?.services.map(({ id }) => id));
  const isNew = (known: ReadonlySet<string | undefined>) => (problem: CatalogueProblem) =>
    !known.has(problem.found);
  const open = <T extends { readonly closed?: string }>(all: readonly Entry<T>[]) =>
    all.filter(({ value }) => isOpen(value));
  return [
    ...repeatedKeys(departments.sheet, 'id', departments.entries, ({ id }) => id),
    ...danglingReferences(departments.sheet, open(departments.entries), {
      column: 'id',
      keyOf: ({ id }) => id,
      to: services.sheet,
      key: ['department'],
      expected: {
        id: `sebuah layanan unit ini di ${services.sheet.file}`,
        en: `a service of this department in ${services.sheet.file}`,
      },
    }),
    ...repeatedKeys(services.sheet, 'slug', services.entries, ({ id }) => id),
    ...danglingReferences(services.sheet, services.entries, {
      column: 'department',
      keyOf: ({ department }) => department,
      to: departments.sheet,
      key: ['id'],
      expected: {
        id: `sebuah id di ${departments.sheet.file}`,
        en: `an id of ${departments.sheet.file}`,
      },
    }).filter(isNew(publishedDepartments)),
    ...danglingReferences(services.sheet, open(services.entries), {
      column: 'slug',
      keyOf: ({ id }) => id,
      to: counters.sheet,
      key: ['service'],
      expected: {
        id: `sebuah loket untuk layanan ini di ${counters.sheet.file}`,
        en: `a counter for this service in ${counters.sheet.file}`,
      },
    }),
    ...repeatedKeys(counters.sheet, 'code', counters.entries, ({ code }) => code),
    ...danglingReferences(counters.sheet, counters.entries, {
      column: 'service',
      keyOf: ({ service }) => service,
      to: services.sheet,
      key: ['department', 'slug'],
      expected: {
        id: `department/slug dari sebuah baris di ${services.sheet.file}`,
        en: `department/slug of a row of ${services.sheet.file}`,
      },
    }).filter(isNew(publishedServices)),
    ...questionProblems(questions, services),
    ...addedProblems(added, departments.sheet).filter(isNew(publishedDepartments)),
    ...formerlyProblems(departments),
    ...formerlyProblems(services),
    ...openWithinClosed(departments, services, counters),
    ...repeatedNames(departments, services, counters),
    ...(previous === undefined
      ? []
      : brokenPromises({ departments, services, counters, added }, previous)),
  ];
}

const values = <T>(entries: readonly Entry<T>[]) => entries.map(({ value }) => value);

/** Compiles the catalogue. */
export function compileCatalogue({
  settings: settingsText,
  previous,
  now,
  ...sheets
}: CatalogueSources): Compiled {
  const long = tooManyRows(sheets);
  if (long.length > 0) return { ok: false, problems: long };
  const problems: CatalogueProblem[] = [];
  const settingsProblems: CatalogueProblem[] = [];
  const settings = readSettings(settingsText, settingsProblems);
  const today = localHour(now, settings?.timeZone ?? 'UTC').day;
  const written = new Set(sheets.counters.rows.map(({ cells }) => cells['code'] ?? ''));
  const published = previous?.counters.map(({ code }) => code) ?? [];
  const codes: TakenCodes = { written, taken: new Set([...written, ...published]) };
  const entries = {
    departments: readSheet(sheets.departments, departmentColumns, problems, (row) =>
      readDepartment(row, today),
    ),
    services: readSheet(sheets.services, serviceColumns, problems, (row) =>
      readService(row, today),
    ),
    counters: readSheet(sheets.counters, counterColumns, problems, (row) =>
      readCounter(row, codes, today),
    ),
    questions: readSheet(sheets.questions, questionColumns, problems, readQuestion),
    added: readSheet(sheets.added, addedColumns, problems, (row) => readAdded(row, today)),
  };
  problems.push(...problemsBetweenRows(sheets, entries, previous));
  problems.push(...settingsProblems);
  if (problems.length === 0) problems.push(...saidOfNobody(settings, entries));

  if (problems.length > 0 || settings === undefined) return { ok: false, problems };
  const catalogue = {
    settings,
    departments: withAddedElements(values(entries.departments), values(entries.added)),
    services: withOwnQuestions(values(entries.services), values(entries.questions)),
    counters: values(entries.counters),
  };
  const large = tooLarge(catalogue, sheets.counters.file);
  return large === undefined ? { ok: true, catalogue } : { ok: false, problems: [large] };
}
