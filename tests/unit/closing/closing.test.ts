/** The closing of a period as a state machine: who takes which step, when, and what is refused. */
import { describe, expect, it } from 'vitest';
import {
  type Circumstances,
  type Closing,
  type ClosingAct,
  closingActs,
  closingAfter,
  isRefusal,
  lateStep,
  notBegun,
  openActs,
} from '#shared/closing/closing.ts';
import type { Viewer } from '#shared/panel/viewer.ts';

const head: Viewer = { id: 'h', name: 'Kepala', role: 'head', departments: ['rsud'] };
const administrator: Viewer = { id: 'a', name: 'Pengelola', role: 'administrator' };
const another: Viewer = { id: 'b', name: 'Pengelola lain', role: 'administrator' };
const auditor: Viewer = { id: 'i', name: 'Inspektorat', role: 'auditor' };
const staff: Viewer = { id: 's', name: 'Petugas', role: 'staff', departments: ['rsud'] };
const headElsewhere: Viewer = { ...head, id: 'x', departments: ['dinkes'] };

const deadlines = { check: '2026-10-10', approve: '2026-10-15', publish: '2026-10-20' };
const given = (actor: Viewer, more: Partial<Circumstances> = {}): Circumstances => ({
  ...{ actor, department: 'rsud', hasHead: true, hasOtherAdministrator: true },
  ...{ periodEnd: '2026-09-30', deadlines, today: '2026-10-05' },
  ...more,
});

/** The states after some acts, each by its actor. */
function after(...steps: readonly (readonly [ClosingAct, Viewer])[]): Closing {
  return steps.reduce<Closing>((closing, [act, actor]) => {
    const next = closingAfter(closing, act, given(actor));
    if (isRefusal(next)) throw new Error(`${act} was refused: ${next.refused}`);
    return next;
  }, notBegun);
}

const checked = after(['check', head]);
const approved = after(['check', head], ['approve', administrator]);
const published = after(['check', head], ['approve', administrator], ['publish', administrator]);

const refused = (closing: Closing, act: ClosingAct, of: Circumstances) => {
  const next = closingAfter(closing, act, of);
  return isRefusal(next) ? next.refused : undefined;
};

describe('the way of a period', () => {
  it('goes from draft over checked and approved to published', () => {
    expect([notBegun, checked, approved, published].map(({ state }) => state)).toEqual([
      'draft',
      'checked',
      'approved',
      'published',
    ]);
    expect(published).toMatchObject({ edition: 1, steps: 3 });
  });

  it.each([
    ['approve', notBegun],
    ['publish', notBegun],
    ['publish', checked],
    ['check', checked],
    ['check', published],
    ['approve', approved],
    ['not-reported', checked],
    ['return', published],
    ['correct', approved],
    ['abandon', notBegun],
  ] as const)('lets nobody %s from %o', (act, closing) => {
    const late = given(administrator, { hasHead: false, today: '2026-12-01' });
    expect(refused(closing, act, late)).toBe('state');
  });

  it('makes the next edition of a correction, and goes back where it is given up', () => {
    const correcting = closingAfter(published, 'correct', given(administrator));
    expect(correcting).toMatchObject({ state: 'draft', edition: 2, checkedBy: null });
    if (isRefusal(correcting)) throw new Error('refused');
    expect(closingAfter(correcting, 'abandon', given(administrator))).toMatchObject({
      state: 'published',
      edition: 1,
    });
  });

  it('forgets the check of what is returned', () => {
    expect(closingAfter(approved, 'return', given(administrator))).toMatchObject({
      state: 'draft',
      checkedBy: null,
    });
  });
});

describe('whose step it is', () => {
  it.each([
    ['the head of the department', head, undefined],
    ['an administrator, where there is a head', administrator, 'actor'],
    ['a head of another department', headElsewhere, 'actor'],
    ['an officer', staff, 'actor'],
    ['an auditor', auditor, 'actor'],
  ])('a check by %s', (_, actor, outcome) => {
    expect(refused(notBegun, 'check', given(actor))).toBe(outcome);
  });

  it('an administrator checks where a department has no head, and for the city', () => {
    expect(refused(notBegun, 'check', given(administrator, { hasHead: false }))).toBeUndefined();
    const ofCity = given(administrator, { department: undefined, hasHead: false });
    expect(refused(notBegun, 'check', ofCity)).toBeUndefined();
  });

  it('a head never approves or publishes, and takes back only what waits for approval', () => {
    expect(refused(checked, 'approve', given(head))).toBe('actor');
    expect(refused(approved, 'publish', given(head))).toBe('actor');
    expect(refused(checked, 'return', given(head))).toBeUndefined();
    expect(refused(approved, 'return', given(head))).toBe('actor');
  });

  it('nobody approves their own check while another administrator is there', () => {
    const own = { ...checked, checkedBy: administrator.id };
    expect(refused(own, 'approve', given(administrator))).toBe('own-check');
    expect(refused(own, 'approve', given(another))).toBeUndefined();
    const alone = given(administrator, { hasOtherAdministrator: false });
    expect(refused(own, 'approve', alone)).toBeUndefined();
  });

  it('an auditor and an officer may do nothing at all', () => {
    for (const closing of [notBegun, checked, approved, published]) {
      expect(openActs(closing, given(auditor, { today: '2026-12-01' }))).toEqual([]);
      expect(openActs(closing, given(staff, { today: '2026-12-01' }))).toEqual([]);
    }
  });
});

describe('when', () => {
  it('nothing is closed before the period is over', () => {
    for (const act of closingActs) {
      const next = closingAfter(notBegun, act, given(head, { today: '2026-09-30' }));
      expect(isRefusal(next)).toBe(true);
    }
    expect(refused(notBegun, 'check', given(head, { today: '2026-09-30' }))).toBe('running');
  });

  it('a unit may report until the day of its check is over', () => {
    const on = (today: string) =>
      refused(notBegun, 'not-reported', given(administrator, { today }));
    expect(on('2026-10-10')).toBe('early');
    expect(on('2026-10-11')).toBeUndefined();
  });

  it.each([
    ['a draft', notBegun, '2026-10-11', 'check'],
    ['a draft in time', notBegun, '2026-10-10', undefined],
    ['what is checked', checked, '2026-10-16', 'approve'],
    ['what is approved', approved, '2026-10-21', 'publish'],
    ['what is published', published, '2027-01-01', undefined],
    ['a correction', { ...notBegun, edition: 2 }, '2027-01-01', undefined],
  ])('says of %s what is late', (_, closing, today, step) => {
    expect(lateStep(closing, deadlines, today)).toBe(step);
  });
});
