/** Twelve months in the room of a word: where the line runs, and which months are marked. */
import type { PublishedPartTrend } from '#shared/publication/results.ts';

export const sparkWidth = 96;
export const sparkHeight = 24;
/** Room for half of a mark. */
const edge = 3;

export interface Sparkline {
  /** Months that follow one another, as the points of a line each. */
  readonly lines: readonly string[];
  /** Months without one beside them, which no line would show. */
  readonly alone: readonly Mark[];
  /** Months that are part of a signal. */
  readonly marks: readonly (Mark & { readonly direction: 'up' | 'down' })[];
  /** Where another level begins. */
  readonly level: number | undefined;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * @param months of the trend, oldest first
 * @param lowest of the scale that the rows share; what lies below is drawn at its foot
 */
export function sparkline(
  { indexes, signals, level }: PublishedPartTrend,
  months: readonly string[],
  lowest: number,
): Sparkline {
  const step = (sparkWidth - 2 * edge) / Math.max(1, months.length - 1);
  const x = (at: number) => tenth(edge + at * step);
  const y = (index: number) =>
    tenth(edge + ((sparkHeight - 2 * edge) * (100 - Math.max(lowest, index))) / (100 - lowest));
  const known = indexes.flatMap((index, at) =>
    index === null ? [] : [{ at, x: x(at), y: y(index) }],
  );
  const runs: (typeof known)[] = [];
  for (const point of known) {
    const run = runs.at(-1);
    if (run?.at(-1)?.at === point.at - 1) run.push(point);
    else runs.push([point]);
  }
  const place = ({ x: left, y: top }: Mark): Mark => ({ x: left, y: top });
  const begins = level === null ? -1 : months.indexOf(level.from);
  return {
    lines: runs
      .filter((run) => run.length > 1)
      .map((run) => run.map((point) => `${point.x},${point.y}`).join(' ')),
    alone: runs.filter((run) => run.length === 1).flatMap((run) => run.map(place)),
    marks: known.flatMap((point) => {
      const month = months[point.at] ?? '';
      const signal = signals.find(({ from, to }) => from <= month && month <= to);
      return signal === undefined ? [] : [{ ...place(point), direction: signal.direction }];
    }),
    level: begins < 1 ? undefined : tenth(x(begins) - step / 2),
  };
}
