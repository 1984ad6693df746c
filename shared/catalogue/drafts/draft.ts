/** A draft on the version in force: what it makes of it, and how it is changed further. */

import type { Text } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import type { Catalogue } from '../catalogue.ts';
import {
  applyChanges,
  type CatalogueChange,
  type CatalogueChanges,
  type Conflict,
  changesBetween,
  insistOn,
  isUnchanged,
  withoutFollowing,
} from '../changes.ts';
import type { Compiled } from '../compile.ts';
import { freeNumber } from '../edit/add.ts';
import type { CatalogueProblem } from '../problem.ts';
import {
  type CatalogueRows,
  compileRows,
  keyOfRow,
  rowOfProblem,
  rowsOf,
  type SheetName,
} from '../rows.ts';
import { applyEdit, type CatalogueEdit, typedBy } from './edit.ts';

/** The version in force. */
export interface InForce {
  /** 0 of a city that has published nothing yet, which binds nobody. */
  readonly version: number;
  readonly catalogue: Catalogue;
}

export interface DraftState {
  readonly rows: CatalogueRows;
  /** What stays as it is in force because somebody else changed it meanwhile. */
  readonly conflicts: readonly Conflict[];
  /** What would be published, or why nothing can be. */
  readonly compiled: Compiled;
}

const compiledOn = ({ version, catalogue }: InForce, rows: CatalogueRows, now: Date) =>
  compileRows(rows, { now, previous: version === 0 ? undefined : catalogue });

type Rows = Omit<DraftState, 'compiled'>;

/** The rows of the version in force as a draft has them, not compiled. */
function rowsIn(inForce: InForce, changes: CatalogueChanges): Rows {
  const rows = rowsOf(inForce.catalogue);
  return isUnchanged(changes) ? { rows, conflicts: [] } : applyChanges(rows, changes);
}

/** What a draft makes of the version in force. */
export function stateOf(inForce: InForce, changes: CatalogueChanges, now: Date): DraftState {
  // What is in force was compiled before it was published; most pages are opened without a draft.
  const state = rowsIn(inForce, changes);
  if (inForce.version > 0 && isUnchanged(changes)) {
    return { ...state, compiled: { ok: true, catalogue: inForce.catalogue } };
  }
  return { ...state, compiled: compiledOn(inForce, state.rows, now) };
}

const isOf = (one: Pick<CatalogueChange, 'sheet' | 'key'>) => (other: CatalogueChange) =>
  one.sheet === other.sheet && one.key === other.key;

/** The changes that lead to rows, and those that wait because somebody else changed the same. */
export function withWaiting(
  inForce: InForce,
  rows: CatalogueRows,
  conflicts: readonly Conflict[],
): CatalogueChanges {
  const between = changesBetween(rowsOf(inForce.catalogue), rows);
  const waiting = conflicts
    .map(({ change }) => change)
    .filter((change) => !between.rows.some(isOf(change)));
  return withoutFollowing({ ...between, rows: [...between.rows, ...waiting] });
}

/** What is wrong with one field of a form. */
export interface FieldProblem {
  readonly column: string;
  readonly message: Text | Pick<CatalogueProblem, 'expected' | 'found'>;
}

