/** What a queue machine sends: how many people its counter served on a day. */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';

/** Nobody serves more at one counter in a day; guards against a machine that sends its total so far. */
export const mostServedInADay = 100_000;

export const servedDaySchema = z
  .strictObject({
    people: z
      .int()
      .check(
        z.minimum(0),
        z.maximum(mostServedInADay),
        z.describe('People served at the counter on that day, from its opening.'),
      ),
  })
  .register(z.globalRegistry, { id: 'ServedDay' });

export const keptServedDaySchema = z
  .strictObject({
    counter: z.string(),
    service: z.string(),
    day: z.string().check(z.describe('`YYYY-MM-DD`, in the city.')),
    people: z.int(),
  })
  .register(z.globalRegistry, { id: 'KeptServedDay' });
export type KeptServedDay = z.infer<typeof keptServedDaySchema>;

/** How far back a day may be reported or corrected, in months, this one included. */
export const reportableMonths = 12;

/** What to send instead, field by field. */
export const wantedOfServedDay = {
  counter: {
    id: 'Kode loket ini tidak dikenal. Kode terdiri dari lima huruf dan angka, misalnya F1RMB.',
    en: 'This counter code is not known. A code has five letters and digits, such as F1RMB.',
  },
  day: {
    id: `Hari ditulis TTTT-BB-HH, sampai hari ini, dalam ${reportableMonths} bulan terakhir.`,
    en: `A day is written YYYY-MM-DD, until today, within the last ${reportableMonths} months.`,
  },
  people: {
    id: `Kirim {"people": 132}: bilangan bulat 0 sampai ${mostServedInADay}.`,
    en: `Send {"people": 132}: a whole number from 0 to ${mostServedInADay}.`,
  },
} as const satisfies Record<string, Text>;
