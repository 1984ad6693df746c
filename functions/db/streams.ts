/**
 * The streams of a service: what is sealed and released apart. Staff know the sheets that they entered, and
 * would find what others answered by subtraction if both were in one group.
 */
import { type EnteredChannel, selfChannels } from '#shared/survey/channel.ts';

/** What people answered themselves, by whatever way. */
export const selfAnswered = '';

/** The condition that a row of `responses` was answered by the respondent. */
export const ofSelfChannel = `responses.channel IN (${selfChannels.map((each) => `'${each}'`).join(', ')})`;

/** The sheets of a channel whose days are of a month (`2026-09`). */
export function streamOf(channel: EnteredChannel, month: string): string {
  return `${channel} ${month}`;
}

/** `streamOf` in SQL, of expressions that give a channel and a month. */
export const streamSql = (channel: string, month: string) => `${channel} || ' ' || ${month}`;

/** The condition that a row of `responses` was not struck out; what people answered themselves never is. */
export const notStruck = `NOT EXISTS (
  SELECT 1 FROM struck_sheets AS struck WHERE struck.service = responses.service
    AND struck.received_day = responses.received_day AND struck.id = responses.id)`;

/** A condition on `responses`: the sheets that count of expressions for service, channel, month and group. */
export const sheetsIn = (
  of: Readonly<Record<'service' | 'channel' | 'month' | 'group', string>>,
) => `
  responses.service = ${of.service}
  AND responses.received_day BETWEEN ${of.month} || '-01' AND ${of.month} || '-31'
  AND responses.channel = ${of.channel} AND seal_group = ${of.group} AND ${notStruck}`;
