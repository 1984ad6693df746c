/** What the panel's pages read of the follow-up plan. */
import type { Action } from './action.ts';
import type { Suggestion } from './suggest.ts';
import type { ActionEventKind } from './transition.ts';

/** An action as its viewer finds it. */
export type PlannedAction = Action & {
  readonly id: number;
  readonly daysOverdue: number;
  /** What this viewer may do with it now. */
  readonly open: readonly ActionEventKind[];
};

export interface PlanView {
  readonly actions: readonly PlannedAction[];
  /** What to mend next; null where nothing is left, or there are no figures. */
  readonly suggestion: Suggestion | null;
  readonly mayPropose: boolean;
}

/** What happened to an action once. */
export interface ActionStep {
  readonly number: number;
  readonly day: string;
  readonly kind: ActionEventKind | 'propose';
  readonly progress: number | null;
  readonly note: string | null;
  /** What stood there before: the due day of a postponement, the programme of a correction. */
  readonly was: string | null;
}

export interface ActionView {
  readonly action: PlannedAction;
  readonly steps: readonly ActionStep[];
}
