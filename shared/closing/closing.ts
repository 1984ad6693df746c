/**
 * The closing of a period by a unit, as a state machine:
 *
 *   draft -> checked -> approved -> published -> (draft of the next edition)
 *     ^---------/----------/ returned
 *   draft -> published as not reported
 *
 * The unit's head checks and so freezes what will be published; the city's administrator approves and publishes exactly that.
 * A published edition never changes: a correction makes the next one.
 */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';
import { ownDepartments, type Viewer } from '#shared/panel/viewer.ts';
import type { Deadlines } from './rules.ts';

export const closingStates = ['draft', 'checked', 'approved', 'published'] as const;
export type ClosingState = (typeof closingStates)[number];

export const closingActs = [
  'check',
  'return',
  'approve',
  'publish',
  'not-reported',
  'correct',
  'abandon',
] as const;
export type ClosingAct = (typeof closingActs)[number];

/** Where a unit stands with a period. */
export interface Closing {
  readonly state: ClosingState;
  /** The edition that is prepared, or was published last; 1 is the first. */
  readonly edition: number;
  /** How many steps were taken so far: who acts says after which, so that the second of two is told. */
  readonly steps: number;
  /** The account that checked what waits; null of a draft. */
  readonly checkedBy: string | null;
}

export const notBegun: Closing = { state: 'draft', edition: 1, steps: 0, checkedBy: null };

/** Who may act depends on who else there is. */
export interface Circumstances {
  readonly actor: Viewer;
  /** Undefined of the city as a whole. */
  readonly department: string | undefined;
  /** Whether the department has a head with an account that is open. */
  readonly hasHead: boolean;
  /** Whether the city has another administrator than the actor. */
  readonly hasOtherAdministrator: boolean;
  readonly periodEnd: string;
  readonly deadlines: Deadlines;
  readonly today: string;
}

/**
 * Why nothing happened. `state`: the step does not follow on this state. `actor`: it is not theirs. `own-check`: they
 * checked it themselves, and another administrator is there. `running`: the period is not over. `early`: the unit may
 * still report.
 */
export interface Refusal {
  readonly refused: 'state' | 'actor' | 'own-check' | 'running' | 'early';
}

export const isRefusal = (outcome: Closing | Refusal): outcome is Refusal => 'refused' in outcome;

/** The states in which an act may come. */
const comesIn: Readonly<Record<ClosingAct, readonly ClosingState[]>> = {
  check: ['draft'],
  return: ['checked', 'approved'],
  approve: ['checked'],
  publish: ['approved'],
  'not-reported': ['draft'],
  correct: ['published'],
  abandon: ['draft'],
};

const isHeadOf = (actor: Viewer, department: string | undefined) =>
  actor.role === 'head' && department !== undefined && ownDepartments(actor).includes(department);

function isTheirs(
  { state }: Closing,
  act: ClosingAct,
  { actor, department, hasHead }: Circumstances,
): boolean {
  const isAdministrator = actor.role === 'administrator';
  switch (act) {
    case 'check':
      // Nobody checks in place of a head who is there.
      return isHeadOf(actor, department) || (isAdministrator && !hasHead);
    case 'return':
      return isAdministrator || (state === 'checked' && isHeadOf(actor, department));
    case 'approve':
    case 'publish':
    case 'not-reported':
    case 'correct':
    case 'abandon':
      return isAdministrator;
  }
}

function refusalOf(closing: Closing, act: ClosingAct, given: Circumstances): Refusal | undefined {
  const { actor, today, periodEnd, deadlines, hasOtherAdministrator } = given;
  if (!comesIn[act].includes(closing.state)) return { refused: 'state' };
  if (act === 'abandon' && closing.edition === 1) return { refused: 'state' };
  if (!isTheirs(closing, act, given)) return { refused: 'actor' };
  if (today <= periodEnd) return { refused: 'running' };
  if (act === 'not-reported' && today <= deadlines.check) return { refused: 'early' };
  if (act === 'approve' && closing.checkedBy === actor.id && hasOtherAdministrator) {
    return { refused: 'own-check' };
  }
  return undefined;
}

/** Where a unit stands after an act, or why it may not come. */
export function closingAfter(
  closing: Closing,
  act: ClosingAct,
  given: Circumstances,
): Closing | Refusal {
  const refusal = refusalOf(closing, act, given);
  if (refusal !== undefined) return refusal;
  const next = { ...closing, steps: closing.steps + 1 };
  switch (act) {
    case 'check':
      return { ...next, state: 'checked', checkedBy: given.actor.id };
    case 'return':
      return { ...next, state: 'draft', checkedBy: null };
    case 'approve':
      return { ...next, state: 'approved' };
    case 'publish':
    case 'not-reported':
      return { ...next, state: 'published' };
    case 'correct':
      return { ...next, state: 'draft', edition: closing.edition + 1, checkedBy: null };
    case 'abandon':
      return { ...next, state: 'published', edition: closing.edition - 1, checkedBy: null };
  }
}

/** The acts that are open to somebody now. */
export function openActs(closing: Closing, given: Circumstances): ClosingAct[] {
  return closingActs.filter((act) => refusalOf(closing, act, given) === undefined);
}

/** Acts that need a reason. Of those that make an edition it is printed in it. */
export const needsReason: ReadonlySet<ClosingAct> = new Set([
  'return',
  'not-reported',
  'correct',
  'abandon',
]);

/** Acts whose reason anybody reads. */
export const saysInPublic: ReadonlySet<ClosingAct> = new Set(['not-reported', 'correct']);

export const longestReason = 500;

/** How many units may be acted on at once: each takes some of the 50 statements that a free Worker may run. */
export const mostAtOnce = 10;

const reasonExpected: Text = {
  id: `Tulis alasannya, 5 sampai ${longestReason} huruf.`,
  en: `Write the reason, 5 to ${longestReason} characters.`,
};

/** What a page of the panel sends: one act, for one unit or several. */
export const closingStepSchema = z.strictObject({
  period: z.string(),
  act: z.enum(closingActs),
  units: z
    .array(
      z.strictObject({
        /** A department; empty for the city. */
        unit: z.string(),
        /** How many steps the page showed. */
        after: z.int().check(z.minimum(0)),
      }),
    )
    .check(z.minLength(1), z.maxLength(mostAtOnce)),
  /** Of a check: the hash of the figures that the page showed. */
  seen: z.optional(z.string()),
  reason: z.optional(z.string().check(z.trim(), z.minLength(5), z.maxLength(longestReason))),
  /** Words of the reason that look personal and are not. */
  confirmed: z.optional(z.array(z.string())),
});
export type SentStep = z.infer<typeof closingStepSchema>;

/** What to write in each field. */
export const closingExpectations: Readonly<Record<string, Text>> = {
  '/reason': reasonExpected,
  '/units': {
    id: `Pilih satu sampai ${mostAtOnce} unit sekali jalan.`,
    en: `Choose one to ${mostAtOnce} units at a time.`,
  },
};

/** Which step is late, the first that is missing; undefined where none is. */
export function lateStep(
  { state, edition }: Closing,
  deadlines: Deadlines,
  today: string,
): keyof Deadlines | undefined {
  // A correction has no deadline: the edition before it was published.
  if (state === 'published' || edition > 1) return undefined;
  const missing = { draft: 'check', checked: 'approve', approved: 'publish' } as const;
  const step = missing[state];
  return today > deadlines[step] ? step : undefined;
}
