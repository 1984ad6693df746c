/**
 * Counters and times of day side by side, for the panel of their department and nowhere else: a counter is
 * often one person. Made of whole quarters of single services, as far as they may be shown.
 */
import type { Catalogue, Department } from '#shared/catalogue/catalogue.ts';
import { monthOf } from '#shared/local-time.ts';
import { figureOf, type Recipe } from '#shared/publication/figure.ts';
import { type Period, parsePeriod, periodBefore, quarterOf } from '#shared/publication/period.ts';
import type { Figure } from '#shared/publication/results.ts';
import { viewOf } from '#shared/publication/scope.ts';
import type { Split } from '#shared/statistics/split.ts';
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import { halvesOfDay, type TimeOfDay, timesOfDay } from '#shared/statistics/time-of-day.ts';
import { type Contrast, contrastOf } from './contrast.ts';
import { type Part, separableAs, separableParts } from './separable.ts';

/** What one service heard in a quarter that is over. */
export interface ServiceSplit {
  readonly service: string;
  readonly split: Split;
}

export interface Compared {
  readonly figure: Figure;
  /** Null without an index on both sides. */
  readonly contrast: Contrast | null;
}

export interface ComparedCounter extends Compared {
  /** Its code; null for those that are too small to stand alone. */
  readonly counter: string | null;
}

export interface ComparedTime extends Compared {
  readonly time: TimeOfDay;
}

export interface Comparisons {
  /** The quarters that are counted, oldest first. */
  readonly quarters: readonly string[];
  /** Of each service in which counters can be told apart, in the catalogue's order. */
  readonly counters: readonly {
    readonly service: string;
    readonly counters: readonly ComparedCounter[];
  }[];
  /** Over all services; empty where times cannot be told apart. */
  readonly times: readonly ComparedTime[];
}

/**
 * The quarters of a period that are over; where it has none, the last one that is. A quarter that runs grows
 * by single groups.
 *
 * @param today in the city's time zone
 */
export function comparedQuarters({ months }: Period, today: string): readonly string[] {
  const running = quarterOf(monthOf(today));
  const over = [...new Set(months.map(quarterOf))].filter((quarter) => quarter < running);
  const now = parsePeriod(running);
  return over.length > 0 || now === undefined ? over : [periodBefore(now).id];
}

/** A part of a service's quarter, and everybody beside it. */
interface Cell extends Part {
  readonly service: string;
  readonly others: Strata;
}

function cellsOf(service: string, parts: readonly Part[]): Cell[] {
  return parts.map((part) => ({
    ...part,
    service,
    others: sumStrata(parts.filter((other) => other !== part).map(({ strata }) => strata)),
  }));
}

function compare(
  cells: readonly Cell[],
  recipe: Recipe,
  recipeOf: (service: string) => Recipe,
): Compared {
  const pairs = [...Map.groupBy(cells, ({ service }) => service)].map(([service, own]) => ({
    own: sumStrata(own.map(({ strata }) => strata)),
    others: sumStrata(own.map(({ others }) => others)),
    recipe: recipeOf(service),
  }));
  return {
    figure: figureOf(sumStrata(cells.map(({ strata }) => strata)), recipe),
    contrast: contrastOf(pairs) ?? null,
  };
}

const isMany = ({ names }: Part) => names.length > 1;

/** Compares the counters of a service; nothing where fewer than two remain. */
function compareCounters(
  codes: readonly string[],
  cells: readonly Cell[],
  recipe: Recipe,
): ComparedCounter[] {
  const alone = codes.map((counter) => ({
    counter,
    own: cells.filter((cell) => !isMany(cell) && cell.names.includes(counter)),
  }));
  const compared = [...alone, { counter: null, own: cells.filter(isMany) }].filter(
    ({ own }) => own.length > 0,
  );
  return compared.map(({ counter, own }) => ({ counter, ...compare(own, recipe, () => recipe) }));
}

/** In the finest times of day in which two have an index, or else in halves. */
function compareTimes(
  splits: readonly ServiceSplit[],
  recipe: Recipe,
  recipeOf: (service: string) => Recipe,
): ComparedTime[] {
  const namesIn = ({ from, to }: TimeOfDay) =>
    timesOfDay.filter((time) => time.from >= from && time.to <= to).map((time) => `${time.from}`);
  const levels = [timesOfDay, halvesOfDay].map((times: readonly TimeOfDay[]) => {
    const cells = splits.flatMap(({ service, split }) =>
      cellsOf(service, separableAs(split.time, times.map(namesIn))),
    );
    return times.flatMap((time): ComparedTime[] => {
      const own = cells.filter(({ names }) => names.some((name) => namesIn(time).includes(name)));
      return own.length === 0 ? [] : [{ time, ...compare(own, recipe, recipeOf) }];
    });
  });
  const hasTwo = (times: readonly ComparedTime[]) =>
    times.filter(({ figure }) => 'index' in figure).length > 1;
  return levels.find(hasTwo) ?? levels.find(({ length }) => length > 0) ?? [];
}

/** Everything that may be compared in a department. */
export function publishComparisons(
  department: Department,
  catalogue: Catalogue,
  quarters: readonly string[],
  splits: readonly ServiceSplit[],
): Comparisons {
  const { recipe, parts } = viewOf({ kind: 'department', department }, catalogue);
  const recipes = new Map(parts.map(({ id, recipe: own }) => [id, own]));
  const recipeOf = (service: string) => recipes.get(service) ?? recipe;
  const counters = parts.map(({ id, recipe: own }) => {
    const codes = catalogue.counters
      .filter(({ service }) => service === id)
      .map(({ code }) => code);
    const cells = splits
      .filter(({ service }) => service === id)
      .flatMap(({ split }) => cellsOf(id, separableParts(split.counter)));
    return { service: id, counters: compareCounters(codes, cells, own) };
  });
  return {
    quarters,
    counters: counters.filter(({ counters: compared }) => compared.length > 1),
    times: compareTimes(splits, recipe, recipeOf),
  };
}
