/** One text for one value (RFC 8785). */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/closing/canonical-json.ts';

describe('canonical JSON', () => {
  it('orders members by their names, at every depth, and leaves lists as they are', () => {
    expect(canonicalJson({ b: [3, 1], a: { d: null, c: 'x' } })).toBe(
      '{"a":{"c":"x","d":null},"b":[3,1]}',
    );
  });

  // The example of RFC 8785, 3.2.2 and 3.2.3.
  it('writes numbers and strings as the RFC shows', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders names by code units, as the RFC shows', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const value = Object.fromEntries(names.map((name) => [name, 0]));
    expect(Object.keys(JSON.parse(canonicalJson(value))).filter((name) => name !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  it('is the same of what JSON makes the same', () => {
    const value = { a: undefined, b: [1, undefined], c: { e: 1, d: 2 } };
    expect(canonicalJson(value)).toBe(canonicalJson(JSON.parse(JSON.stringify(value))));
  });
});
