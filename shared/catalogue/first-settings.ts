/** What a city that starts says of itself first; everything else has its usual value until it is changed. */
import * as z from 'zod/mini';
import type { Expectations } from '#shared/api/field-errors.ts';
import { setSetting } from './edit/settings.ts';
import { plainText } from './plain-text.ts';
import { type CatalogueRows, rowsOf } from './rows.ts';
import { unnamedCity } from './unnamed-city.ts';

/** The time zones of Indonesia by their abbreviation (Keppres 41/1987). */
export const zones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;

export type Zone = keyof typeof zones;

export const zoneLabels = Object.keys(zones) as Zone[];

const longestName = 60;

const named = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName));
const perhapsNamed = z.optional(z.string().check(z.trim(), z.maxLength(longestName)));

export const firstSettingsSchema = z.strictObject({
  city: named,
  /** Absent: that of the city. */
  government: perhapsNamed,
  zone: z.enum(zoneLabels as [Zone, ...Zone[]]),
  /** Where complaints go, besides the channel of the whole country; both or neither. */
  channelName: perhapsNamed,
  channelUrl: z.optional(z.string().check(z.trim(), z.regex(/^https:\/\/\S{3,300}$/))),
  /** The address that QR codes carry. */
  origin: z.optional(z.string().check(z.regex(/^https:\/\/[^/\s]{3,200}$/))),
});

export type FirstSettings = z.infer<typeof firstSettingsSchema>;

/** What to write in each field. */
export const firstSettingsExpectations = {
  '/city': {
    id: `Tulis nama kota atau kabupaten, paling panjang ${longestName} huruf, misalnya Kota Tangerang.`,
    en: `Write the name of the city, at most ${longestName} characters, such as Kota Tangerang.`,
  },
  '/government': {
    id: `Tulis nama pemerintahnya, paling panjang ${longestName} huruf, atau kosongkan.`,
    en: `Write the name of its government, at most ${longestName} characters, or leave it empty.`,
  },
  '/zone': { id: 'Pilih salah satu zona waktu.', en: 'Choose one of the time zones.' },
  '/channelName': {
    id: `Tulis nama kanal pengaduan kota, paling panjang ${longestName} huruf. Kalau tidak ada, kosongkan nama dan alamatnya.`,
    en: `Write the name of the complaint channel, at most ${longestName} characters. Where there is none, leave its name and address empty.`,
  },
  '/channelUrl': {
    id: 'Tulis alamat kanal pengaduan yang diawali https://. Kalau tidak ada, kosongkan nama dan alamatnya.',
    en: 'Write the address of the complaint channel, which starts with https://. Where there is none, leave its name and address empty.',
  },
  '/origin': {
    id: 'Buka halaman ini lewat alamat https:// yang akan dibawa kode QR.',
    en: 'Open this page at the https:// address that the QR codes shall carry.',
  },
} as const satisfies Expectations;

/** The field that lacks its other half; undefined where a channel is whole, or there is none. */
export function halfChannel({
  channelName = '',
  channelUrl = '',
}: FirstSettings): '/channelName' | '/channelUrl' | undefined {
  if (channelName !== '' && channelUrl === '') return '/channelUrl';
  return channelName === '' && channelUrl !== '' ? '/channelName' : undefined;
}

/** The rows of a city that has said this and has no units yet. */
export function firstRows(said: FirstSettings): CatalogueRows {
  const city = plainText(said.city);
  const government = plainText(said.government ?? '') || `Pemerintah ${city}`;
  const { channelName = '', channelUrl = '', origin } = said;
  const own = {
    name: plainText(channelName),
    url: channelUrl,
    description: { id: `Pengaduan kepada ${government}.`, en: `Complaints to ${government}.` },
  };
  const { complaintChannels } = unnamedCity.settings;
  const fields = {
    city,
    government,
    timeZone: zones[said.zone],
    timeZoneLabel: said.zone,
    complaintChannels: channelName === '' ? complaintChannels : [own, ...complaintChannels],
    origin,
  };
  return Object.entries(fields).reduce((rows, [field, value]) => {
    const edited = setSetting(rows, field, value);
    return edited.ok ? edited.rows : rows;
  }, rowsOf(unnamedCity));
}
