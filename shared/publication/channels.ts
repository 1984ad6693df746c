/**
 * The figures of each channel side by side, so that anybody can see whether answers with proof of a visit
 * differ from the others. The channels of a group sum to it: were one of them hidden, it could be found by
 * subtraction. So all are shown alike or none is, and only of months that are over, in which no single
 * new group can be seen arriving in a small channel.
 */
import type { Strata } from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { type Channel, channels } from '#shared/survey/channel.ts';
import { figureOf, type Recipe } from './figure.ts';
import type { ChannelFigure, Figure } from './results.ts';

const isIndex = (figure: Figure) => figure.status === 'caution' || figure.status === 'full';

/** @returns nothing where there is only one channel, or where one of them must be hidden */
export function publishChannels(
  strata: ReadonlyMap<Channel, Strata>,
  recipe: Recipe,
): ChannelFigure[] {
  const present = channels.flatMap((channel) => {
    const own = strata.get(channel) ?? {};
    const respondents = ratersOf(own);
    return respondents === 0 ? [] : { channel, respondents, figure: figureOf(own, recipe) };
  });
  if (present.length < 2 || present.some(({ figure }) => figure.status === 'insufficient'))
    return [];
  if (present.every(({ figure }) => isIndex(figure))) {
    return present.map(({ channel, figure }) => ({ channel, figure }));
  }
  return present.map(({ channel, respondents }) => ({
    channel,
    figure: { status: 'count', respondents },
  }));
}
