/** The open data: when people answered. */
import { publishVolume } from '#shared/publication/volume.ts';
import { sumVolumes } from '#shared/statistics/volume.ts';
import { type Place, within } from './contents.ts';
import { periodField, required, scopeField, snapshotField, unitField } from './place-fields.ts';
import { table } from './table.ts';

interface HoursRow extends Place {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

export const hoursTable = table<HoursRow>({
  name: 'hours',
  title: { id: 'Hari dan jam', en: 'Days and hours' },
  description: {
    id: 'Satu baris untuk setiap unit, periode, hari dan jam, mulai seribu jawaban, dari bulan yang sudah berakhir. Kosong untuk layanan.',
    en: 'A row for each unit, period, day of the week and block of hours, from a thousand answers, of months that are over. Empty of services.',
  },
  primaryKey: ['unit', 'period', 'weekday', 'from_hour'],
  fields: [
    scopeField,
    unitField,
    periodField,
    {
      name: 'weekday',
      type: 'integer',
      description: { id: 'Hari: 1 Senin sampai 7 Minggu.', en: 'Day: 1 Monday to 7 Sunday.' },
      constraints: { ...required, minimum: 1, maximum: 7 },
      read: ({ weekday }) => weekday,
    },
    {
      name: 'from_hour',
      type: 'integer',
      description: { id: 'Dari jam, waktu setempat.', en: 'From this hour, local time.' },
      constraints: { ...required, minimum: 0, maximum: 23 },
      read: ({ from }) => from,
    },
    {
      name: 'to_hour',
      type: 'integer',
      description: { id: 'Sampai sebelum jam.', en: 'To before this hour.' },
      constraints: { ...required, minimum: 1, maximum: 24 },
      read: ({ to }) => to,
    },
    {
      name: 'share',
      type: 'integer',
      description: {
        id: 'Bagiannya dari semua jawaban, persen bulat; kurang dari 10 jawaban menjadi 0.',
        en: 'Its share of all answers, whole per cent; fewer than ten answers are 0.',
      },
      constraints: { ...required, minimum: 0, maximum: 100 },
      read: ({ share }) => share,
    },
    snapshotField,
  ],
  rowsOf(unit, place) {
    const volume = publishVolume(sumVolumes(within(place.period, unit.volumes)));
    if (volume === null) return [];
    return volume.weekdays.flatMap((shares, weekday) =>
      volume.blocks.map(({ from, to }, at) => ({
        ...place,
        weekday: weekday + 1,
        from,
        to,
        share: shares[at] ?? 0,
      })),
    );
  },
});
