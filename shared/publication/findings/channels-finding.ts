/** How answers with a ticket and without compare. */
import type { Language } from '#shared/language.ts';
import { differenceOf } from '#shared/statistics/difference.ts';
import { type Channel, channelNames } from '#shared/survey/channel.ts';
import { hasIndex } from '../known-figure.ts';
import { formatCount, formatIndex } from '../number-format.ts';
import type { Figure, Results } from '../results.ts';

/** The index of a channel, or how many answered by it. */
function sayChannel(figure: Figure, channel: Channel, language: Language): string {
  const count = 'respondents' in figure ? formatCount(figure.respondents, language) : '';
  const value = hasIndex(figure) ? formatIndex(figure.index, language) : count;
  return `${channelNames[channel][language]}: ${value}`;
}

/**
 * How they compare. Whether they differ beyond chance is said of one service only: elsewhere tickets may be of other
 * services.
 */
export function channelsFinding(
  { channels, scope }: Pick<Results, 'channels' | 'scope'>,
  language: Language,
): string {
  const of = (wanted: Channel) => channels.find(({ channel }) => channel === wanted)?.figure;
  const [ticket, open] = [of('ticket'), of('open')];
  if (!ticket || !open || !hasIndex(ticket) || !hasIndex(open)) {
    return channels.map(({ figure, channel }) => sayChannel(figure, channel, language)).join(', ');
  }
  const [a, b] = [formatIndex(ticket.index, language), formatIndex(open.index, language)];
  const compared = {
    id: `Dengan tiket ${a}, tanpa tiket ${b}`,
    en: `With a ticket ${a}, without ${b}`,
  }[language];
  if (scope.kind !== 'service') {
    return {
      id: `${compared}. Layanan yang memakai tiket belum tentu sama dengan yang tidak.`,
      en: `${compared}. Services that use tickets need not be the same as those that do not.`,
    }[language];
  }
  const isApart = differenceOf(ticket, open).direction !== 'none';
  return {
    id: `${compared}: ${isApart ? 'berbeda lebih dari kebetulan' : 'tidak berbeda lebih dari kebetulan'}`,
    en: `${compared}: ${isApart ? 'they differ by more than chance' : 'they differ by no more than chance'}`,
  }[language];
}
