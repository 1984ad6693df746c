/** Digests as e-mail. */
import type { Channel } from './channel.ts';
import type { Mailer } from './mailer.ts';

const addressesIn = (list: string) =>
  list
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);

/** @param to addresses, with commas between them */
export function email(send: Mailer, to: string): Channel {
  return {
    name: 'email',
    send: ({ subject, text }) => send({ to: addressesIn(to), subject, text }),
  };
}
