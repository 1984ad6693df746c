import { describe, expect, it } from 'vitest';
import { elementKeys } from '#shared/survey/elements.ts';
import { blockCounts, blocks, elementsOf, formWeights } from '#shared/survey/forms.ts';

describe('the 12 blocks', () => {
  it('ask three different elements each', () => {
    expect(blocks).toHaveLength(12);
    for (const block of blocks) expect(new Set(block).size).toBe(3);
  });

  it.each(elementKeys)('ask %s in four of them: of a third of the respondents', (key) => {
    expect(blocks.filter((block) => block.includes(key))).toHaveLength(4);
    expect(formWeights.short).toBe(12 / 4);
  });

  it('ask every pair of elements together in exactly one of them', () => {
    for (const [i, first] of elementKeys.entries()) {
      for (const second of elementKeys.slice(i + 1)) {
        const together = blocks.filter((b) => b.includes(first) && b.includes(second));
        expect(together, `${first} and ${second}`).toHaveLength(1);
      }
    }
  });
});

describe('a kiosk', () => {
  it.each(elementKeys.entries().toArray())('asks element %i, %s, of a ninth', (block, key) => {
    expect(elementsOf({ form: 'kiosk', block }, elementKeys)).toEqual([key]);
    expect(formWeights.kiosk).toBe(blockCounts.kiosk);
  });
});

describe('a form', () => {
  const withoutCost = elementKeys.filter((key) => key !== 'cost');

  it('when full asks all that the service asks', () => {
    expect(elementsOf({ form: 'full' }, withoutCost)).toEqual(withoutCost);
  });

  it('when short asks its block, in the order of the regulation', () => {
    expect(elementsOf({ form: 'short', block: 11 }, elementKeys)).toEqual([
      'time',
      'product',
      'conduct',
    ]);
  });

  it('when short drops what the service does not ask', () => {
    expect(elementsOf({ form: 'short', block: 1 }, withoutCost)).toEqual(['product', 'competence']);
  });

  it('when short asks nothing of a block that does not exist', () => {
    expect(elementsOf({ form: 'short', block: 12 }, elementKeys)).toEqual([]);
  });
});
