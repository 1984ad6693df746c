/** The open data: what came by each way. */
import { publishChannels } from '#shared/publication/channels.ts';
import type { ChannelFigure } from '#shared/publication/results.ts';
import { channels } from '#shared/survey/channel.ts';
import { type Place, within } from './contents.ts';
import { figureFields } from './figure-fields.ts';
import { periodField, required, scopeField, snapshotField, unitField } from './place-fields.ts';
import { table } from './table.ts';

interface ChannelRow extends Place {
  readonly heard: ChannelFigure;
}

export const channelsTable = table<ChannelRow>({
  name: 'channels',
  title: { id: 'Saluran', en: 'Channels' },
  description: {
    id: 'Satu baris untuk setiap unit, periode dan saluran, dari bulan-bulan yang salurannya dapat dibedakan tanpa membuka siapa pun. Ada di berkas masing-masing unit.',
    en: 'A row for each department or service, period and channel, of the months in which channels can be told apart without harm. It is in the files of the departments.',
  },
  primaryKey: ['unit', 'period', 'channel'],
  fields: [
    scopeField,
    unitField,
    periodField,
    {
      name: 'channel',
      type: 'string',
      description: {
        id: 'Dengan cara apa jawaban masuk.',
        en: 'By what way the answers came.',
      },
      constraints: { ...required, enum: channels },
      read: ({ heard }) => heard.channel,
    },
    ...figureFields<ChannelRow>(({ heard }) => heard.figure),
    snapshotField,
  ],
  rowsOf: (unit, place) =>
    publishChannels(within(place.period, unit.serviceMonths).flat(), place.recipe).map((heard) => ({
      ...place,
      heard,
    })),
});
