/** What the door says of the answers of one address, and how often that is wrong of a hall of people behind one Wi-Fi. */
import { describe, expect, it } from 'vitest';
import { doubtsOf, fastFrom, type Given, nothingGiven, withOneMore } from '#shared/trust/given.ts';
import { createRandom } from '../../../tools/demo/random.ts';

/** What is said of answers, one after the other, each with its id and its second. */
function saidOf(answers: readonly { readonly id: string; readonly second: number }[]) {
  let given: Given = nothingGiven;
  return answers.map(({ id, second }) => {
    const said = doubtsOf(given, id, 1000 * second);
    given = withOneMore(given, id, 1000 * second);
    return said;
  });
}

const script = (count: number, perSecond: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `${n}`, second: Math.floor(n / perSecond) }));

describe('an address', () => {
  it('gives two answers a day without a doubt, also where one was left and completed', () => {
    const said = saidOf(['a', 'a', 'b', 'b', 'c', 'c'].map((id, second) => ({ id, second })));
    expect(said.map(({ doubt }) => doubt)).toEqual([null, null, null, null, 'share', 'share']);
  });

  it('is faster than people from the forty-first answer of a minute, and not in the next', () => {
    const said = saidOf([...script(60, 60), { id: 'later', second: 60 }]);
    expect(said.filter(({ pace }) => pace === 'fast')).toHaveLength(60 - fastFrom);
    expect(said.at(-1)?.pace).toBeNull();
  });
});

describe('a hall of 200 people behind one Wi-Fi', () => {
  /** In how many of 100 halls anybody is taken for a script; a fifth of the people leave the page once before they send. */
  function alarms(minutes: number): number {
    return Array.from({ length: 100 }, (_, seed) => {
      const random = createRandom(seed + 1);
      const answers = Array.from({ length: 200 }, (_, n) => {
        const second = random.next() * minutes * 60;
        const once = { id: `${n}`, second };
        return random.chance(0.2) ? [once, { id: `${n}`, second: second + 20 }] : [once];
      })
        .flat()
        .toSorted((a, b) => a.second - b.second);
      return saidOf(answers).some(({ pace }) => pace === 'fast');
    }).filter(Boolean).length;
  }

  it('is never taken for a script within an hour, nor within ten minutes', () => {
    expect(alarms(60)).toBe(0);
    expect(alarms(10)).toBe(0);
  });

  it('is, where all of them answer within three minutes', () => {
    expect(alarms(3)).toBeGreaterThan(90);
  });
});
