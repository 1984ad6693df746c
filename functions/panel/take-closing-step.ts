/** Takes a step of the closing of a period for one unit: all of it is written, or nothing. */
import {
  type Circumstances,
  type ClosingAct,
  closingAfter,
  isRefusal,
  type Refusal,
} from '#shared/closing/closing.ts';
import type { Checked, EditionPart } from '#shared/closing/edition.ts';
import { type Deadlines, thoseToClose } from '#shared/closing/rules.ts';
import type { AuditedAction } from '#shared/panel/audit.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import type { Period } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import {
  type ClosingWithContent,
  closingMovement,
  insertEdition,
  type OthersThere,
  readNewestEditions,
} from '../db/closings.ts';
import type { Database, Statement } from '../host/database.ts';
import { freeze, readToCheck, seenHash } from '../publication/edition.ts';

export const auditedAs: Readonly<Record<ClosingAct, AuditedAction>> = {
  check: 'closing-checked',
  return: 'closing-returned',
  approve: 'closing-approved',
  publish: 'closing-published',
  'not-reported': 'closing-not-reported',
  correct: 'closing-corrected',
  abandon: 'closing-abandoned',
};

/** What was asked for, and by whom. */
export interface Asked {
  readonly viewer: Viewer;
  readonly others: OthersThere;
  readonly period: Period;
  readonly deadlines: Deadlines;
  readonly act: ClosingAct;
  readonly seen: string | undefined;
  readonly reason: string | null;
  readonly now: Date;
  readonly today: string;
}

/** `overtaken`: somebody else took a step since the page was shown. `moved`: the figures have moved since. */
export type Outcome =
  | { readonly done: true }
  | Refusal
  | { readonly refused: 'overtaken' | 'moved' };

export function circumstancesOf(
  department: string | undefined,
  {
    viewer,
    others,
    period,
    deadlines,
    today,
  }: Pick<Asked, 'viewer' | 'others' | 'period' | 'deadlines' | 'today'>,
): Circumstances {
  return {
    actor: viewer,
    department,
    hasHead: department !== undefined && others.headed.has(department),
    hasOtherAdministrator: others.hasOtherAdministrator,
    periodEnd: period.to,
    deadlines,
    today,
  };
}

/** A unit that has not begun. */
export const unbegun = (unit: string, period: string): ClosingWithContent => ({
  ...{ unit, period, state: 'draft', edition: 1, steps: 0 },
  ...{ checkedBy: null, checkedDay: null, approvedBy: null, approvedDay: null },
  ...{ correction: null, content: null },
});

/** Where each department stands now, as the city's edition tells it. */
export async function partsOf(db: Database, period: Period): Promise<EditionPart[]> {
  const editions = await readNewestEditions(db, [period.id]);
  const byUnit = new Map(editions.map((edition) => [edition.unit, edition]));
  return thoseToClose(city().catalogue.departments, period).map(({ id }) => {
    const found = byUnit.get(id);
    return {
      unit: id,
      state: found?.kind ?? 'awaited',
      edition: found?.edition ?? null,
      hash: found?.hash ?? null,
    };
  });
}

/** What of a row an act changes besides its state. */
function changed(
  { act, viewer, today, reason }: Asked,
  content: string | null,
): Partial<ClosingWithContent> {
  switch (act) {
    case 'check':
      return { content, checkedDay: today, approvedBy: null, approvedDay: null };
    case 'approve':
      return { approvedBy: viewer.id, approvedDay: today };
    case 'return':
      return { content: null, checkedDay: null, approvedBy: null, approvedDay: null };
    case 'publish':
    case 'not-reported':
    case 'abandon':
      return { content: null, correction: null };
    case 'correct':
      return { correction: reason, checkedDay: null, approvedBy: null, approvedDay: null };
  }
}

async function editionStatements(
  db: Database,
  scope: Scope,
  { before, previous }: Standing,
  asked: Asked,
): Promise<Statement[]> {
  const { act, period, reason, today } = asked;
  if (act !== 'publish' && act !== 'not-reported') return [];
  const checked =
    act === 'publish' && before.content !== null ? (JSON.parse(before.content) as Checked) : null;
  const edition = await freeze({
    scope,
    period,
    closing: before,
    checked,
    // What was written when the correction began is what the edition says.
    reason: before.correction ?? reason,
    previous,
    parts: scope.kind === 'city' ? await partsOf(db, period) : null,
    today,
  });
  return [insertEdition(db, edition)];
}

/** A unit as it stands. */
export interface Standing {
  readonly before: ClosingWithContent;
  /** How many steps whoever acts has seen. */
  readonly after: number;
  /** The hash of its newest edition; null before the first. */
  readonly previous: string | null;
}

/** @throws what the database throws, but for a step that somebody else took */
export async function takeClosingStep(
  db: Database,
  scope: Scope,
  { before, after, previous }: Standing,
  asked: Asked,
): Promise<Outcome> {
  const { viewer, period, act, seen, reason, now, today } = asked;
  const department = scope.kind === 'department' ? scope.department.id : undefined;
  const { unit } = before;
  const next = closingAfter(before, act, circumstancesOf(department, asked));
  // Whose page is older is told so, whatever else would be wrong with what they ask.
  if (before.steps !== after) return { refused: 'overtaken' };
  if (isRefusal(next)) return next;

  let content: string | null = before.content;
  if (act === 'check') {
    const checked = await readToCheck(db, scope, period, today);
    if ((await seenHash(checked)) !== seen) return { refused: 'moved' };
    content = JSON.stringify(checked);
  }
  const { state, edition, steps, checkedBy } = next;
  const row: ClosingWithContent = {
    ...before,
    ...changed(asked, content),
    ...{ state, edition, steps, checkedBy },
  };
  const role = viewer.role === 'head' ? 'head' : 'administrator';
  try {
    await db.batch([
      ...closingMovement(db, row, { day: today, act, edition, role, reason }),
      ...(await editionStatements(db, scope, { before, after, previous }, asked)),
      audited(db, viewer, now, {
        action: auditedAs[act],
        department,
        subject: `${unit === '' ? 'city' : unit} ${period.id}`,
        detail: { edition, ...(reason !== null && { reason }) },
      }),
    ]);
  } catch (error) {
    // Somebody else took the number of this step in the meantime.
    if (error instanceof Error && error.message.includes('UNIQUE')) return { refused: 'overtaken' };
    throw error;
  }
  return { done: true };
}
