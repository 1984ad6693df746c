/** Links that other systems sent after a service. */
import type { Text } from '#shared/language.ts';
import { shareFrom } from '#shared/tickets/invited-month.ts';

export const invited = {
  title: { id: 'Undangan', en: 'Invitations' },
  lead: {
    id: 'Tautan yang dikirim sistem antrean, perizinan, atau rumah sakit setelah layanan selesai, menurut bulan kedaluwarsanya. Siapa yang diundang tidak kami ketahui.',
    en: 'Links that queue, permit, or hospital systems sent when a service was over, by the month in which they expired. Who was invited is not known here.',
  },
  month: { id: 'Bulan', en: 'Month' },
  service: { id: 'Layanan', en: 'Service' },
  issued: { id: 'Dikirim', en: 'Sent' },
  share: { id: 'Dijawab', en: 'Answered' },
  tooFew: { id: `di bawah ${shareFrom} undangan`, en: `fewer than ${shareFrom} sent` },
} as const satisfies Record<string, Text>;
