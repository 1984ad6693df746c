import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Plan, Standing } from '#shared/follow-up/action.ts';
import { actionStates, progressOf } from '#shared/follow-up/action.ts';
import type { Actor } from '#shared/follow-up/actor.ts';
import { misstatedHorizon } from '#shared/follow-up/horizon.ts';
import { daysOverdue } from '#shared/follow-up/overdue.ts';
import {
  type ActionEvent,
  type ActionEventKind,
  actionEventKinds,
  isRefusal,
  mayPropose,
  openTo,
  transition,
} from '#shared/follow-up/transition.ts';

const today = '2026-11-24';

const plan: Plan = {
  department: 'disdukcapil',
  service: 'disdukcapil/ktp-el',
  element: 'time',
  theme: null,
  programme: 'Membuka loket perekaman ketiga pada Senin pagi',
  horizon: 'short',
  responsible: { office: 'front' },
  dueDay: '2026-12-31',
};
const asksOther: Plan = { ...plan, responsible: { office: 'other', department: 'rsud' } };

const text = { said: { id: 'Antrean lama.' }, done: { id: 'Loket ditambah.' } };
const standings: Readonly<Record<Standing['state'], Standing>> = {
  proposed: { state: 'proposed' },
  awaiting: { state: 'awaiting' },
  'under-way': { state: 'under-way', progress: 40 },
  done: { state: 'done', doneDay: '2026-11-01', evidence: null },
  published: {
    state: 'published',
    doneDay: '2026-11-01',
    evidence: null,
    publishedDay: '2026-11-02',
    text,
  },
  declined: {
    state: 'declined',
    declinedBy: 'disdukcapil',
    declinedDay: '2026-11-01',
    reason: 'Sudah ada.',
  },
  cancelled: { state: 'cancelled', cancelledDay: '2026-11-01', reason: 'Anggarannya dialihkan.' },
  withdrawn: {
    state: 'withdrawn',
    doneDay: '2026-11-01',
    evidence: null,
    publishedDay: '2026-11-02',
    text,
    withdrawnDay: '2026-11-03',
    reason: 'Belum merata.',
  },
};
const in_ = (state: Standing['state'], of: Plan = plan): Action => ({
  ...of,
  proposedDay: '2026-10-01',
  ...standings[state],
});

const events: Readonly<Record<ActionEventKind, ActionEvent>> = {
  approve: { kind: 'approve' },
  accept: { kind: 'accept' },
  decline: { kind: 'decline', reason: 'Bukan wewenang kami.' },
  report: { kind: 'report', progress: 60, note: 'Meja sudah datang.' },
  finish: { kind: 'finish', evidence: 'https://kota.example/foto', note: '' },
  reopen: { kind: 'reopen', reason: 'Baru buka satu hari.' },
  publish: { kind: 'publish', text },
  revise: {
    kind: 'revise',
    text: { ...text, done: { id: 'Loket ketiga dibuka.' } },
    reason: 'Salah tulis.',
  },
  postpone: { kind: 'postpone', dueDay: '2027-02-28', reason: 'Meja datang terlambat.' },
  correct: {
    kind: 'correct',
    programme: 'Membuka loket perekaman keempat',
    about: null,
    reason: 'Salah tulis.',
  },
  cancel: { kind: 'cancel', reason: 'Anggarannya dialihkan.' },
  withdraw: { kind: 'withdraw', reason: 'Belum merata.' },
};

const administrator: Actor = { role: 'administrator' };
const auditor: Actor = { role: 'auditor' };
const head: Actor = { role: 'head', departments: ['disdukcapil'] };
const staff: Actor = { role: 'staff', departments: ['disdukcapil'] };
const otherHead: Actor = { role: 'head', departments: ['rsud'] };
const otherStaff: Actor = { role: 'staff', departments: ['rsud'] };
const strangers: readonly Actor[] = [
  { role: 'head', departments: ['bkpsdm'] },
  { role: 'staff', departments: ['bkpsdm'] },
];

const stateAfter = (action: Action, event: ActionEvent, actor: Actor) => {
  const outcome = transition(action, event, actor, today);
  return isRefusal(outcome) ? `refused: ${outcome.refused}` : outcome.state;
};

