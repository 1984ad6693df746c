import { describe, expect, it } from 'vitest';
import type { Catalogue, Counter } from '#shared/catalogue/catalogue.ts';
import { insteadOf, openCounters, wasOpenIn } from '#shared/catalogue/open-counters.ts';
import { viewOf } from '#shared/publication/scope.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';

const codes = (counters: readonly Counter[]) => counters.map(({ code }) => code);
const closed = testCatalogue.counters.filter((counter) => counter.closed !== undefined);

describe('a closed counter', () => {
  it('is none of the open ones', () => {
    expect(codes(closed)).toEqual(['C0SEH']);
    expect(codes(openCounters(testCatalogue))).toEqual(
      codes(testCatalogue.counters).filter((code) => code !== 'C0SEH'),
    );
  });

  it('sends to the others of its service first, then to those of its department', () => {
    const [counter] = closed;
    const instead = counter && insteadOf(counter, testCatalogue);
    expect(codes(instead?.same ?? [])).toEqual(['R5VD0']);
    expect(codes(instead?.others ?? [])).toEqual(['7K3QF', '4M9TJ']);
  });

  it('was open in the months before, and in the one in which it closed', () => {
    expect(wasOpenIn({ closed: '2026-01-31' }, '2025-12')).toBe(true);
    expect(wasOpenIn({ closed: '2026-01-31' }, '2026-01')).toBe(true);
    expect(wasOpenIn({ closed: '2026-02-01' }, '2026-02')).toBe(false);
    expect(wasOpenIn({}, '2026-02')).toBe(true);
  });
});

it('a service that has closed is listed with its department all the same, or its answers would be missing there', () => {
  const counters = testCatalogue.counters.map((each) =>
    each.service === 'rsud/igd' ? { ...each, closed: '2026-01-31' } : each,
  );
  for (const department of testCatalogue.departments) {
    const partsOf = (catalogue: Catalogue) =>
      viewOf({ kind: 'department', department }, catalogue).parts.map(({ id }) => id);
    expect(partsOf({ ...testCatalogue, counters })).toEqual(partsOf(testCatalogue));
  }
});
