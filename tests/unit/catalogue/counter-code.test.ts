import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeCount,
  counterCode,
  nextFreeCode,
  parseCounterCode,
  withRightCheck,
} from '#shared/catalogue/counter-code.ts';

const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Any code that can be given out. */
const code = fc
  .integer({ min: 0, max: codeCount - 1 })
  .map(counterCode)
  .filter((made) => made !== undefined);

describe('a counter code', () => {
  it('is four characters of the number and its check, as Crockford defines them', () => {
    expect(counterCode(0)).toBe('00000');
    // 1234 is 16J in base 32, and 1234 mod 37 is 13, which is D.
    expect(counterCode(1234)).toBe('016JD');
  });

  it('is not made where the check would be one of the five extra symbols', () => {
    for (const check of [32, 33, 34, 35, 36]) expect(counterCode(check)).toBeUndefined();
    expect(counterCode(31)).toBe('000ZZ');
    expect(counterCode(37)).toBe('00150');
  });

  it.each([-1, codeCount, 0.5, Number.NaN])('is not made of %d', (number) => {
    expect(counterCode(number)).toBeUndefined();
  });

  it('is letters and digits of the alphabet, for 32 of every 37 numbers', () => {
    const made = Array.from({ length: 37 * 100 }, (_, number) => counterCode(number));
    const codes = made.filter((each) => each !== undefined);
    expect(new Set(codes).size).toBe(32 * 100);
    expect(codes.filter((each) => !/^[0-9A-HJKMNP-TV-Z]{5}$/.test(each))).toEqual([]);
  });

  it('reads back as itself', () => {
    fc.assert(fc.property(code, (each) => parseCounterCode(each) === each));
  });

  it('is read in any case, with hyphens and blanks, with O for 0 and with I or L for 1', () => {
    const loosely = fc.tuple(code, fc.infiniteStream(fc.nat(3))).map(([each, choices]) => {
      const typed = [...each].map((character) => {
        const choice = choices.next().value;
        if (character === '0') return ['0', 'O', 'o', '-0'][choice];
        if (character === '1') return ['1', 'I', 'l', ' 1'][choice];
        return [character, character.toLowerCase(), `${character}-`, `${character} `][choice];
      });
      return { each, typed: typed.join('') };
    });
    fc.assert(fc.property(loosely, ({ each, typed }) => parseCounterCode(typed) === each));
  });

  it('is not read with one character wrong, whichever', () => {
    fc.assert(
      fc.property(
        code,
        fc.nat(4),
        fc.constantFrom(...characters, ...'U*~$='),
        (each, at, wrong) => {
          fc.pre(each[at] !== wrong);
          return parseCounterCode(each.slice(0, at) + wrong + each.slice(at + 1)) === undefined;
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not read with two neighbours swapped', () => {
    fc.assert(
      fc.property(code, fc.nat(3), (each, at) => {
        const [first = '', second = ''] = each.slice(at, at + 2);
        fc.pre(first !== second);
        const swapped = each.slice(0, at) + second + first + each.slice(at + 2);
        return parseCounterCode(swapped) === undefined;
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '7K3Q', '7K3QFF', '7K3QF7K3QF', 'ß', '٧K3QF', '7K3Q\u0000'])(
    'is not read from %j',
    (typed) => {
      expect(parseCounterCode(typed)).toBeUndefined();
    },
  );

  it('can have its check put right', () => {
    expect(withRightCheck('7k3q-0')).toBe('7K3QF');
    expect(withRightCheck('7K3Q')).toBe('7K3QF');
    expect(withRightCheck('7K3')).toBeUndefined();
    expect(withRightCheck('000Y*')).toBe('000YY');
    // 33 mod 37 has one of the extra symbols, so these four characters belong to no code.
    expect(withRightCheck('00110')).toBeUndefined();
  });
});

describe('the codes suggested for new counters', () => {
  const taken = new Set<string>();
  const suggested = Array.from({ length: 2000 }, () => {
    const next = nextFreeCode(taken);
    taken.add(next);
    return next;
  });

  it('are valid and free', () => {
    expect(new Set(suggested).size).toBe(suggested.length);
    expect(suggested.every((each) => parseCounterCode(each) === each)).toBe(true);
  });

  it('are the same each time', () => {
    expect(nextFreeCode(new Set())).toBe(suggested[0]);
  });

  it('look nothing like the one before', () => {
    for (const [i, each] of suggested.slice(1).entries()) {
      const before = suggested[i] ?? '';
      const alike = [...each].filter((character, at) => character === before[at]);
      expect(alike.length, `${before} ${each}`).toBeLessThanOrEqual(2);
    }
  });

  it('are no word, no queue number and nothing that a spreadsheet takes for a number', () => {
    expect(suggested.filter((each) => /[A-Z]{4}|[AE][A-Z]{2}|[A-Z][AE][A-Z]/.test(each))).toEqual(
      [],
    );
    expect(suggested.filter((each) => !Number.isNaN(Number(each)))).toEqual([]);
  });
});
