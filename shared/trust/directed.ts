/**
 * Whether answers were free, of a department in a quarter that is over: how many of those who were drawn said that an
 * officer steered them (docs/decisions/0058). An officer who steered one person must not find that one out, so numbers
 * are rounded as those of a profile are, and the range allows for it.
 */
import * as z from 'zod/mini';
import { categoryStep } from '#shared/publication/composition.ts';
import { indexFrom } from '#shared/publication/thresholds.ts';
import { wilsonInterval } from '#shared/statistics/wilson.ts';
import type { DirectedAnswer } from '#shared/survey/directed.ts';

/** So many must have said yes or no before anything is shown of a department; as many as it takes for an index. */
export const directedFrom = indexFrom;

const percent = z.int().check(z.minimum(0), z.maximum(100));
const count = z.int().check(z.minimum(0));

export const directedSchema = z
  .readonly(
    z.strictObject({
      department: z.string(),
      quarter: z.string().check(z.describe('Over, and counted: it does not change any more.')),
      asked: count.check(z.describe('Drawn for the question, and counted.')),
      answered: count.check(z.describe('Said yes or no.')),
      yes: z
        .union([count, z.enum(['few', 'most'])])
        .check(
          z.describe(
            'Said that an officer steered them, rounded to a multiple of five; `few` of less than five, `most` where less than five said no.',
          ),
        ),
      low: percent.check(
        z.describe(
          'Bounds of the 95 % score interval of the share, in per cent, for every number that is rounded to the one shown.',
        ),
      ),
      high: percent,
    }),
  )
  .register(z.globalRegistry, {
    id: 'Directed',
    description:
      'Whether an officer steered answers, as those said who were drawn for the question: of a department in a quarter that is over.',
  });
export type Directed = z.infer<typeof directedSchema>;

/** How many were asked, and what they said. */
export interface DirectedCounts {
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
}

/** The name under which the sums of a service and quarter hold these numbers, beside those of its counters and hours. */
export const directedName = 'directed';

/** What a sealed group adds: asked, yes and no. */
export function directedSumsOf(
  group: readonly { readonly directed: NonNullable<DirectedAnswer> | null }[],
): Readonly<Record<string, readonly number[]>> {
  const said = (answer: DirectedAnswer) =>
    group.filter(({ directed }) => directed === answer).length;
  const [yes, no] = [said('yes'), said('no')];
  const asked = yes + no + said('unsaid');
  return asked === 0 ? {} : { [directedName]: [asked, yes, no] };
}

/** The furthest from its published number that a number of people can be. */
const mostRounded = Math.floor(categoryStep / 2);

/** The number as it is shown, and the least and most people that it may stand for. */
function rounded(
  yes: number,
  answered: number,
): { shown: Directed['yes']; from: number; to: number } {
  if (yes < categoryStep) return { shown: 'few', from: 0, to: categoryStep - 1 };
  if (answered - yes < categoryStep)
    return { shown: 'most', from: answered - categoryStep + 1, to: answered };
  const shown = Math.round(yes / categoryStep) * categoryStep;
  return {
    shown,
    from: Math.max(categoryStep, shown - mostRounded),
    to: Math.min(answered - categoryStep, shown + mostRounded),
  };
}

/**
 * What may be shown of a department and quarter.
 *
 * @param services what each of its services heard
 * @returns undefined where too few have said yes or no
 */
export function publishDirected(
  place: Pick<Directed, 'department' | 'quarter'>,
  services: readonly DirectedCounts[],
): Directed | undefined {
  const sum = (of: keyof DirectedCounts) => services.reduce((all, each) => all + each[of], 0);
  const yes = sum('yes');
  const answered = yes + sum('no');
  if (answered < directedFrom) return undefined;
  const { shown, from, to } = rounded(yes, answered);
  return {
    ...place,
    asked: sum('asked'),
    answered,
    yes: shown,
    low: Math.floor(100 * wilsonInterval(from / answered, answered).low),
    high: Math.ceil(100 * wilsonInterval(to / answered, answered).high),
  };
}
