import { describe, expect, it } from 'vitest';
import { holdingSignals } from '#shared/alerts/inbox.ts';

describe('the signals of a month', () => {
  it('are judged together, each month by itself and among all units', () => {
    const signals = [
      { id: 1, month: '2026-09', chance: 0.0001 },
      { id: 2, month: '2026-09', chance: 0.0006 },
      { id: 3, month: '2026-09', chance: 0.03 },
      { id: 4, month: '2026-10', chance: 0.0006 },
    ];
    expect([...holdingSignals(signals, 260)]).toEqual([1, 2]);
    expect([...holdingSignals([], 260)]).toEqual([]);
  });
});