describe('the way of an action', () => {
  it('of the department itself leads from a proposal to its publication', () => {
    let action: Action = in_('proposed');
    const steps: [ActionEvent, Actor, string][] = [
      [events.approve, head, 'under-way'],
      [events.report, staff, 'under-way'],
      [events.finish, staff, 'done'],
      [events.publish, head, 'published'],
    ];
    for (const [event, actor, state] of steps) {
      const outcome = transition(action, event, actor, today);
      if (isRefusal(outcome)) throw new Error(`${event.kind} was refused`);
      expect(outcome.state).toBe(state);
      action = outcome;
    }
    expect(action).toEqual({
      ...in_('proposed'),
      state: 'published',
      doneDay: today,
      evidence: 'https://kota.example/foto',
      publishedDay: today,
      text,
    });
  });

  it('that needs another department waits until its head accepts', () => {
    expect(stateAfter(in_('proposed', asksOther), events.approve, head)).toBe('awaiting');
    expect(stateAfter(in_('awaiting', asksOther), events.accept, otherHead)).toBe('under-way');
  });

  it('ends where it is declined, with the reason and the department that would not', () => {
    expect(transition(in_('proposed'), events.decline, head, today)).toMatchObject({
      state: 'declined',
      declinedBy: 'disdukcapil',
      declinedDay: today,
      reason: 'Bukan wewenang kami.',
    });
    expect(transition(in_('awaiting', asksOther), events.decline, otherHead, today)).toMatchObject({
      state: 'declined',
      declinedBy: 'rsud',
    });
  });

  it('goes back where the head finds that it is not done', () => {
    expect(stateAfter(in_('done'), events.reopen, head)).toBe('under-way');
  });

  it('keeps its days where only the published words change', () => {
    expect(transition(in_('published'), events.revise, head, today)).toEqual({
      ...in_('published'),
      text: { ...text, done: { id: 'Loket ketiga dibuka.' } },
    });
  });
});

describe('what was decided', () => {
  it('is postponed to a later day, and its horizon follows', () => {
    const later: ActionEvent = {
      ...events.postpone,
      kind: 'postpone',
      dueDay: '2028-10-02',
      reason: 'Lelang gagal.',
    };
    expect(transition(in_('under-way'), events.postpone, head, today)).toEqual({
      ...in_('under-way'),
      dueDay: '2027-02-28',
    });
    expect(transition(in_('awaiting', asksOther), later, head, today)).toMatchObject({
      state: 'awaiting',
      dueDay: '2028-10-02',
      horizon: 'long',
    });
  });

  it.each(['2026-12-31', '2026-12-30', today])('is never postponed to %s', (dueDay) => {
    const event: ActionEvent = { kind: 'postpone', dueDay, reason: 'Cuti.' };
    expect(stateAfter(in_('under-way'), event, head)).toBe('refused: day');
    const overdue = in_('under-way', { ...plan, dueDay: '2026-10-02' });
    const isPast = transition(overdue, { ...event, dueDay: today }, head, today);
    expect(isPast).toEqual({ refused: 'day' });
  });

  it('is corrected in what it is about only until it is done', () => {
    const about = { service: null, element: 'procedure', theme: 'antrean' } as const;
    const event: ActionEvent = { kind: 'correct', programme: 'Baru', about, reason: 'Keliru.' };
    expect(transition(in_('under-way'), event, head, today)).toEqual({
      ...in_('under-way'),
      ...about,
      programme: 'Baru',
    });
    expect(stateAfter(in_('done'), event, head)).toBe('refused: state');
    expect(transition(in_('published'), events.correct, head, today)).toEqual({
      ...in_('published'),
      programme: 'Membuka loket perekaman keempat',
    });
  });

  it('is given up with a reason, and is then neither late nor to be reported on', () => {
    const cancelled = transition(in_('under-way'), events.cancel, head, today);
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelledDay: today });
    if (isRefusal(cancelled)) throw new Error('cancelling was refused');
    expect(openTo(cancelled, head)).toEqual(['correct']);
    expect(daysOverdue({ ...cancelled, dueDay: '2020-01-01' }, today)).toBe(0);
  });

  it('is taken back once it was published, and keeps what it said for the panel', () => {
    expect(transition(in_('published'), events.withdraw, head, today)).toEqual({
      ...in_('published'),
      state: 'withdrawn',
      withdrawnDay: today,
      reason: 'Belum merata.',
    });
  });
});

