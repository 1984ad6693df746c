/** A draft as the panel shows it. */
import type { Text } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import { outOfScope } from '../change-scope.ts';
import { type CatalogueChanges, differingColumns } from '../changes.ts';
import { type DescribedChange, describeChanges, nameOfRow } from '../describe-changes.ts';
import { type PosterChange, posterChanges } from '../poster-words.ts';
import type { CatalogueProblem } from '../problem.ts';
import { type CatalogueRows, keyOfRow, rowOfProblem, type SheetName } from '../rows.ts';
import { type DraftState, type InForce, stateOf } from './draft.ts';

/** A row that somebody else changed meanwhile. */
export interface ConflictView {
  readonly sheet: SheetName;
  readonly key: string;
  readonly name: Text;
  /** Whether the row is there no more, or is to be taken out here. */
  readonly isGone: boolean;
  readonly cells: readonly {
    readonly column: string;
    readonly before: string;
    readonly theirs: string;
    readonly mine: string;
  }[];
}

/** What must be mended before a draft can be published. */
export interface DraftProblem {
  /** The row that it is about; absent where it is about all. */
  readonly row?: { readonly sheet: SheetName; readonly key: string; readonly name: Text };
  readonly column?: string;
  readonly expected: Text;
  readonly found?: string;
}

/** A version that somebody else published since a draft was last looked through. */
export interface VersionSince {
  readonly version: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly reason: string;
}

export interface DraftView {
  /** The version in force. */
  readonly version: number;
  readonly revision: number;
  /** Those after the one with which the draft began; none of a draft that changes nothing. */
  readonly since: readonly VersionSince[];
  /** As they would be; of a department's head those of its departments. */
  readonly rows: CatalogueRows;
  /** What would be published. */
  readonly changes: readonly DescribedChange[];
  /** What waits besides until its author chooses. */
  readonly conflicts: readonly ConflictView[];
  readonly problems: readonly DraftProblem[];
  /** None while something is to be mended. */
  readonly posters: readonly (PosterChange & { readonly name: string })[];
  /** Rows that whoever looks may not change, by name. */
  readonly notTheirs: readonly { readonly name: Text; readonly why: Text }[];
  readonly submittedAt?: string;
  readonly reason?: string;
  readonly refused?: { readonly by: string; readonly because: string };
  /** Whether the city's administrator must approve what its author wants published. */
  readonly needsApproval: boolean;
  /** In the city, `YYYY-MM-DD`. */
  readonly today: string;
}

const fileNames = /(?:services|departments|counters|questions|added)\.csv/g;

const listNames: Readonly<Record<string, Text>> = {
  'departments.csv': { id: 'daftar unit', en: 'the list of departments' },
  'services.csv': { id: 'daftar layanan', en: 'the list of services' },
  'counters.csv': { id: 'daftar loket', en: 'the list of counters' },
  'questions.csv': { id: 'daftar pertanyaan', en: 'the list of questions' },
  'added.csv': { id: 'daftar unsur tambahan', en: 'the list of added elements' },
};

/** The words of the compiler where there are lists and no files. */
export function withoutFiles({ id, en }: Text): Text {
  return {
    id: id.replace(fileNames, (file) => listNames[file]?.id ?? file),
    en: en.replace(fileNames, (file) => listNames[file]?.en ?? file),
  };
}

function nameIn(rows: CatalogueRows, sheet: SheetName, key: string): Text {
  const at = rows[sheet].find((cells) => keyOfRow(sheet, cells) === key);
  return at === undefined ? { id: key, en: key } : nameOfRow(sheet, at);
}

function problemView(rows: CatalogueRows, problem: CatalogueProblem): DraftProblem {
  const { column, expected, found } = problem;
  const row = rowOfProblem(rows, problem);
  return {
    ...(row && { row: { ...row, name: nameIn(rows, row.sheet, row.key) } }),
    ...(column !== undefined && { column }),
    expected: withoutFiles(expected),
    ...(found !== undefined && { found }),
  };
}

const conflictViews = ({ conflicts }: DraftState): readonly ConflictView[] =>
  conflicts.map(({ change: { sheet, key, before = {}, after }, current }) => ({
    ...{ sheet, key },
    name: nameOfRow(sheet, after ?? current ?? before),
    isGone: current === undefined || after === undefined,
    cells: differingColumns(current ?? {}, after ?? {}).map((column) => ({
      column,
      before: before[column] ?? '',
      theirs: current?.[column] ?? '',
      mine: after?.[column] ?? '',
    })),
  }));

/** The changes that would be published. */
const withoutConflicts = ({ rows, orders }: CatalogueChanges, { conflicts }: DraftState) => ({
  rows: rows.filter((each) => !conflicts.some(({ change }) => change === each)),
  orders,
});

/** The changes that are not for a head of departments; none of whoever may change everything. */
export function notFor(changes: CatalogueChanges, departments: readonly string[] | undefined) {
  if (departments === undefined) return [];
  const [first = [], ...others] = departments.map((department) => outOfScope(changes, department));
  return first.filter(({ sheet, key }) =>
    others.every((each) => each.some((other) => other.sheet === sheet && other.key === key)),
  );
}

/** The rows that belong to departments; all of them for whoever may change everything. */
export function rowsFor(rows: CatalogueRows, departments: readonly string[] | undefined) {
  if (departments === undefined) return rows;
  const own = new Set(departments);
  const ofService = ({ service = '' }) => own.has(service.split('/')[0] ?? '');
  return {
    departments: rows.departments.filter(({ id = '' }) => own.has(id)),
    services: rows.services.filter(({ department = '' }) => own.has(department)),
    counters: rows.counters.filter(ofService),
    questions: rows.questions.filter(ofService),
    added: rows.added.filter(({ department = '' }) => own.has(department)),
    settings: [],
  };
}

/**
 * @param departments of the head whose draft it is; undefined for the city's administrator
 */
export function draftView(
  inForce: InForce,
  draft: {
    readonly changes: CatalogueChanges;
    readonly revision: number;
    readonly submittedAt?: string;
    readonly reason?: string;
    readonly refused?: DraftView['refused'];
  },
  about: {
    readonly now: Date;
    readonly departments: readonly string[] | undefined;
    readonly since: readonly VersionSince[];
  },
): DraftView {
  const { changes, ...stored } = draft;
  const { now, departments } = about;
  const { settings } = inForce.catalogue;
  const state = stateOf(inForce, changes, now);
  const { rows, compiled } = state;
  const posters = compiled.ok ? posterChanges(inForce.catalogue, compiled.catalogue) : [];
  return {
    version: inForce.version,
    revision: stored.revision,
    since: about.since,
    rows: rowsFor(rows, departments),
    changes: describeChanges(withoutConflicts(changes, state)),
    conflicts: conflictViews(state),
    problems: compiled.ok ? [] : compiled.problems.map((each) => problemView(rows, each)),
    posters: posters.map((each) => ({ ...each, name: nameIn(rows, 'counters', each.code).id })),
    notTheirs: notFor(changes, departments).map(({ sheet, key, why }) => ({
      name: nameIn(rows, sheet, key),
      why,
    })),
    ...(stored.submittedAt !== undefined && { submittedAt: stored.submittedAt }),
    ...(stored.reason !== undefined && { reason: stored.reason }),
    ...(stored.refused !== undefined && { refused: stored.refused }),
    needsApproval: departments !== undefined && settings.approveCatalogue === true,
    today: localHour(now, settings.timeZone).day,
  };
}
