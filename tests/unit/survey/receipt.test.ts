import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idStartOf, parseReceipt, receiptOf } from '#shared/survey/receipt.ts';
import { showReceipt } from '#shared/survey/show-receipt.ts';

const id = '0f8b7f4e-4f0e-4c55-9a37-3f1f6f2f7a10';

describe('a receipt', () => {
  it('is twelve letters and digits, in groups that can be read out', () => {
    expect(receiptOf(id)).toBe('1Y5QYKJF1V2N');
    expect(showReceipt(receiptOf(id))).toBe('1Y5Q-YKJF-1V2N');
  });

  it('tells how the id of its response begins, whatever the id', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), (any) => {
        const receipt = receiptOf(any);
        expect(parseReceipt(showReceipt(receipt) ?? '')).toBe(receipt);
        expect(any.startsWith(idStartOf(receipt))).toBe(true);
      }),
    );
  });

  it('is another one where any of the sixty bits is another', () => {
    const others = [...id.matchAll(/[0-9a-f]/g)].slice(0, 16).map(({ index }) => {
      const other = id[index] === '0' ? '1' : '0';
      return receiptOf(id.slice(0, index) + other + id.slice(index + 1));
    });
    others.splice(12, 1); // The version is no chance.
    expect(new Set([receiptOf(id), ...others])).toHaveLength(16);
  });

  it('may be typed in small letters, with blanks, hyphens and look-alikes', () => {
    expect(parseReceipt(' 1y5q ykjf-lv2n ')).toBe('1Y5QYKJF1V2N');
  });

  it.each([
    ['too short', '1Y5QYKJF1V2'],
    ['too long', '1Y5QYKJF1V2N0'],
    ['with a character that is none', '1Y5QYKJF1V2U'],
    ['empty', ''],
  ])('is none when it is %s', (_what, typed) => {
    expect(parseReceipt(typed)).toBeUndefined();
    expect(showReceipt(typed)).toBeUndefined();
  });
});
