/**
 * The life of an action as a state machine:
 *
 *   proposed -> (awaiting ->) under way -> done -> published -> withdrawn
 *       \-> declined <-/          ^---------/ reopened
 *              awaiting, under way -> cancelled
 *
 * Staff propose and report; the head decides, verifies what is said to be done, and publishes; the head of
 * another department accepts or declines what is asked of it. What was decided is cancelled, postponed, corrected
 * or withdrawn by the head alone and with a reason, which the public reads. An auditor does nothing.
 */
import {
  type Action,
  type ActionState,
  doingDepartment,
  otherDepartment,
  type Plan,
  type PublicText,
} from './action.ts';
import { type Actor, decidesFor, worksFor } from './actor.ts';
import { horizonOf } from './horizon.ts';

/** What may happen to an action. */
export type ActionEvent =
  | { readonly kind: 'approve' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'report'; readonly progress: number; readonly note: string }
  | { readonly kind: 'finish'; readonly evidence: string | null; readonly note: string }
  | { readonly kind: 'reopen'; readonly reason: string }
  | { readonly kind: 'publish'; readonly text: PublicText }
  | { readonly kind: 'revise'; readonly text: PublicText; readonly reason: string }
  | { readonly kind: 'postpone'; readonly dueDay: string; readonly reason: string }
  | {
      readonly kind: 'correct';
      readonly programme: string;
      /** What it is about; null leaves it, and has to once it is done, or a comparison could be chosen. */
      readonly about: Pick<Plan, 'service' | 'element' | 'theme'> | null;
      readonly reason: string;
    }
  | { readonly kind: 'cancel'; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly reason: string };

export const actionEventKinds = [
  'approve',
  'accept',
  'decline',
  'report',
  'finish',
  'reopen',
  'publish',
  'revise',
  'postpone',
  'correct',
  'cancel',
  'withdraw',
] as const satisfies readonly ActionEvent['kind'][];
export type ActionEventKind = ActionEvent['kind'];

/** Why nothing happened: not in this state, not for this actor, or not to this day. */
export interface Refusal {
  readonly refused: 'state' | 'actor' | 'day';
}

/** The states in which an event may come. */
const comesIn: Readonly<Record<ActionEventKind, readonly ActionState[]>> = {
  approve: ['proposed'],
  accept: ['awaiting'],
  decline: ['proposed', 'awaiting'],
  report: ['under-way'],
  finish: ['under-way'],
  reopen: ['done'],
  publish: ['done'],
  revise: ['published'],
  postpone: ['awaiting', 'under-way'],
  correct: ['awaiting', 'under-way', 'done', 'published', 'cancelled', 'withdrawn'],
  cancel: ['awaiting', 'under-way'],
  withdraw: ['published'],
};

/** Whether what an action is about may still be corrected: later its comparison rests on it. */
export function mayCorrectSubject({ state }: Pick<Action, 'state'>): boolean {
  return state === 'awaiting' || state === 'under-way';
}

/** The department whose head decides on a proposal, or on what is asked of another. */
function deciding(action: Action): string {
  return action.state === 'awaiting' ? doingDepartment(action) : action.department;
}

function isAllowed(action: Action, kind: ActionEventKind, actor: Actor): boolean {
  switch (kind) {
    case 'report':
    case 'finish':
      return worksFor(actor, doingDepartment(action));
    case 'accept':
    case 'decline':
      return decidesFor(actor, deciding(action));
    case 'approve':
    case 'reopen':
    case 'publish':
    case 'revise':
    case 'postpone':
    case 'correct':
    case 'cancel':
    case 'withdraw':
      return decidesFor(actor, action.department);
  }
}

/** Whether a proposal for a department may come from this actor. */
export function mayPropose(actor: Actor, department: string): boolean {
  return worksFor(actor, department);
}

/** Why an event may not come now from this actor; undefined where it may. */
function refusalOf(action: Action, kind: ActionEventKind, actor: Actor): Refusal | undefined {
  if (!comesIn[kind].includes(action.state)) return { refused: 'state' };
  return isAllowed(action, kind, actor) ? undefined : { refused: 'actor' };
}

