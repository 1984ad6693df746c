/**
 * The index of answers that prove a visit, or came by a kiosk, beside that of answers that anybody can give: where they lie
 * apart, one of the two may have been written by somebody.
 */
import * as z from 'zod/mini';
import type { ChannelFigure } from '#shared/publication/results.ts';
import type { Estimate } from '#shared/statistics/difference.ts';

/** Ways of answering that stand beside the open one. */
export const besideChannels = ['ticket', 'kiosk'] as const;

const index = z.number().check(z.minimum(25), z.maximum(100));

export const besideOpenSchema = z
  .readonly(
    z.strictObject({
      channel: z.enum(besideChannels),
      index,
      open: index.check(z.describe('The index of open answers.')),
      differs: z
        .enum(['higher', 'lower', 'no'])
        .check(
          z.describe(
            'Whether it lies off that of open answers beyond chance: the two 95 % intervals lie apart, which happens by chance alone to about one pair in two hundred.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'BesideOpen',
    description: 'The index of tickets or of kiosks beside that of open answers, of a service.',
  });
export type BesideOpen = z.infer<typeof besideOpenSchema>;

/**
 * On which side of another an estimate lies beyond chance: their intervals lie apart. That is stricter than a test of the
 * difference at 5 %, on purpose: it is said of many services at a time, and read as a suspicion.
 */
export function liesApart(own: Estimate, other: Estimate): BesideOpen['differs'] {
  if (own.interval.low > other.interval.high) return 'higher';
  return own.interval.high < other.interval.low ? 'lower' : 'no';
}

/** @param channels of a single service, as far as they may be shown; of several services tickets may be of other ones. */
export function besideOpenOf(channels: readonly ChannelFigure[]): BesideOpen[] {
  const estimateOf = (wanted: ChannelFigure['channel']) => {
    const figure = channels.find(({ channel }) => channel === wanted)?.figure;
    return figure !== undefined && 'index' in figure ? figure : undefined;
  };
  const open = estimateOf('open');
  return besideChannels.flatMap((channel) => {
    const own = estimateOf(channel);
    if (own === undefined || open === undefined) return [];
    return [{ channel, index: own.index, open: open.index, differs: liesApart(own, open) }];
  });
}