describe('who may do what', () => {
  it('staff propose and report, and decide nothing', () => {
    expect(mayPropose(staff, 'disdukcapil')).toBe(true);
    expect(actionStates.flatMap((state) => openTo(in_(state), staff))).toEqual([
      'report',
      'finish',
    ]);
  });

  it('the head decides and publishes', () => {
    expect(Object.fromEntries(actionStates.map((s) => [s, openTo(in_(s), head)]))).toEqual({
      proposed: ['approve', 'decline'],
      awaiting: ['accept', 'decline', 'postpone', 'correct', 'cancel'],
      'under-way': ['report', 'finish', 'postpone', 'correct', 'cancel'],
      done: ['reopen', 'publish', 'correct'],
      published: ['revise', 'correct', 'withdraw'],
      declined: [],
      cancelled: ['correct'],
      withdrawn: ['correct'],
    });
  });

  it('what another department must do is its own: its head answers, its people report', () => {
    const asked = (state: Standing['state'], actor: Actor) => openTo(in_(state, asksOther), actor);
    expect(asked('awaiting', otherHead)).toEqual(['accept', 'decline']);
    expect(asked('awaiting', head)).toEqual(['postpone', 'correct', 'cancel']);
    expect(asked('awaiting', otherStaff)).toEqual([]);
    expect(asked('under-way', otherStaff)).toEqual(['report', 'finish']);
    expect(asked('under-way', staff)).toEqual([]);
    expect(asked('under-way', otherHead)).toEqual(['report', 'finish']);
    expect(asked('done', otherHead)).toEqual([]);
    expect(asked('done', head)).toEqual(['reopen', 'publish', 'correct']);
  });

  it('an auditor and other departments do nothing', () => {
    for (const actor of [auditor, ...strangers]) {
      expect(mayPropose(actor, 'disdukcapil')).toBe(false);
      for (const state of actionStates) {
        expect(openTo(in_(state), actor)).toEqual([]);
        expect(openTo(in_(state, asksOther), actor)).toEqual([]);
      }
    }
  });

  it('a refusal says whether the time or the actor is wrong', () => {
    expect(stateAfter(in_('proposed'), events.publish, head)).toBe('refused: state');
    expect(stateAfter(in_('proposed'), events.approve, staff)).toBe('refused: actor');
  });
});

const anyActor = fc.constantFrom(administrator, auditor, head, staff, otherHead, ...strangers);
const anyEvent = fc.constantFrom(...Object.values(events));
const anyPlan = fc.constantFrom(plan, asksOther);

describe('whatever happens to an action', () => {
  it('is refused exactly where it is not offered', () => {
    const anyState = fc.constantFrom(...actionStates);
    fc.assert(
      fc.property(anyPlan, anyState, anyEvent, anyActor, (of, state, event, actor) => {
        const action = in_(state, of);
        const outcome = transition(action, event, actor, today);
        expect(isRefusal(outcome)).toBe(!openTo(action, actor).includes(event.kind));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes its plan by a correction or a postponement alone, and publishes nothing that no head let pass', () => {
    const steps = fc.array(fc.tuple(anyEvent, anyActor), { maxLength: 40 });
    fc.assert(
      fc.property(anyPlan, steps, (of, all) => {
        let action = in_('proposed', of);
        const passed: ActionEventKind[] = [];
        for (const [event, actor] of all) {
          const outcome = transition(action, event, actor, today);
          if (isRefusal(outcome)) continue;
          passed.push(event.kind);
          action = outcome;
        }
        expect(action).toMatchObject({
          ...of,
          proposedDay: '2026-10-01',
          ...(passed.includes('postpone') && { dueDay: '2027-02-28' }),
          ...(passed.includes('correct') && { programme: 'Membuka loket perekaman keempat' }),
        });
        expect(misstatedHorizon(action)).toBeUndefined();
        expect(passed.filter((kind) => kind === 'cancel' || kind === 'withdraw').length).toBe(
          action.state === 'cancelled' || action.state === 'withdrawn' ? 1 : 0,
        );
        expect(progressOf(action)).toBeGreaterThanOrEqual(0);
        expect(progressOf(action)).toBeLessThanOrEqual(100);
        if (action.state === 'published') {
          expect(passed).toEqual(expect.arrayContaining(['approve', 'finish', 'publish']));
          if (of === asksOther) expect(passed).toContain('accept');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('every kind of event can come at some time', () => {
    const offered = actionStates.flatMap((state) => openTo(in_(state, asksOther), administrator));
    expect(new Set(offered)).toEqual(new Set(actionEventKinds));
  });
});
