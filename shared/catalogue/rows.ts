/**
 * The sheets of a catalogue as rows of cells, the one form between a compiled version, its files and the forms of the
 * panel: a version gives its rows, and compiling these gives that version again.
 */
import { addedCells, addedColumns } from './added.ts';
import type {
  Catalogue,
  Counter,
  Department,
  OwnQuestion,
  Service,
  Settings,
} from './catalogue.ts';
import { type CatalogueSources, type Compiled, compileCatalogue } from './compile.ts';
import { counterColumns } from './counters.ts';
import { departmentColumns, weightsCell } from './departments.ts';
import type { CatalogueProblem } from './problem.ts';
import { wordCells } from './question-words.ts';
import { leavingOut, questionColumns } from './questions.ts';
import { repeatedKeys } from './references.ts';
import { ownersCell, serviceColumns } from './services.ts';
import { settingsFields } from './settings.ts';
import type { Sheet, SheetColumns } from './sheet.ts';

/** In the order in which a workbook has them. */
export const sheetNames = [
  'departments',
  'services',
  'counters',
  'questions',
  'added',
  'settings',
] as const;

export type SheetName = (typeof sheetNames)[number];

/** A row by the names of its columns; every column is there, empty if nothing stands in it. */
export type Cells = Readonly<Record<string, string>>;

export type CatalogueRows = Readonly<Record<SheetName, readonly Cells[]>>;

/** The settings, a field a row: a text as it is, anything else as JSON. */
const settingsColumns: SheetColumns = { all: ['field', 'value'], optional: [] };

export const columnsOf: Readonly<Record<SheetName, SheetColumns>> = {
  departments: departmentColumns,
  services: serviceColumns,
  counters: counterColumns,
  questions: questionColumns,
  added: addedColumns,
  settings: settingsColumns,
};

/** What tells a row from the others of its sheet: an id, `department/slug`, a code, service and element, department and
 * number, a field. */
export function keyOfRow(sheet: SheetName, cells: Cells): string {
  const at = (column: string) => cells[column] ?? '';
  switch (sheet) {
    case 'departments':
      return at('id');
    case 'services':
      return `${at('department')}/${at('slug')}`;
    case 'counters':
      return at('code');
    case 'questions':
      return `${at('service')} ${at('element')}`;
    case 'added':
      return `${at('department')} ${at('number')}`;
    case 'settings':
      return at('field');
  }
}

/** A row of a sheet with every column of it, those that are not given empty, and no others. */
export function rowOf(sheet: SheetName, cells: Cells): Cells {
  return Object.fromEntries(columnsOf[sheet].all.map((column) => [column, cells[column] ?? '']));
}

const lifetime = ({ closed = '', formerly = [] }: Pick<Department, 'closed' | 'formerly'>) => ({
  closed,
  formerly: formerly.join('; '),
});

const departmentRow = (department: Department): Cells => ({
  id: department.id,
  name: department.name,
  short_name: department.shortName,
  kind: department.kind,
  role: department.role,
  weights: weightsCell(department.weights),
  ...lifetime(department),
});

function serviceRow(service: Service): Cells {
  const { department, slug, name, standard, asked, ownQuestions, owners, illustrative } = service;
  const asksAsUsual = (element: keyof typeof leavingOut) =>
    asked.includes(element) && !ownQuestions.some((own) => own.element === element);
  return {
    department,
    slug,
    name_id: name.id,
    name_en: name.en,
    standard_time: standard.time ?? '',
    standard_cost: standard.cost ?? '',
    standard_link: standard.link ?? '',
    [leavingOut.cost]: asksAsUsual('cost') ? 'yes' : 'no',
    [leavingOut.competence]: asksAsUsual('competence') ? 'yes' : 'no',
    [leavingOut.conduct]: asksAsUsual('conduct') ? 'yes' : 'no',
    owners: ownersCell(owners),
    illustrative: illustrative ? 'yes' : 'no',
    ...lifetime(service),
  };
}

const counterRow = ({ code, service, name, place, form, closed = '' }: Counter): Cells => ({
  code,
  service,
  name,
  place,
  form,
  closed,
});