/** What an actor may do with an action now: what a page offers, and what `transition` will not refuse. */
export function openTo(action: Action, actor: Actor): readonly ActionEventKind[] {
  return actionEventKinds.filter((kind) => refusalOf(action, kind, actor) === undefined);
}

export function isRefusal(outcome: Action | Refusal): outcome is Refusal {
  return 'refused' in outcome;
}

/**
 * What an event makes of an action.
 *
 * @param today `YYYY-MM-DD`, which becomes the day of whatever is dated: no day is typed in, or an action
 *   could be dated to where the figures flatter it
 */
export function transition(
  action: Action,
  event: ActionEvent,
  actor: Actor,
  today: string,
): Action | Refusal {
  const refusal = refusalOf(action, event.kind, actor);
  if (refusal !== undefined) return refusal;
  const { department, service, element, theme, programme, horizon, responsible, dueDay } = action;
  const kept = {
    ...{ department, service, element, theme, programme, horizon, responsible, dueDay },
    proposedDay: action.proposedDay,
  };
  switch (event.kind) {
    case 'approve':
      return otherDepartment(action) === undefined
        ? { ...kept, state: 'under-way', progress: 0 }
        : { ...kept, state: 'awaiting' };
    case 'accept':
      return { ...kept, state: 'under-way', progress: 0 };
    case 'decline':
      return {
        ...kept,
        state: 'declined',
        declinedBy: deciding(action),
        declinedDay: today,
        reason: event.reason,
      };
    case 'report':
      return { ...kept, state: 'under-way', progress: event.progress };
    case 'finish':
      return { ...kept, state: 'done', doneDay: today, evidence: event.evidence };
    case 'reopen':
      return { ...kept, state: 'under-way', progress: reopenedAt };
    case 'publish':
    case 'revise':
      return published(kept, action, event.text, today);
    case 'postpone':
      return postponed(action, event.dueDay, today);
    case 'correct':
      return corrected(action, event);
    case 'cancel':
      return { ...kept, state: 'cancelled', cancelledDay: today, reason: event.reason };
    case 'withdraw':
      return withdrawn(kept, action, event.reason, today);
  }
}

/** Nearly done: somebody said that it was. */
const reopenedAt = 90;

function published(
  kept: Omit<Action, 'state'>,
  action: Action,
  text: PublicText,
  today: string,
): Action | Refusal {
  switch (action.state) {
    case 'done': {
      const { doneDay, evidence } = action;
      return { ...kept, state: 'published', doneDay, evidence, publishedDay: today, text };
    }
    case 'published': {
      const { doneDay, evidence, publishedDay } = action;
      return { ...kept, state: 'published', doneDay, evidence, publishedDay, text };
    }
    default:
      return { refused: 'state' };
  }
}

/** A later day than before: an earlier one would only be a promise that nobody asked for. */
function postponed(action: Action, dueDay: string, today: string): Action | Refusal {
  if (dueDay <= action.dueDay || dueDay <= today) return { refused: 'day' };
  return { ...action, dueDay, horizon: horizonOf(action.proposedDay, dueDay) };
}

function corrected(
  action: Action,
  { programme, about }: Extract<ActionEvent, { kind: 'correct' }>,
): Action | Refusal {
  if (about !== null && !mayCorrectSubject(action)) return { refused: 'state' };
  const horizon = horizonOf(action.proposedDay, action.dueDay);
  return { ...action, ...about, programme, horizon };
}

function withdrawn(
  kept: Omit<Action, 'state'>,
  action: Action,
  reason: string,
  today: string,
): Action | Refusal {
  if (action.state !== 'published') return { refused: 'state' };
  const { doneDay, evidence, publishedDay, text } = action;
  return {
    ...kept,
    state: 'withdrawn',
    ...{ doneDay, evidence, publishedDay, text },
    withdrawnDay: today,
    reason,
  };
}
