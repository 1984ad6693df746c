/** `/api/panel/unit/{department}/actions`: the follow-up plan of a department, and what others ask of it. */
import { Hono } from 'hono';
import type { FieldError } from '#shared/api/problems.ts';
import { type Action, otherDepartment } from '#shared/follow-up/action.ts';
import { horizonOf } from '#shared/follow-up/horizon.ts';
import {
  actionEventSchema,
  expectations,
  laterThan,
  type Proposal,
  proposalSchema,
  type SentEvent,
} from '#shared/follow-up/input.ts';
import { daysOverdue } from '#shared/follow-up/overdue.ts';
import type { ActionView, PlannedAction, PlanView } from '#shared/follow-up/plan-view.ts';
import { publicTextsOf, unconfirmed } from '#shared/follow-up/public-texts.ts';
import { elementsTaken, suggestAction } from '#shared/follow-up/suggest.ts';
import {
  type ActionEvent,
  isRefusal,
  mayPropose,
  openTo,
  type Refusal,
  transition,
} from '#shared/follow-up/transition.ts';
import type { Language } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import type { AuditDetail, AuditedAction } from '#shared/panel/audit.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { periodOf, scopeOf } from '../api/unit-query.ts';
import { city } from '../city.ts';
import {
  findAction,
  movement,
  proposal,
  readActions,
  readSteps,
  type StoredAction,
} from '../db/actions.ts';
import { settleOverdue } from '../db/alerts.ts';
import { audited } from '../db/audit-trail.ts';
import type { Database } from '../host/database.ts';
import { languageOf, problem } from '../problem.ts';
import { readPublishedResults } from '../publication/results.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const auditedAs: Readonly<Record<ActionEvent['kind'], AuditedAction>> = {
  approve: 'action-approved',
  accept: 'action-accepted',
  decline: 'action-declined',
  report: 'action-reported',
  finish: 'action-finished',
  reopen: 'action-reopened',
  publish: 'action-published',
  revise: 'action-revised',
  postpone: 'action-postponed',
  correct: 'action-corrected',
  cancel: 'action-cancelled',
  withdraw: 'action-withdrawn',
};

const seenBy = (action: StoredAction, viewer: Viewer, today: string): PlannedAction => ({
  ...action,
  daysOverdue: daysOverdue(action, today),
  open: openTo(action, viewer),
});

type Subject = Pick<Proposal, 'service'>;

const isOurs = ({ service }: Subject, department: string) =>
  service === null ||
  city()
    .index.servicesOf(department)
    .some(({ id }) => id === service);

/** What a proposal names that the city or the calendar does not have. */
function unfitting(proposed: Proposal, department: string, today: string): string[] {
  const { index } = city();
  const asked = otherDepartment(proposed);
  return [
    ...(isOurs(proposed, department) ? [] : ['/service']),
    ...(asked !== undefined && (asked === department || !index.departmentById.has(asked))
      ? ['/responsible/department']
      : []),
    ...(proposed.dueDay <= today ? ['/dueDay'] : []),
  ];
}

/** The sentences of fields, by their pointers. */
const wanted = (pointers: readonly string[], language: Language): FieldError[] =>
  pointers.map((pointer) => ({ pointer, detail: expectations[pointer]?.[language] ?? '' }));

function noteOf(event: ActionEvent): string | null {
  switch (event.kind) {
    case 'report':
    case 'finish':
      return event.note || null;
    case 'decline':
    case 'reopen':
    case 'revise':
    case 'postpone':
    case 'correct':
    case 'cancel':
    case 'withdraw':
      return event.reason;
    case 'approve':
    case 'accept':
    case 'publish':
      return null;
  }
}

/** What an event replaces, for the history and for the audit trail. */
function replacedBy({ kind }: ActionEvent, before: Action, after: Action): string | null {
  switch (kind) {
    case 'postpone':
      return before.dueDay;
    case 'correct':
      return before.programme === after.programme ? null : before.programme;
    default:
      return null;
  }
}

/** What the audit trail keeps beside the act. */
function detailOf(event: ActionEvent, before: Action, after: Action): AuditDetail {
  const was = replacedBy(event, before, after);
  return {
    from: before.state,
    to: after.state,
    ...(was !== null && { was }),
    ...(event.kind === 'postpone' && { dueDay: event.dueDay }),
  };
}

export const actions = new Hono<PanelContext>();

