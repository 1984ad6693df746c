/**
 * The figures of each channel side by side, so that anybody can see whether answers with proof of a visit
 * differ from the others. A sealed group is not split by channel, so its parts may be small. What is shown
 * is therefore made of months of single services, and only of those in which each channel has enough
 * respondents to be named: whatever is found by subtracting one such figure from another is such a
 * month, or several. Months that still run grow by single groups and do not count.
 */
import { type Strata, sumStrata } from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { type Channel, channels } from '#shared/survey/channel.ts';
import { figureOf, type Recipe } from './figure.ts';
import type { ChannelFigure, Figure } from './results.ts';
import { countFrom } from './thresholds.ts';

/** What one service received in a month that is over. */
export type StrataByChannel = ReadonlyMap<Channel, Strata>;

const isIndex = (figure: Figure) => figure.status === 'caution' || figure.status === 'full';

function canBeSplit(month: StrataByChannel): boolean {
  const counts = [...month.values()].map(ratersOf);
  return counts.every((count) => count === 0 || count >= countFrom);
}

/**
 * @param serviceMonths every month of every service in the scope
 * @returns nothing where only one channel remains
 */
export function publishChannels(
  serviceMonths: readonly StrataByChannel[],
  recipe: Recipe,
): ChannelFigure[] {
  const counted = serviceMonths.filter(canBeSplit);
  const present = channels.flatMap((channel) => {
    const own = sumStrata(counted.flatMap((month) => month.get(channel) ?? []));
    const respondents = ratersOf(own);
    return respondents === 0 ? [] : { channel, respondents, figure: figureOf(own, recipe) };
  });
  if (present.length < 2) return [];
  if (present.every(({ figure }) => isIndex(figure))) {
    return present.map(({ channel, figure }) => ({ channel, figure }));
  }
  return present.map(({ channel, respondents }) => ({
    channel,
    figure: { status: 'count', respondents },
  }));
}
