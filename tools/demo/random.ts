/**
 * Seeded random numbers: the same seed gives the same demo city on every machine. The generator is
 * sfc32 of Chris Doty-Humphrey's PractRand (public domain), 128 bits of state; not for secrets.
 */
export interface Random {
  /** 32 random bits, as an unsigned integer. */
  bits(): number;
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer in [0, below). */
  integer(below: number): number;
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items, each equally likely. */
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** A generator of random numbers from a 32-bit integer. */
export function createRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  let spare: number | undefined;

  function bits(): number {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  const next = () => bits() / 2 ** 32;
  const integer = (below: number) => Math.floor(next() * below);

  // The polar method of Marsaglia and Bray (1964) makes two at a time.
  function normal(): number {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * next() - 1;
      y = 2 * next() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    spare = y * factor;
    return x * factor;
  }

  // The first outputs still show the seed.
  for (let round = 0; round < 15; round += 1) bits();

  return {
    bits,
    next,
    integer,
    normal,
    chance: (probability) => next() < probability,
    pick: (items) => items[integer(items.length)] ?? items[0],
  };
}

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A UUID of version 4 (RFC 9562, 5.4) from the generator. */
export function randomUuid(random: Random): string {
  const hex = (word: number, byte: number) => hexPairs[(word >>> (24 - 8 * byte)) & 0xff] ?? '';
  const quad = (word: number, from: number) => hex(word, from) + hex(word, from + 1);
  const first = random.bits();
  const second = (random.bits() & 0xffff0fff) | 0x4000;
  const third = (random.bits() & 0x3fffffff) | 0x80000000;
  const fourth = random.bits();
  return `${quad(first, 0)}${quad(first, 2)}-${quad(second, 0)}-${quad(second, 2)}-${quad(third, 0)}-${quad(third, 2)}${quad(fourth, 0)}${quad(fourth, 2)}`;
}

/** Draws an index with a probability in proportion to its weight, in logarithmic time. */
export function weightedDraw(weights: readonly number[]): (random: Random) => number {
  const cumulative = new Float64Array(weights.length);
  let total = 0;
  weights.forEach((weight, index) => {
    total += weight;
    cumulative[index] = total;
  });
  return (random) => {
    const target = random.next() * total;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] ?? total) > target) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