actions.get('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department') ?? '';
  const viewer = c.get('viewer');
  const today = localHour(new Date(), settings.timeZone).day;
  const scope = scopeOf(department, undefined);
  const period = periodOf(undefined, today, language);
  if (scope === undefined || period instanceof Response) return problem('unknown-unit', language);
  const [stored, published] = await Promise.all([
    readActions(c.env.DB, department),
    readPublishedResults(c.env.DB, scope, period, today),
  ]);
  return c.json({
    actions: stored.map((action) => seenBy(action, viewer, today)),
    suggestion: suggestAction(published.content(), elementsTaken(stored, department)) ?? null,
    mayPropose: mayPropose(viewer, department),
  } satisfies PlanView);
});

actions.post('/', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department') ?? '';
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const read = await readBody(c.req, proposalSchema, expectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const errors = wanted(unfitting(read.value, department, today), language);
  if (errors.length > 0) return problem('invalid-form', language, errors);
  const { confirmed = [], ...plan } = read.value;
  const personal = unconfirmed(publicTextsOf(read.value), confirmed, language);
  if (personal.length > 0) return problem('personal-data', language, personal);
  const { programme, dueDay } = plan;
  const proposed = {
    ...plan,
    ...{ department, proposedDay: today, horizon: horizonOf(today, dueDay) },
    state: 'proposed',
  } as const;
  const [inserted] = await c.env.DB.batch<{ id: number }>([
    ...proposal(c.env.DB, proposed, today),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'action-proposed',
      department,
      subject: programme,
    }),
  ]);
  return c.json({ id: inserted?.results[0]?.id }, 201);
});

/** The action that an address names, if it is the department's or asked of it. */
function named(db: Database, department: string | undefined, id: string | undefined) {
  return /^\d{1,15}$/.test(id ?? '')
    ? findAction(db, department ?? '', Number(id))
    : Promise.resolve(undefined);
}

actions.get('/:action', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const today = localHour(new Date(), settings.timeZone).day;
  const found = await named(c.env.DB, c.req.param('department'), c.req.param('action'));
  if (found === undefined) return problem('not-found', language);
  const steps = await readSteps(c.env.DB, found.id);
  return c.json({
    action: seenBy(found, c.get('viewer'), today),
    steps,
  } satisfies ActionView);
});

const confirmedOf = (event: SentEvent) => ('confirmed' in event ? (event.confirmed ?? []) : []);

/** The answer to an event that may not come. */
function refusal({ refused }: Refusal, action: Action, language: Language): Response {
  switch (refused) {
    case 'actor':
      return problem('not-allowed', language);
    case 'state':
      return problem('moved-on', language);
    case 'day':
      return problem('invalid-form', language, [
        { pointer: '/dueDay', detail: laterThan(action.dueDay)[language] },
      ]);
  }
}

actions.post('/:action', async (c) => {
  const { settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const viewer = c.get('viewer');
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const found = await named(c.env.DB, c.req.param('department'), c.req.param('action'));
  if (found === undefined) return problem('not-found', language);
  const read = await readBody(c.req, actionEventSchema, expectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);

  const event = read.value;
  if (event.kind === 'correct' && event.about && !isOurs(event.about, found.department)) {
    return problem('invalid-form', language, wanted(['/about/service'], language));
  }
  const personal = unconfirmed(publicTextsOf(event), confirmedOf(event), language);
  const steps = await readSteps(c.env.DB, found.id);
  const next = transition(found, event, viewer, today);
  if (isRefusal(next)) return refusal(next, found, language);
  // Asked about only what would otherwise be done: a refusal comes first.
  if (personal.length > 0) return problem('personal-data', language, personal);
  try {
    await c.env.DB.batch([
      ...movement(c.env.DB, found.id, next, {
        after: steps.length,
        day: today,
        kind: event.kind,
        note: noteOf(event),
        was: replacedBy(event, found, next),
      }),
      ...(daysOverdue(next, today) === 0 ? [settleOverdue(c.env.DB, found.id, today)] : []),
      audited(c.env.DB, viewer, now, {
        action: auditedAs[event.kind],
        department: found.department,
        subject: found.programme,
        detail: detailOf(event, found, next),
      }),
    ]);
  } catch (error) {
    // Somebody else took the number of this step in the meantime.
    if (error instanceof Error && error.message.includes('UNIQUE')) {
      return problem('moved-on', language);
    }
    throw error;
  }
  return c.body(null, 204);
});

/** `GET /api/panel/overdue-actions`: what is late in the whole city, the longest first. */
export const overdueActions = new Hono<PanelContext>();

overdueActions.get('/', async (c) => {
  const { settings } = city();
  const today = localHour(new Date(), settings.timeZone).day;
  const stored = await readActions(c.env.DB);
  const late = stored.map((action) => seenBy(action, c.get('viewer'), today));
  return c.json(late.filter((action) => action.daysOverdue > 0));
});
