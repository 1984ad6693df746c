/** How the Worker tells a page of the panel how many alerts wait, for the count in its menus. */
import * as z from 'zod/mini';

/** Set by the Worker on what it hands to the pages; one that came from outside is dropped there. */
export const unseenHeader = 'X-Panel-Unseen';

const unseenSchema = z.readonly(z.object({ city: z.number(), department: z.number() }));

/** Alerts that the city has not seen, and the department that the page is about. */
export type UnseenAlerts = z.infer<typeof unseenSchema>;

/** What the header says; nothing waits where there is none. */
export function unseenOfHeader(value: string | null): UnseenAlerts {
  return value === null ? { city: 0, department: 0 } : unseenSchema.parse(JSON.parse(value));
}
