/** `/api/panel/unit/{department}/actions`: the follow-up plan of a department, and what others ask of it. */
import { Hono } from 'hono';
import type { FieldError } from '#shared/api/problems.ts';
import { otherDepartment } from '#shared/follow-up/action.ts';
import {
  actionEventSchema,
  expectations,
  type Proposal,
  proposalSchema,
} from '#shared/follow-up/input.ts';
import { daysOverdue } from '#shared/follow-up/overdue.ts';
import type { ActionView, PlannedAction, PlanView } from '#shared/follow-up/plan-view.ts';
import { suggestAction } from '#shared/follow-up/suggest.ts';
import {
  type ActionEvent,
  isRefusal,
  mayPropose,
  openTo,
  transition,
} from '#shared/follow-up/transition.ts';
import type { Language } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import type { AuditedAction } from '#shared/panel/audit.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { periodOf, scopeOf } from '../api/unit-query.ts';
import { index, settings } from '../city.ts';
import {
  findAction,
  movement,
  proposal,
  readActions,
  readSteps,
  type StoredAction,
} from '../db/actions.ts';
import { audited } from '../db/audit-trail.ts';
import { languageOf, problem } from '../problem.ts';
import { readResults } from '../publication/results.ts';
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
};

const seenBy = (action: StoredAction, viewer: Viewer, today: string): PlannedAction => ({
  ...action,
  daysOverdue: daysOverdue(action, today),
  open: openTo(action, viewer),
});

/** What is wrong, in words; a field that has none of its own takes those of what it is part of. */
function inWords(errors: readonly FieldError[], language: Language): FieldError[] {
  const known = Object.keys(expectations).toSorted((a, b) => b.length - a.length);
  const pointers = errors.map(({ pointer }) => known.find((each) => pointer.startsWith(each)));
  return [...new Set(pointers)].flatMap((pointer) => {
    const expected = pointer === undefined ? undefined : expectations[pointer];
    return pointer === undefined || expected === undefined
      ? []
      : [{ pointer, detail: expected[language] }];
  });
}

/** What a proposal names that the city or the calendar does not have. */
function unfitting({ service, responsible, dueDay }: Proposal, department: string, today: string) {
  const isOurs = index.servicesOf(department).some(({ id }) => id === service);
  const asked = otherDepartment({ responsible });
  return [
    ...(service !== null && !isOurs ? ['/service'] : []),
    ...(asked !== undefined && (asked === department || !index.departmentById.has(asked))
      ? ['/responsible/department']
      : []),
    ...(dueDay <= today ? ['/dueDay'] : []),
  ].map((pointer) => ({ pointer, detail: '' }));
}

function noteOf(event: ActionEvent): string | null {
  switch (event.kind) {
    case 'report':
    case 'finish':
      return event.note || null;
    case 'decline':
    case 'reopen':
      return event.reason;
    case 'approve':
    case 'accept':
    case 'publish':
    case 'revise':
      return null;
  }
}

export const actions = new Hono<PanelContext>();

actions.get('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department') ?? '';
  const viewer = c.get('viewer');
  const today = localHour(new Date(), settings.timeZone).day;
  const scope = scopeOf(department, undefined);
  const period = periodOf(undefined, today, language);
  if (scope === undefined || period instanceof Response) return problem('unknown-unit', language);
  const [stored, results] = await Promise.all([
    readActions(c.env.DB, department),
    readResults(c.env.DB, scope, period, today),
  ]);
  const taken = stored.flatMap(({ element, state, department: own }) =>
    element !== null && own === department && !['declined', 'published'].includes(state)
      ? [element]
      : [],
  );
  return c.json({
    actions: stored.map((action) => seenBy(action, viewer, today)),
    suggestion: suggestAction(results, taken) ?? null,
    mayPropose: mayPropose(viewer, department),
  } satisfies PlanView);
});

actions.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department') ?? '';
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const read = await readBody(c.req, proposalSchema);
  const errors = read.ok ? unfitting(read.value, department, today) : read.errors;
  if (!read.ok || errors.length > 0) {
    return problem('invalid-form', language, inWords(errors, language));
  }
  const { programme } = read.value;
  const proposed = { ...read.value, department, proposedDay: today, state: 'proposed' } as const;
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
function named(db: D1Database, department: string | undefined, id: string | undefined) {
  return /^\d{1,15}$/.test(id ?? '')
    ? findAction(db, department ?? '', Number(id))
    : Promise.resolve(undefined);
}

actions.get('/:action', async (c) => {
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

actions.post('/:action', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const viewer = c.get('viewer');
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const found = await named(c.env.DB, c.req.param('department'), c.req.param('action'));
  if (found === undefined) return problem('not-found', language);
  const read = await readBody(c.req, actionEventSchema);
  if (!read.ok) return problem('invalid-form', language, inWords(read.errors, language));

  const event = read.value;
  const steps = await readSteps(c.env.DB, found.id);
  const next = transition(found, event, viewer, today);
  if (isRefusal(next)) {
    return problem(next.refused === 'actor' ? 'not-allowed' : 'moved-on', language);
  }
  try {
    await c.env.DB.batch([
      ...movement(c.env.DB, found.id, next, {
        after: steps.length,
        day: today,
        kind: event.kind,
        note: noteOf(event),
      }),
      audited(c.env.DB, viewer, now, {
        action: auditedAs[event.kind],
        department: found.department,
        subject: found.programme,
        detail: { from: found.state, to: next.state },
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
  const today = localHour(new Date(), settings.timeZone).day;
  const stored = await readActions(c.env.DB);
  const late = stored.map((action) => seenBy(action, c.get('viewer'), today));
  return c.json(late.filter((action) => action.daysOverdue > 0));
});
