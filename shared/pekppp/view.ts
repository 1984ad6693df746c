/** What the panel's pages read of the evidence of a year: of one unit, and of all of them. */
import type { ActionState } from '#shared/follow-up/action.ts';
import type { FollowUpsAnswer } from '#shared/publication/follow-ups.ts';
import type { Figure } from '#shared/publication/results.ts';
import type { Rhythm } from '#shared/publication/windows.ts';
import type { PlanShare } from './follow-up.ts';
import type { AddedKind } from './media.ts';
import type { Scored } from './score.ts';

/** A medium that staff added, without its picture. */
export interface ListedMedium {
  readonly id: number;
  readonly kind: AddedKind;
  readonly name: string;
  readonly day: string;
  readonly link: string | null;
  readonly hasPicture: boolean;
  readonly removedDay: string | null;
  readonly removedReason: string | null;
}

/** An action of the plan with the days from the report to it. */
export interface EvidencedAction {
  readonly programme: string;
  readonly service: string | null;
  readonly state: ActionState;
  readonly dueDay: string;
  readonly firstDueDay: string;
  readonly doneDay: string | null;
  /** The link that was given when it was done. */
  readonly evidence: string | null;
  readonly reportDay: string | null;
  readonly days: number | null;
}

/** The levels of a unit in a year. */
export interface UnitLevels {
  readonly department: string;
  readonly scored: readonly Scored[];
}

export interface CityLevels {
  readonly year: string;
  readonly units: readonly UnitLevels[];
}

/** All that is known of a unit in a year. */
export interface UnitEvidence extends UnitLevels {
  readonly year: string;
  /** In the city's time zone. */
  readonly today: string;
  readonly figure: Figure;
  /** The newest edition that the department reported of the year; null before there is one. */
  readonly edition: {
    readonly number: number;
    readonly hasDocument: boolean;
    readonly hasSigned: boolean;
  } | null;
  readonly plan: PlanShare;
  readonly days: readonly number[];
  readonly rhythm: Rhythm | null;
  readonly actions: readonly EvidencedAction[];
  readonly media: readonly ListedMedium[];
  /** How long comments wait; null with fewer than ten. */
  readonly clock: FollowUpsAnswer['clock'];
  /** How many texts of what was done are published. */
  readonly published: number;
}
