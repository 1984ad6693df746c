/** A shuffle that comes out the same every time. */

/** Numbers from 0 to 1 by mulberry32 (T. Ettinger, public domain). */
function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same elements in an order that depends on the seed only (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = numbers(seed);
  const left = [...list];
  const order: T[] = [];
  while (left.length > 0) {
    const at = Math.floor(next() * left.length);
    const last = left.length - 1;
    const [taken] = left.splice(at, 1, ...left.slice(last));
    left.length = last;
    if (taken !== undefined) order.push(taken);
  }
  return order;
}
