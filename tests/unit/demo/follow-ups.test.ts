import { describe, expect, it } from 'vitest';
import { actionLimits, actionStates } from '#shared/follow-up/action.ts';
import { isPubliclyOverdue } from '#shared/follow-up/overdue.ts';
import { readCatalogue } from '../../../tools/catalogue/read.ts';
import { followUpsByDepartment } from '../../../tools/demo/follow-up-texts.ts';
import { demoActions, stepsOf } from '../../../tools/demo/follow-ups.ts';

const today = '2026-11-23';
const catalogue = readCatalogue();
const actions = demoActions(catalogue, today);
const published = actions.flatMap((action) => (action.state === 'published' ? [action] : []));

describe('demo actions', () => {
  it('are of many departments, each of which the city has', () => {
    const departments = new Set(catalogue.departments.map(({ id }) => id));
    expect(Object.keys(followUpsByDepartment).filter((id) => !departments.has(id))).toEqual([]);
    const heard = new Set(published.map(({ department }) => department));
    expect(heard.size).toBeGreaterThan(departments.size / 2);
  });

  it('are in every state, two asked of another department and one late for all to see', () => {
    expect(new Set(actions.map(({ state }) => state))).toEqual(new Set(actionStates));
    const asked = actions.flatMap(({ responsible, department }) =>
      responsible.office === 'other' ? [[responsible.department, department]] : [],
    );
    expect(asked).toHaveLength(2);
    expect(asked.filter(([other, own]) => other === own)).toEqual([]);
    expect(actions.filter((action) => isPubliclyOverdue(action, today))).toHaveLength(1);
  });

  it('were done in the past, on more days than one, one of them five months ago', () => {
    const days = new Set(published.map(({ doneDay }) => doneDay));
    expect([...days].filter((day) => day >= today)).toEqual([]);
    expect(days.size).toBeGreaterThan(10);
    expect(days).toContain('2026-06-18');
  });

  it('have a history in the order of time, none of it in the future', () => {
    for (const action of actions) {
      const days = [action.proposedDay, ...stepsOf(action).map(({ day }) => day)];
      expect(days).toEqual(days.toSorted());
      expect(days.filter((day) => day > today)).toEqual([]);
    }
  });

  it('are short enough for the table', () => {
    for (const { programme } of actions) {
      expect(programme.length).toBeLessThanOrEqual(actionLimits.programme);
    }
    for (const { text } of published) {
      const longest = (of: { id: string; en?: string | undefined }) =>
        Math.max(of.id.length, of.en?.length ?? 0);
      expect(longest(text.said)).toBeLessThanOrEqual(actionLimits.said);
      expect(longest(text.done)).toBeLessThanOrEqual(actionLimits.done);
    }
  });
});
