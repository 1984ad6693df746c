/** The grid over which the interval is judged: crowds near the top of the scale, and one in its middle. */
import type { ElementWeights } from '#shared/statistics/satisfaction-index.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { createRandom } from '../demo/random.ts';
import {
  allOn,
  type Choosing,
  contentCrowd,
  fullIfUnhappy,
  mixedCrowd,
  nearlyContentCrowd,
  type Person,
} from './crowds.ts';
import { type Outcome, repeatSurveys } from './surveys.ts';

const crowdRandom = createRandom(1);

export const crowds = {
  '95 of 100 content': contentCrowd(95),
  '98 of 100 content': contentCrowd(98),
  '95 nearly content': nearlyContentCrowd(95, 1000, crowdRandom),
  '98 nearly content': nearlyContentCrowd(98, 1000, crowdRandom),
  'all kinds of people': mixedCrowd(1000, crowdRandom),
} as const satisfies Record<string, readonly Person[]>;
export type CrowdName = keyof typeof crowds;

export const ways = {
  full: allOn('full'),
  short: allOn('short'),
  'as they like': fullIfUnhappy('short'),
} as const satisfies Record<string, Choosing>;
export type WayName = keyof typeof ways;

const weightsOf = (weightAt: (position: number) => number) =>
  Object.fromEntries(
    elementKeys.map((key, position) => [key, weightAt(position)]),
  ) as ElementWeights;

export const weightings = {
  equal: weightsOf(() => 1),
  uneven: weightsOf((position) => position + 1),
} as const satisfies Record<string, ElementWeights>;
export type WeightingName = keyof typeof weightings;

export const sizes = [30, 60, 87, 100, 300] as const;

export interface Cell extends Outcome {
  readonly crowd: CrowdName;
  readonly way: WayName;
  readonly weighting: WeightingName;
  readonly respondents: number;
}

const namesOf = <Names extends object>(of: Names) => Object.keys(of) as (keyof Names)[];

/** One cell of the grid; the same surveys whenever it is asked for. */
export function cellOf(
  crowd: CrowdName,
  way: WayName,
  weighting: WeightingName,
  respondents: number,
  surveys: number,
): Cell {
  const design = {
    crowd: crowds[crowd],
    choosing: ways[way],
    weights: weightings[weighting],
    respondents,
  };
  const outcome = repeatSurveys(design, surveys, createRandom(respondents));
  return { crowd, way, weighting, respondents, ...outcome };
}

/** Every cell of some crowds. */
export function gridOf(names: readonly CrowdName[], surveys: number): readonly Cell[] {
  return names.flatMap((crowd) =>
    namesOf(ways).flatMap((way) =>
      namesOf(weightings).flatMap((weighting) =>
        sizes.map((respondents) => cellOf(crowd, way, weighting, respondents, surveys)),
      ),
    ),
  );
}

/** The mean coverage of cells. */
export const meanCoverage = (cells: readonly Cell[]) =>
  cells.reduce((sum, { coverage }) => sum + coverage, 0) / cells.length;

export const crowdNames = namesOf(crowds);
