/** What a system sends to somebody who was served: a link that answers once, in words for WhatsApp and for SMS. */
import type { Text } from '#shared/language.ts';

export interface InvitationTexts {
  /** Ready to send, in Indonesian. */
  readonly text: string;
  /** At most 160 letters of the plain alphabet, one SMS (3GPP TS 23.038). */
  readonly sms: string;
  /** Opens WhatsApp with the text; whom it goes to is chosen there. */
  readonly whatsapp: string;
}

/** One SMS in the plain alphabet. */
const smsLength = 160;

/** Letters outside the plain alphabet would cut an SMS to 70. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '');

/**
 * @param names of the service, and the short one of its department
 * @param url of the ticket
 */
export function invitationTexts(
  { service, department }: { readonly service: Text; readonly department: string },
  url: string,
): InvitationTexts {
  const text = `Terima kasih sudah memakai layanan ${service.id} (${department}). Bagaimana pelayanannya? Satu menit, tanpa nama: ${url}`;
  const sentence = `Bagaimana pelayanan ${department}? 1 menit, tanpa nama: `;
  const short = 'Bagaimana pelayanan kami? 1 menit, tanpa nama: ';
  const fits = plain(sentence).length + url.length <= smsLength;
  return {
    text,
    sms: `${plain(fits ? sentence : short)}${url}`,
    whatsapp: `https://wa.me/?text=${encodeURIComponent(text)}`,
  };
}
