import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horizonDays, horizonOf, misstatedHorizon } from '#shared/follow-up/horizon.ts';

describe('the horizon of an action', () => {
  it.each([
    ['2026-11-24', '2026-11-25', 'short'],
    ['2026-11-24', '2027-11-23', 'short'],
    ['2026-11-24', '2027-11-24', 'medium'],
    ['2026-11-24', '2028-11-24', 'medium'],
    ['2026-11-24', '2028-11-25', 'long'],
    ['2026-11-24', '2031-01-01', 'long'],
    ['2024-02-29', '2025-02-28', 'short'],
    ['2024-02-29', '2025-03-01', 'medium'],
  ])('of one proposed on %s and due on %s is %s', (from, dueDay, horizon) => {
    expect(horizonOf(from, dueDay)).toBe(horizon);
  });

  it('never gets shorter as the day gets later', () => {
    const order = ['short', 'medium', 'long'];
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (from, one, other) => {
        const [early = '', late = ''] = [one, other].toSorted();
        expect(order.indexOf(horizonOf(from, early))).toBeLessThanOrEqual(
          order.indexOf(horizonOf(from, late)),
        );
      }),
    );
  });

  it('changes on the days that a page names', () => {
    const { mediumFrom, mediumTo } = horizonDays('2026-11-24');
    expect([mediumFrom, mediumTo]).toEqual(['2027-11-24', '2028-11-24']);
  });

  it('is told where another was written down for the same days', () => {
    const action = { proposedDay: '2026-11-24', dueDay: '2031-01-01' };
    expect(misstatedHorizon({ ...action, horizon: 'short' })).toBe('long');
    expect(misstatedHorizon({ ...action, horizon: 'long' })).toBeUndefined();
  });
});
