/**
 * The life of an action as a state machine:
 *
 *   proposed -> (awaiting ->) under way -> done -> published
 *       \-> declined <-/          ^---------/ reopened
 *
 * Staff propose and report; the head decides, verifies what is said to be done, and publishes; the head of
 * another department accepts or declines what is asked of it. An auditor does nothing.
 */
import {
  type Action,
  type ActionState,
  doingDepartment,
  otherDepartment,
  type PublicText,
} from './action.ts';
import { type Actor, decidesFor, worksFor } from './actor.ts';

/** What may happen to an action. */
export type ActionEvent =
  | { readonly kind: 'approve' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'report'; readonly progress: number; readonly note: string }
  | { readonly kind: 'finish'; readonly evidence: string | null; readonly note: string }
  | { readonly kind: 'reopen'; readonly reason: string }
  | { readonly kind: 'publish'; readonly text: PublicText }
  | { readonly kind: 'revise'; readonly text: PublicText };

export const actionEventKinds = [
  'approve',
  'accept',
  'decline',
  'report',
  'finish',
  'reopen',
  'publish',
  'revise',
] as const satisfies readonly ActionEvent['kind'][];
export type ActionEventKind = ActionEvent['kind'];

/** Why nothing happened: not in this state, or not for this actor. */
export interface Refusal {
  readonly refused: 'state' | 'actor';
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
};

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
