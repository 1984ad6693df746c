/** The draw of a block decides who is asked what, so it must favour none. */
import { describe, expect, test } from 'vitest';
import { drawNumber, type FillRandom, randomId } from '#site/client/survey/randomness.ts';

/** A source of chance that deals these bytes one call after another. */
function dealing(...deals: number[]): FillRandom {
  return (bytes) => {
    const [byte = 0] = deals.splice(0, 1);
    bytes.fill(byte);
  };
}

describe('drawing a block', () => {
  test('gives each of the 12 the same share of all bytes', () => {
    const drawn = Array.from({ length: 252 }, (_, byte) => drawNumber(12, dealing(byte)));
    const counts = Array.from({ length: 12 }, (_, n) => drawn.filter((each) => each === n).length);
    expect(counts).toEqual(new Array(12).fill(21));
  });

  test('draws again when a byte would favour the first four', () => {
    expect(drawNumber(12, dealing(252, 255, 7))).toBe(7);
  });
});

describe('the id of a response', () => {
  const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  test.each([0x00, 0x5a, 0xa5, 0xff])('is a version 4 UUID whatever the bytes, here %i', (byte) => {
    expect(randomId(dealing(byte))).toMatch(version4);
  });

  test('does not repeat', () => {
    expect(new Set(Array.from({ length: 1000 }, () => randomId())).size).toBe(1000);
  });
});