function questionRow(service: string, { element, question, answers }: OwnQuestion): Cells {
  return { service, element, ...wordCells(question, answers) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of the settings that are a text, and so need no quotation marks in a cell. */
const textFields = [
  'city',
  'government',
  'timeZone',
  'timeZoneLabel',
  'origin',
  'securityContact',
] as const satisfies readonly (keyof Settings)[];

const isTextField = (field: string) => textFields.some((each) => each === field);

/** The cell of a field of the settings. */
export function settingsCell(field: string, value: unknown): string {
  return typeof value === 'string' && isTextField(field) ? value : JSON.stringify(value);
}

/** The rows of settings, in the order of their fields. */
export function settingsRows(settings: object): readonly Cells[] {
  const place = ([field]: readonly [string, unknown]) => settingsFields.indexOf(field);
  return Object.entries<unknown>({ ...settings })
    .toSorted((one, other) => place(one) - place(other))
    .map(([field, value]) => ({ field, value: settingsCell(field, value) }));
}

/** The rows of a `settings.json`; undefined where it is no object. */
export function settingsRowsOf(text: string): readonly Cells[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? settingsRows(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The rows of a catalogue, each sheet in its order. */
export function rowsOf({ settings, departments, services, counters }: Catalogue): CatalogueRows {
  return {
    departments: departments.map(departmentRow),
    services: services.map(serviceRow),
    counters: counters.map(counterRow),
    questions: services.flatMap(({ id, ownQuestions }) =>
      ownQuestions.map((own) => questionRow(id, own)),
    ),
    added: departments.flatMap(({ id, added = [] }) =>
      added.map((element) => addedCells(id, element)),
    ),
    settings: settingsRows(settings),
  };
}

/** Rows as the sheet of a file, the first below its heading. */
function sheetOfRows(name: SheetName, rows: readonly Cells[]): Sheet {
  return {
    file: `${name}.csv`,
    columns: columnsOf[name].all,
    rows: rows.map((cells, at) => ({ number: at + 2, cells, stray: [] })),
  };
}

/** The text of a `settings.json` with the fields of rows; what is no JSON is added to the problems. */
export function settingsText({ file, rows }: Sheet, problems: CatalogueProblem[]): string {
  const fields = rows.flatMap(({ number: row, cells }) => {
    const { field = '', value = '' } = cells;
    const at = { file, row, column: field };
    if (isTextField(field)) return [[field, value] as const];
    try {
      const parsed: unknown = JSON.parse(value);
      return [[field, parsed] as const];
    } catch {
      const expected = { id: 'nilai dalam bentuk JSON', en: 'a value as JSON' };
      problems.push({ ...at, expected, found: value });
      return [];
    }
  });
  return JSON.stringify(Object.fromEntries(fields));
}

/** The settings that rows stand for, as far as their values can be read. */
export function settingsObject(rows: readonly Cells[]): unknown {
  return JSON.parse(settingsText(sheetOfRows('settings', rows), []));
}

/** The six sheets with their files' names and rows, for what is wrong with them. */
export type CatalogueSheets = Readonly<Record<SheetName, Sheet>>;

/** Compiles sheets, the settings among them as rows. */
export function compileSheets(
  { settings, ...sheets }: CatalogueSheets,
  about: Pick<CatalogueSources, 'previous' | 'now'>,
): Compiled {
  const fields = settings.rows.map(({ number, cells }) => ({
    row: number,
    value: cells['field'] ?? '',
  }));
  const problems = repeatedKeys(settings, 'field', fields, (field) => field);
  const text = settingsText(settings, problems);
  if (problems.length > 0) return { ok: false, problems };
  return compileCatalogue({ ...sheets, settings: text, ...about });
}

/** Rows as the sheets of files. */
export function sheetsOf(rows: CatalogueRows): CatalogueSheets {
  return {
    departments: sheetOfRows('departments', rows.departments),
    services: sheetOfRows('services', rows.services),
    counters: sheetOfRows('counters', rows.counters),
    questions: sheetOfRows('questions', rows.questions),
    added: sheetOfRows('added', rows.added),
    settings: sheetOfRows('settings', rows.settings),
  };
}

/** Compiles rows, those of a draft for example. Problems tell the row by its place, the first has number 2. */
export function compileRows(
  rows: CatalogueRows,
  about: Pick<CatalogueSources, 'previous' | 'now'>,
): Compiled {
  return compileSheets(sheetsOf(rows), about);
}

/** The row that a problem of `compileRows` is about; undefined where it is about a whole sheet or the settings. */
export function rowOfProblem(
  rows: CatalogueRows,
  { file, row, column }: CatalogueProblem,
): { readonly sheet: SheetName; readonly key: string } | undefined {
  if (file === 'settings.json') {
    const [field] = column?.split('.') ?? [];
    return field === undefined ? undefined : { sheet: 'settings', key: field };
  }
  const sheet = sheetNames.find((name) => file === `${name}.csv`);
  const cells = sheet && row !== undefined ? rows[sheet][row - 2] : undefined;
  return sheet && cells && { sheet, key: keyOfRow(sheet, cells) };
}

/**
 * A version as the text that is stored and whose digest tells whether two versions are the same. Compiling puts every
 * field in its place, so the same sheets give the same text.
 */
export function versionText(catalogue: Catalogue): string {
  return JSON.stringify(catalogue);
}
