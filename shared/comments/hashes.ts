/** Words and letters as numbers, and sets of these: what the models that read comments look their weights up by. */

/** FNV-1a over UTF-16 code units. */
const step = (state: number, code: number) => Math.imul(state ^ code, 0x01000193);

/** What a text makes of a number: of a seed, or of what stands before it. */
export function hash(text: string, from: number): number {
  let state = from;
  for (let at = 0; at < text.length; at += 1) state = step(state, text.charCodeAt(at));
  return state;
}

/** Where the hashes of one kind of features begin. */
export const seedOf = (kind: string): number => hash(kind, 0x811c9dc5);

const shortestLetters = 3;
const longestLetters = 5;

/** Calls back with the hash of any letters of a word that stand in a row, with its beginning and end; a negated word (`!ramah`) has no beginning. */
export function eachLetters(word: string, seed: number, found: (letters: number) => void): void {
  const framed = `${word.startsWith('!') ? '' : '^'}${word}$`;
  for (let start = 0; start + shortestLetters <= framed.length; start += 1) {
    let state = seed;
    const end = Math.min(framed.length, start + longestLetters);
    for (let at = start; at < end; at += 1) {
      state = step(state, framed.charCodeAt(at));
      if (at - start + 1 >= shortestLetters) found(state);
    }
  }
}

const slotCount = 16_384;

/** Past this many features a comment has said what it says. */
const mostNumbers = 8_192;

/**
 * Gathers numbers of 32 bits, each once, in the order in which they come. It is emptied and used again: a `Set` for each clause took half
 * of the time of reading a comment.
 */
export class NumberSet {
  /** One more than the place in `#numbers`; 0 where there is none. */
  readonly #slots = new Uint16Array(slotCount);
  readonly #numbers = new Uint32Array(mostNumbers);
  readonly #slotOf = new Uint16Array(mostNumbers);
  #size = 0;

  add(number: number): void {
    const own = number >>> 0;
    let slot = (own ^ (own >>> 15)) & (slotCount - 1);
    for (;;) {
      const next = this.#slots[slot] ?? 0;
      if (next === 0) break;
      if (this.#numbers[next - 1] === own) return;
      slot = (slot + 1) & (slotCount - 1);
    }
    if (this.#size === mostNumbers) return;
    this.#numbers[this.#size] = own;
    this.#slotOf[this.#size] = slot;
    this.#size += 1;
    this.#slots[slot] = this.#size;
  }

  /** What was gathered; it begins anew. */
  take(): Uint32Array {
    const taken = this.#numbers.slice(0, this.#size);
    for (let at = 0; at < this.#size; at += 1) this.#slots[this.#slotOf[at] ?? 0] = 0;
    this.#size = 0;
    return taken;
  }
}
