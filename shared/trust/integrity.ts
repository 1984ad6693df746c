/** What was collected, counted, held and rejected of a unit in a period, as far as it may be shown. */
import * as z from 'zod/mini';
import { countedElements, type Recipe } from '#shared/publication/figure.ts';
import { countFrom, indexFrom } from '#shared/publication/thresholds.ts';
import { type ElementWeights, satisfactionIndex } from '#shared/statistics/satisfaction-index.ts';
import { respondents, type Strata, sumStrata } from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { type Channel, type SelfChannel, selfChannels } from '#shared/survey/channel.ts';
import { besideOpenSchema } from './beside-open.ts';
import { directedSchema } from './directed.ts';
import type { HeldState } from './held-list.ts';
import { type HeldReason, heldReasons } from './held-reason.ts';

const few = z.literal('few');
const number = z
  .union([z.int().check(z.minimum(0)), few])
  .check(z.describe('`few` of one to nine.'));

const kept = { held: number, rejected: number };

export const integritySchema = z
  .readonly(
    z.strictObject({
      collected: number.check(z.describe('Counted, held and rejected together.')),
      counted: number.check(z.describe('Answers in the figures, an impression alone included.')),
      ...kept,
      reasons: z.readonly(
        z.array(z.readonly(z.strictObject({ reason: z.enum(heldReasons), ...kept }))),
      ),
      channels: z.readonly(
        z.array(z.readonly(z.strictObject({ channel: z.enum(selfChannels), ...kept }))),
      ),
      withHeld: z
        .nullable(z.int().check(z.minimum(25), z.maximum(100)))
        .check(
          z.describe(
            'The index if what is held and rejected counted, too, in whole points: from ten such answers on, and where there is an index.',
          ),
        ),
      besideOpen: z
        .readonly(z.array(besideOpenSchema))
        .check(z.describe('Of a service, in months that are over, where each way may be shown.')),
      directed: z
        .readonly(z.array(directedSchema))
        .check(
          z.describe(
            'Of a department, or of each department of the city, in the quarters of the period that are over, where enough have said.',
          ),
        ),
      beyondServed: z
        .int()
        .check(
          z.minimum(0),
          z.describe(
            'In how many months of single services, of those that are over, more people answered than were reported as served.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Integrity',
    description:
      'What was collected of a unit in a period, and what of it was counted, is held for an auditor, or was rejected.',
  });
export type Integrity = z.infer<typeof integritySchema>;

/** What else is known of where answers came from. */
export type Beside = Pick<Integrity, 'besideOpen' | 'beyondServed' | 'directed'>;
type PublishedNumber = z.infer<typeof number>;

/** Answers of one batch that were held, by channel. */
export interface HeldHeard {
  readonly reason: HeldReason;
  readonly state: Exclude<HeldState, 'counted'>;
  readonly answers: number;
  readonly strata: ReadonlyMap<Channel, Strata>;
}

/** Fewer than ten are not named: a number of three would tell whoever sent two of them of the third. */
const published = (count: number): PublishedNumber =>
  count === 0 || count >= countFrom ? count : 'few';

const heardIn = (strata: Strata | undefined) =>
  Object.values(strata ?? {}).reduce((sum, tally) => sum + respondents(tally), 0);

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

const sumOf = (batches: readonly HeldHeard[], state: 'held' | 'rejected') =>
  sum(
    batches
      .filter((of) => (of.state === 'rejected') === (state === 'rejected'))
      .map(({ answers }) => answers),
  );

const keptOf = (batches: readonly HeldHeard[]) => ({
  held: published(sumOf(batches, 'held')),
  rejected: published(sumOf(batches, 'rejected')),
});

/** In whole points: with more, whoever sent all but one of what is held could work out the one. */
function indexOf(
  strata: Strata,
  recipe: Recipe & { readonly weights: ElementWeights },
): number | null {
  if (ratersOf(strata) < indexFrom) return null;
  const index = satisfactionIndex(strata, recipe.weights, countedElements(strata, recipe));
  return index === undefined ? null : Math.round(index.rounded);
}

/**
 * @param counted what is in the figures
 * @param batches what is held, was rejected, or was released and waits for a window
 */
export function publishIntegrity(
  counted: Strata,
  batches: readonly HeldHeard[],
  recipe: Recipe,
  beside: Beside = { besideOpen: [], beyondServed: 0, directed: [] },
): Integrity {
  const all = heardIn(counted);
  const left = sum(batches.map(({ answers }) => answers));
  const heldStrata = batches.flatMap(({ strata }) => [...strata.values()]);
  const isShown = left >= countFrom && indexOf(counted, recipe) !== null;
  return {
    collected: published(all + left),
    counted: published(all),
    ...keptOf(batches),
    reasons: heldReasons.flatMap((reason) => {
      const own = batches.filter((batch) => batch.reason === reason);
      return own.length === 0 ? [] : [{ reason, ...keptOf(own) }];
    }),
    channels: selfChannels.flatMap((channel: SelfChannel) => {
      const own = batches.map((batch) => ({
        ...batch,
        answers: heardIn(batch.strata.get(channel)),
      }));
      return sum(own.map(({ answers }) => answers)) === 0 ? [] : [{ channel, ...keptOf(own) }];
    }),
    ...beside,
    withHeld: isShown ? indexOf(sumStrata([counted, ...heldStrata]), recipe) : null,
  };
}
