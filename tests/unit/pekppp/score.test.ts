/**
 * The levels of form F-02 as the guide states them (brayenid/pekppp-guide, `data/f02.json` at 5431c213, 2026): the
 * sentence of each test is the guide's.
 */
import { describe, expect, it } from 'vitest';
import {
  followUpDays,
  type PlannedForYear,
  planShareOf,
  reportDaysOf,
} from '#shared/pekppp/follow-up.ts';
import { countMedia, type Medium } from '#shared/pekppp/media.ts';
import {
  mediaLevel,
  planLevel,
  renewalLevel,
  type SurveyFacts,
  speedLevel,
  surveyLevel,
} from '#shared/pekppp/score.ts';

const web: Medium = { kind: 'web', name: '' };
const card: Medium = { kind: 'card', name: '' };
const plan = (realised: number, planned: number, proposed = 0) => ({ realised, planned, proposed });

const facts: SurveyFacts = {
  answers: 400,
  hasIndex: true,
  media: [web, card],
  plan: plan(1, 2),
  days: [],
  rhythm: 'month',
};

describe('question 6.a.B', () => {
  it.each([
    [5, 'by the rules, published on paper and online, and followed up', {}, null],
    [4, 'both media', { plan: plan(0, 2) }, 'follow-up'],
    [3, 'paper only', { media: [card] }, 'other-medium'],
    [3, 'online only, which is one medium too', { media: [web] }, 'other-medium'],
    [2, 'by the rules, not published', { media: [] }, 'any-medium'],
    [1, 'not by the rules: too few for an index', { hasIndex: false, answers: 12 }, 'index'],
    [0, 'none', { answers: 0, hasIndex: false }, 'answers'],
  ] as const)('%i: %s', (level, _, changes, missing) => {
    expect(surveyLevel({ ...facts, ...changes })).toEqual({ question: '6', level, missing });
  });
});

describe('question 7.a.T', () => {
  const kinds = ['web', 'display', 'card', 'badge', 'social', 'press'] as const;
  it.each([0, 1, 2, 3, 4, 5])('%i: one level a medium', (level) => {
    const media = kinds.slice(0, level).map((kind) => ({ kind, name: '' }));
    expect(mediaLevel({ media }).level).toBe(level);
  });

  it('5: more than 4, however many', () => {
    expect(mediaLevel({ media: kinds.map((kind) => ({ kind, name: '' })) })).toEqual({
      question: '7',
      level: 5,
      missing: null,
    });
  });

  it('counts two posts as one medium, and other media by their names', () => {
    const posts = ['Instagram', 'Facebook'].map((name) => ({ kind: 'social' as const, name }));
    const others = ['Baliho', ' baliho ', 'Buletin'].map((name) => ({
      kind: 'other' as const,
      name,
    }));
    expect(countMedia(posts)).toBe(1);
    expect(countMedia(others)).toBe(2);
  });
});

describe('question 8.a.Ak', () => {
  it.each([
    [5, '100 %', plan(4, 4)],
    [4, 'over 80', plan(9, 10)],
    [3, '80 is not over 80', plan(8, 10)],
    [3, '30', plan(3, 10)],
    [2, 'under 30', plan(2, 10)],
    [1, 'planned only', plan(0, 10)],
    [1, 'planned only: proposed, not decided', plan(0, 0, 3)],
    [0, 'none', plan(0, 0)],
  ] as const)('%i: %s', (level, _, of) => {
    expect(planLevel({ plan: of }).level).toBe(level);
  });
});

describe('question 9.a.Ak', () => {
  it.each([
    [5, 'all within 1 month', [0, 12, 31]],
    [4, 'within 3 months', [12, 32]],
    [3, 'within 6', [93]],
    [2, 'within 9', [185, 275]],
    [1, 'within 12', [276]],
    [0, 'later', [367]],
    [0, 'none', []],
  ] as const)('%i: %s', (level, _, days) => {
    expect(speedLevel({ days }).level).toBe(level);
  });
});

describe('question 24.d.T', () => {
  it.each([
    [5, 'daily', 'day'],
    [4, 'weekly', 'week'],
    [3, 'monthly', 'month'],
    [2, 'a quarter counts as a semester, not as a month', 'quarter'],
    [0, 'never', null],
  ] as const)('%i: %s', (level, _, rhythm) => {
    expect(renewalLevel({ rhythm }).level).toBe(level);
  });
});

const action = (changes: Partial<PlannedForYear>): PlannedForYear => ({
  state: 'published',
  proposedDay: '2026-04-10',
  firstDueDay: '2026-06-30',
  doneDay: '2026-05-01',
  ...changes,
});

describe('the plan of a year', () => {
  it('holds what was decided and first due in it', () => {
    const actions = [
      action({}),
      action({ state: 'under-way', doneDay: null }),
      action({ firstDueDay: '2027-01-31' }),
      action({ state: 'proposed', doneDay: null }),
      action({ state: 'declined', doneDay: null }),
    ];
    expect(planShareOf(actions, '2026')).toEqual({ planned: 2, realised: 1, proposed: 1 });
  });

  it('keeps what was given up or taken back, which was planned and is not done', () => {
    const actions = [action({ state: 'cancelled', doneDay: null }), action({ state: 'withdrawn' })];
    expect(planShareOf(actions, '2026')).toEqual({ planned: 2, realised: 0, proposed: 0 });
  });
});

describe('days from the report to the action', () => {
  const reports = ['2025-12-31', '2026-03-31', '2026-06-30'];
  const daysOf = (changes: Partial<PlannedForYear>, today = '2026-11-29') =>
    followUpDays([action(changes)], reports, '2026', today);

  it('begin with the newest report when it was proposed', () => {
    expect(daysOf({})).toEqual([31]);
  });

  it('run on for what is overdue, and not for what is not due yet', () => {
    const open = { state: 'under-way', doneDay: null } as const;
    expect(daysOf(open, '2026-07-01')).toEqual([92]);
    expect(daysOf(open, '2026-06-30')).toEqual([]);
  });

  it('are of two years', () => {
    expect(daysOf({ firstDueDay: '2025-12-31' })).toHaveLength(1);
    expect(daysOf({ firstDueDay: '2024-12-31' })).toEqual([]);
  });

  it('begin with a published edition, and with the ends of quarters before there were any', () => {
    expect(reportDaysOf(reports, ['2026-04-14'])).toEqual([
      '2025-12-31',
      '2026-03-31',
      '2026-04-14',
    ]);
    expect(reportDaysOf(reports, [])).toEqual(reports);
  });

  it('are not told of an action before any report', () => {
    expect(daysOf({ proposedDay: '2025-10-01' })).toEqual([]);
  });
});
