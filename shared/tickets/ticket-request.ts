/** What a queue system asks for when it needs tickets. */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';

const maxTickets = 500;
const maxHours = 168;
const defaultHours = 48;

export const ticketRequestSchema = z
  .strictObject({
    /** Code of the counter at which the person is served. */
    counter: z.string(),
    count: z._default(z.int().check(z.minimum(1), z.maximum(maxTickets)), 1),
    /** For how long the tickets may be used, from now. */
    validHours: z._default(z.int().check(z.minimum(1), z.maximum(maxHours)), defaultHours),
  })
  .register(z.globalRegistry, { id: 'TicketRequest' });

const explanations: Readonly<Record<string, Text>> = {
  '/counter': { id: 'Tulis kode loket, misalnya F1RMB.', en: 'Give a counter code such as F1RMB.' },
  '/count': {
    id: `Jumlah tiket: 1 sampai ${maxTickets}.`,
    en: `The number of tickets is 1 to ${maxTickets}.`,
  },
  '/validHours': {
    id: `Masa berlaku: 1 sampai ${maxHours} jam.`,
    en: `Tickets are valid for 1 to ${maxHours} hours.`,
  },
};

export const closedCounter: Text = {
  id: 'Loket ini sudah tutup. Pakai kode loket yang melayani sekarang.',
  en: 'This counter has closed. Give the code of the counter that serves people now.',
};

const otherwise: Text = {
  id: 'Isi: counter, count, validHours.',
  en: 'The fields are counter, count and validHours.',
};

/** Explains a field that the schema refuses. */
export function explainTicketRequest(pointer: string): Text {
  return explanations[pointer] ?? otherwise;
}
