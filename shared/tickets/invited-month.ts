/** The links that were sent after a service and expired in a month, and how many were answered. */
export interface InvitedMonth {
  readonly service: string;
  /** `2026-07`. */
  readonly month: string;
  readonly issued: number;
  readonly answered: number;
}

/** Of fewer, the share would tell whether somebody who is known to have been invited answered. */
export const shareFrom = 10;

/** How many of a hundred answered, in per cent; undefined where so few were invited. */
export function responseShare({ issued, answered }: InvitedMonth): number | undefined {
  return issued < shareFrom ? undefined : Math.min(100, (100 * answered) / issued);
}
