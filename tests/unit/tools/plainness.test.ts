import { describe, expect, it } from 'vitest';
import { plainnessOf } from '../../../tools/words/plainness.ts';
import { asked } from '../../../tools/words/resident-texts.ts';

describe('how plain a text is', () => {
  it('counts the words of its longest sentence', () => {
    expect(plainnessOf('Kami dengar. Siapa yang melayani Anda tadi?').longestSentence).toBe(5);
  });

  it('takes a word with affixes for its root, and names those that people seldom write', () => {
    const { uncommon, commonShare } = plainnessOf('Keluhan diurus oleh penyelenggara eksekutorial');
    expect(uncommon).not.toContain('diurus');
    expect(uncommon).toContain('eksekutorial');
    expect(commonShare).toBeLessThan(1);
  });

  it('of no words is nothing to mend', () => {
    expect(plainnessOf('12–3')).toEqual({
      words: 0,
      longestSentence: 0,
      uncommon: [],
      commonShare: 1,
    });
  });
});

describe('what residents are asked and tap', () => {
  it.each(asked.map(({ id }) => id))('"%s" is short, in words that people use', (text) => {
    const { uncommon, longestSentence } = plainnessOf(text);
    expect(uncommon).toEqual([]);
    expect(longestSentence).toBeLessThanOrEqual(6);
  });
});
