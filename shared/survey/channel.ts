/**
 * By what way a response came. It is never the respondent's to state: the server knows it from the
 * form, from the ticket, and from who enters it.
 */
import type { Text } from '#shared/language.ts';

export const selfChannels = ['open', 'ticket', 'kiosk'] as const;

/** `open`: anyone with the address. `ticket`: proof of a real visit. `kiosk`: a tablet at the counter. */
export type SelfChannel = (typeof selfChannels)[number];

export const enteredChannels = ['paper', 'assisted'] as const;

/**
 * Of answers that staff enter. `paper`: filled in on paper by the respondent. `assisted`: read out by an
 * officer, who writes down what is said.
 */
export type EnteredChannel = (typeof enteredChannels)[number];

export const channels = [...selfChannels, ...enteredChannels] as const;
export type Channel = (typeof channels)[number];

export const channelNames: Readonly<Record<Channel, Text>> = {
  open: { id: 'QR, tanpa tiket', en: 'QR, without a ticket' },
  ticket: { id: 'Dengan tiket antrean', en: 'With a queue ticket' },
  kiosk: { id: 'Kiosk di loket', en: 'Kiosk at the counter' },
  paper: { id: 'Kertas, dimasukkan petugas', en: 'On paper, entered by staff' },
  assisted: { id: 'Dibacakan petugas', en: 'Read out by an officer' },
};

/** Whether answers of a channel were entered by staff, who know what they say. */
export function isEntered(channel: Channel): channel is EnteredChannel {
  return enteredChannels.some((entered) => entered === channel);
}
