/**
 * How many of the respondents behind a figure did not answer for themselves on a screen: staff entered what they
 * wrote on paper or said. It is shown wherever an index is headlined, so that nothing is mixed silently.
 * Sheets are sealed in groups of their own, so these numbers are sums of groups of ten or more.
 */
import type { Language } from '#shared/language.ts';
import type { Strata } from '#shared/statistics/tally.ts';
import { ratersOf } from '#shared/statistics/weighting.ts';
import { type Channel, type EnteredChannel, enteredChannels } from '#shared/survey/channel.ts';
import { formatCount } from './number-format.ts';

export type Entered = Readonly<Record<EnteredChannel, number>>;

export const noneEntered: Entered = { paper: 0, assisted: 0 };

/** What was entered of what was heard by each channel. */
export function enteredIn(
  heard: Iterable<{ readonly channel: Channel; readonly strata: Strata }>,
): Entered {
  const entered = { ...noneEntered };
  for (const { channel, strata } of heard) {
    if (channel === 'paper' || channel === 'assisted') entered[channel] += ratersOf(strata);
  }
  return entered;
}

export function sumEntered(all: Iterable<Entered>): Entered {
  const sum = { ...noneEntered };
  for (const each of all) {
    for (const channel of enteredChannels) sum[channel] += each[channel];
  }
  return sum;
}

export const enteredCount = ({ paper, assisted }: Entered): number => paper + assisted;

/** `52 di antaranya dimasukkan petugas`; undefined where none were. */
export function sayEnteredCount(entered: Entered, language: Language): string | undefined {
  const all = enteredCount(entered);
  if (all === 0) return undefined;
  const words = { id: 'di antaranya dimasukkan petugas', en: 'of them entered by staff' };
  return `${formatCount(all, language)} ${words[language]}`;
}

/** `52 di antaranya dimasukkan petugas: 40 dari kertas, 12 dibacakan`; undefined where none were. */
export function sayEntered(entered: Entered, language: Language): string | undefined {
  const all = sayEnteredCount(entered, language);
  if (all === undefined) return undefined;
  const count = (number: number) => formatCount(number, language);
  const words = {
    id: { paper: 'dari kertas', assisted: 'dibacakan' },
    en: { paper: 'from paper', assisted: 'read out' },
  }[language];
  const ways = enteredChannels
    .filter((channel) => entered[channel] > 0)
    .map((channel) => `${count(entered[channel])} ${words[channel]}`)
    .join(', ');
  return `${all}: ${ways}`;
}