export type EditedDraft =
  | { readonly ok: true; readonly changes: CatalogueChanges; readonly key: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const sheetOf = (edit: CatalogueEdit): SheetName => {
  switch (edit.kind) {
    case 'add':
    case 'change':
    case 'close':
    case 'reopen':
      return edit.sheet;
    case 'move-counter':
      return 'counters';
    case 'move-service':
    case 'merge-service':
      return 'services';
    case 'merge-department':
      return 'departments';
    case 'ask':
    case 'ask-as-usual':
      return 'questions';
    case 'set':
      return 'settings';
  }
};

const problemsOf = (compiled: Compiled) => (compiled.ok ? [] : compiled.problems);

/** Tells a problem apart from others, wherever the rows before it have gone. */
function nameOf(rows: CatalogueRows, problem: CatalogueProblem): string {
  const { file, column, expected } = problem;
  return JSON.stringify([file, rowOfProblem(rows, problem)?.key, column, expected.en]);
}

/**
 * What of a draft's problems stands in the way of an edit: those of the fields that it types into, and a catalogue that is
 * too large. Others, such as a service that has no counter yet, may wait until the draft is published.
 *
 * @param before the draft without the edit; asked for only where something is wrong with it, since compiling takes time
 */
function inTheWay(
  edit: CatalogueEdit,
  key: string,
  before: () => DraftState,
  after: { readonly rows: CatalogueRows; readonly compiled: Compiled },
): readonly CatalogueProblem[] {
  const problems = problemsOf(after.compiled);
  if (problems.length === 0) return [];
  const sheet = sheetOf(edit);
  const columns = typedBy(edit);
  const { rows, compiled } = before();
  const known = new Set(problemsOf(compiled).map((each) => nameOf(rows, each)));
  return problems.filter((problem) => {
    const row = rowOfProblem(after.rows, problem);
    if (row === undefined) return !known.has(nameOf(after.rows, problem));
    if (row.sheet !== sheet) return false;
    if (edit.kind === 'set') return row.key in edit.values;
    if (!columns.includes(problem.column ?? '')) return false;
    return row.key === key || !known.has(nameOf(after.rows, problem));
  });
}

/**
 * A draft after one more edit.
 *
 * @param start drawn at random, for the code of a new counter
 */
export function editDraft(
  inForce: InForce,
  changes: CatalogueChanges,
  edit: CatalogueEdit,
  { now, start }: { readonly now: Date; readonly start: number },
): EditedDraft {
  const before = rowsIn(inForce, changes);
  const today = localHour(now, inForce.catalogue.settings.timeZone).day;
  const edited = applyEdit(before.rows, edit, { today, start });
  if (!edited.ok) return { ok: false, problems: [edited.problem] };
  const { rows, key } = edited;
  const compiled = compiledOn(inForce, rows, now);
  const problems = inTheWay(edit, key, () => stateOf(inForce, changes, now), { rows, compiled });
  if (problems.length > 0) {
    return {
      ok: false,
      problems: problems.map((problem) => ({ column: problem.column ?? '', message: problem })),
    };
  }
  // As the compiler writes them, so that a cell that only looks other is no change.
  const written = compiled.ok ? rowsOf(compiled.catalogue) : rows;
  return { ok: true, changes: withWaiting(inForce, written, before.conflicts), key };
}

/**
 * A change as somebody insists on it. An element that two people added under one number is no other version of the same:
 * the second takes the next number.
 */
function insisted(rows: CatalogueRows, conflict: Conflict): CatalogueChange {
  const { change, current } = conflict;
  const { sheet, before, after } = change;
  if (sheet !== 'added' || before || !after || !current) return insistOn(conflict);
  const number = freeNumber(rows, after['department'] ?? '');
  const isSame = after['name_id'] === current['name_id'];
  if (isSame || number === undefined) return insistOn(conflict);
  const row = { ...after, number };
  return { sheet, key: keyOfRow(sheet, row), after: row };
}

/** Takes a change that waits as it stands in force, or as the draft has it. */
export function resolveConflict(
  inForce: InForce,
  changes: CatalogueChanges,
  of: Pick<CatalogueChange, 'sheet' | 'key'>,
  keep: 'mine' | 'theirs',
): CatalogueChanges {
  const { rows, conflicts } = applyChanges(rowsOf(inForce.catalogue), changes);
  const found = conflicts.find(({ change }) => isOf(of)(change));
  if (found === undefined) return changes;
  const others = changes.rows.filter((each) => !isOf(of)(each));
  if (keep === 'theirs') return { ...changes, rows: others };
  return { ...changes, rows: [...others, insisted(rows, found)] };
}
