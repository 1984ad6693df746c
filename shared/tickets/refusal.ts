/** Why a ticket is not taken. The person may answer all the same, as anybody with the address may. */
import type { Text } from '#shared/language.ts';

export const ticketRefusals = ['unreadable', 'forged', 'expired', 'foreign', 'used'] as const;
export type TicketRefusal = (typeof ticketRefusals)[number];

const explanations: Readonly<Record<TicketRefusal, Text>> = {
  unreadable: {
    id: 'Tiket ini tidak terbaca. Anda tetap boleh menilai tanpa tiket.',
    en: 'This ticket cannot be read. You may still answer without it.',
  },
  forged: {
    id: 'Tiket ini bukan dari kami. Anda tetap boleh menilai tanpa tiket.',
    en: 'This ticket is not one of ours. You may still answer without it.',
  },
  expired: {
    id: 'Tiket ini sudah lewat waktunya. Anda tetap boleh menilai tanpa tiket.',
    en: 'This ticket has expired. You may still answer without it.',
  },
  foreign: {
    id: 'Tiket ini untuk layanan lain. Anda tetap boleh menilai tanpa tiket.',
    en: 'This ticket is for another service. You may still answer without it.',
  },
  used: {
    id: 'Tiket ini sudah dipakai. Anda tetap boleh menilai tanpa tiket.',
    en: 'This ticket has been used. You may still answer without it.',
  },
};

/** What to tell the person who holds the ticket. */
export function explainTicketRefusal(reason: TicketRefusal): Text {
  return explanations[reason];
}
