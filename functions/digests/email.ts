/** Digests as e-mail, by a `send_email` binding of Cloudflare. */
import type { SendEmail } from '@cloudflare/workers-types';
import type { Outcome } from '#shared/alerts/delivery.ts';
import type { Channel } from './channel.ts';

/** As the environment sets it up. */
export interface EmailSetting {
  readonly binding: SendEmail;
  readonly from: string;
  /** Addresses, with commas between them. */
  readonly to: string;
}

const addressesIn = (list: string) =>
  list
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);

const isAddress = (text: string) => /^[^\s@<>]+@[^\s@<>]+$/.test(text);

export function email({ binding, from, to }: EmailSetting): Channel {
  return {
    name: 'email',
    async send({ subject, text }): Promise<Outcome> {
      const recipients = addressesIn(to);
      if (recipients.length === 0 || ![from, ...recipients].every(isAddress)) {
        return { outcome: 'address' };
      }
      try {
        await binding.send({ from, to: recipients, subject, text });
        return { outcome: 'delivered' };
      } catch {
        // The reason may name an address; the service's own log has it.
        return { outcome: 'refused', status: null };
      }
    },
  };
}
