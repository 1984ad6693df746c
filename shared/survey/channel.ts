/**
 * By what way a response came. It is never the respondent's to state: the server knows it from the
 * form and from the ticket.
 */

export const channels = ['open', 'ticket', 'kiosk'] as const;

/** `open`: anyone with the address. `ticket`: proof of a real visit. `kiosk`: a tablet at the counter. */
export type Channel = (typeof channels)[number];
