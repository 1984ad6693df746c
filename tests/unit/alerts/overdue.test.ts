import { describe, expect, it } from 'vitest';
import { overdueAlerts } from '#shared/alerts/overdue.ts';
import type { ActionState } from '#shared/follow-up/action.ts';

const action = {
  ...{ id: 7, department: 'rsud', service: null, element: 'time' as const },
  ...{ state: 'under-way' as ActionState, dueDay: '2026-03-01' },
  responsible: { office: 'back' as const },
};
const stagesOn = (today: string, changes: Partial<typeof action> = {}) =>
  overdueAlerts({ ...action, ...changes }, today).map(({ stage }) => stage);

describe('an action', () => {
  it('is told the day after it was due, and when people read that it is late', () => {
    expect(stagesOn('2026-03-01')).toEqual([]);
    expect(stagesOn('2026-03-02')).toEqual(['due']);
    expect(stagesOn('2026-03-30')).toEqual(['due']);
    expect(stagesOn('2026-03-31')).toEqual(['public']);
  });

  it.each(['done', 'published', 'declined'] as const)('that is %s is not late', (state) => {
    expect(stagesOn('2026-06-01', { state })).toEqual([]);
  });

  it('that nobody has decided on is late, but never in public', () => {
    expect(stagesOn('2026-06-01', { state: 'proposed' })).toEqual(['due']);
  });

  it('asked of another department is told to both, once it is decided', () => {
    const asked = { ...action, responsible: { office: 'other' as const, department: 'bkpsdm' } };
    const concerned = (state: ActionState) =>
      overdueAlerts({ ...asked, state }, '2026-03-02').map(({ department }) => department);
    expect(concerned('awaiting')).toEqual(['rsud', 'bkpsdm']);
    expect(concerned('proposed')).toEqual(['rsud']);
  });
});
