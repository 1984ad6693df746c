import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestToldApart, type Member, mixingOf } from '#shared/statistics/mixing.ts';

const member: fc.Arbitrary<Member> = fc.record({
  part: fc.constantFrom('A', 'B', 'C', 'D'),
  company: fc.constantFrom('1', '2', '3', '4', '5'),
});

const singles = (parts: readonly string[]) => parts.map((part) => [part]);

/** Every way to put some parts on one side and the rest on the other. */
function sidesOf(parts: readonly string[]): string[][] {
  return Array.from({ length: 2 ** (parts.length - 1) - 1 }, (_, number) =>
    parts.filter((_part, place) => ((number + 1) >> place) % 2 === 1),
  );
}

/** How many must be named one by one if a side is told from the other: the fewer of each company. */
function toldApart(members: readonly Member[], side: readonly string[]): number {
  return [...Map.groupBy(members, ({ company }) => company).values()].reduce((sum, company) => {
    const here = company.filter(({ part }) => side.includes(part)).length;
    return sum + Math.min(here, company.length - here);
  }, 0);
}

describe('how people of different parts are mixed', () => {
  it('counts pairs within a company only', () => {
    const apart = mixingOf([
      { part: 'A', company: '1' },
      { part: 'B', company: '2' },
    ]);
    expect(fewestToldApart(apart, singles(['A', 'B']))).toBe(0);
    const beside = mixingOf([
      { part: 'A', company: '1' },
      { part: 'B', company: '1' },
    ]);
    expect(beside).toEqual(new Map([['A B', 500]]));
  });

  it('never promises more people than must be told apart, whichever side is taken', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 60 }), (members) => {
        const parts = [...new Set(members.map(({ part }) => part))];
        if (parts.length < 2) return;
        const promised = fewestToldApart(mixingOf(members), singles(parts));
        const fewest = Math.min(...sidesOf(parts).map((side) => toldApart(members, side)));
        expect(promised).toBeLessThanOrEqual(fewest);
      }),
    );
  });

  it('finds the weakest of all cuts', () => {
    const weight = fc.integer({ min: 0, max: 20_000 });
    const parts = ['A', 'B', 'C', 'D', 'E'];
    const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => `${a} ${b}`));
    fc.assert(
      fc.property(fc.array(weight, { minLength: 10, maxLength: 10 }), (weights) => {
        const mixing = new Map(pairs.map((pair, i) => [pair, weights[i] ?? 0]));
        const cuts = sidesOf(parts).map((side) =>
          pairs
            .filter((pair) => side.includes(pair[0] ?? '') !== side.includes(pair[2] ?? ''))
            .reduce((sum, pair) => sum + (mixing.get(pair) ?? 0), 0),
        );
        const weakest = Math.min(...cuts) / 1000;
        expect(fewestToldApart(mixing, singles(parts))).toBeCloseTo(weakest, 9);
      }),
    );
  });
});
