import { describe, expect, it } from 'vitest';
import { daysOverdue, isPubliclyOverdue } from '#shared/follow-up/overdue.ts';

const dueDay = '2026-10-25';
const late = (state: Parameters<typeof daysOverdue>[0]['state'], today: string) =>
  daysOverdue({ state, dueDay }, today);

describe('an action', () => {
  it('is late from the day after it was due, across months', () => {
    expect(late('under-way', '2026-10-25')).toBe(0);
    expect(late('under-way', '2026-10-26')).toBe(1);
    expect(late('under-way', '2026-11-24')).toBe(30);
  });

  it('that is done, published or declined is not late', () => {
    for (const state of ['done', 'published', 'declined'] as const) {
      expect(late(state, '2027-01-01')).toBe(0);
    }
  });

  it('that nobody decided on is late within the house only', () => {
    expect(late('proposed', '2026-11-24')).toBe(30);
    expect(isPubliclyOverdue({ state: 'proposed', dueDay }, '2027-01-01')).toBe(false);
  });

  it('that was promised is shown to the public after 30 days', () => {
    for (const state of ['awaiting', 'under-way'] as const) {
      expect(isPubliclyOverdue({ state, dueDay }, '2026-11-23')).toBe(false);
      expect(isPubliclyOverdue({ state, dueDay }, '2026-11-24')).toBe(true);
    }
  });
});
