/**
 * How well the people of different parts (counters, times of day) are mixed, so that no adding and
 * subtracting of the parts' sums tells a few of them apart, whatever is known of everybody besides.
 *
 * People in the same company (the same sealed group, channel and so on) can be told apart only by their
 * part. If part `p` has n_p of the n people of a company, a combination of sums that treats `p` and `q`
 * differently leaves at least n_p n_q / n of them in it; summed over companies and over all pairs of parts
 * that are treated differently, that is how many people it is about at the least. Decision 26 has the proof.
 */

/** For pairs of parts, by their names in order (`2T6SS F1RMB`), people in thousandths, rounded down. */
export type Mixing = ReadonlyMap<string, number>;

/** Somebody, in one part, with others. */
export interface Member {
  readonly part: string;
  /** Names whoever cannot be told from them but by the part. */
  readonly company: string;
}

const thousandths = 1000;

const pairOf = (first: string, second: string) =>
  first < second ? `${first} ${second}` : `${second} ${first}`;

/** How people are mixed; of disjoint groups in different companies these add up. */
export function mixingOf(members: readonly Member[]): Mixing {
  const pairs = new Map<string, number>();
  for (const company of Map.groupBy(members, (member) => member.company).values()) {
    const counts = [...Map.groupBy(company, ({ part }) => part)];
    counts.forEach(([first, of], position) => {
      for (const [second, others] of counts.slice(position + 1)) {
        const pair = pairOf(first, second);
        const people = (of.length * others.length) / company.length;
        pairs.set(pair, (pairs.get(pair) ?? 0) + people);
      }
    });
  }
  return new Map([...pairs].map(([pair, people]) => [pair, Math.floor(thousandths * people)]));
}

/** Between two parts, each of which may be several taken together. */
function between(mixing: Mixing, one: readonly string[], other: readonly string[]): number {
  let sum = 0;
  for (const first of one) {
    for (const second of other) sum += mixing.get(pairOf(first, second)) ?? 0;
  }
  return sum / thousandths;
}

/**
 * How many people a combination of the parts' sums is about at the least: the weakest cut through the parts
 * (Stoer & Wagner, 1997, J. ACM 44, 585-591).
 *
 * @param parts two or more, each of one part or of several taken together
 */
export function fewestToldApart(mixing: Mixing, parts: readonly (readonly string[])[]): number {
  let left = parts.map((part) => [...part]);
  let weakest = Number.POSITIVE_INFINITY;
  while (left.length > 1) {
    const waiting = left.slice(1);
    const added = left.slice(0, 1);
    let tightness = 0;
    while (waiting.length > 0) {
      const ties = waiting.map((part) => between(mixing, part, added.flat()));
      tightness = Math.max(...ties);
      added.push(...waiting.splice(ties.indexOf(tightness), 1));
    }
    weakest = Math.min(weakest, tightness);
    const last = added.splice(-2);
    left = [...added, last.flat()];
  }
  return weakest;
}
