/** How the Worker tells a page of the panel who is looking. */
import { type Viewer, viewerSchema } from './viewer.ts';

/** Set by the Worker on what it hands to the pages; one that came from outside is dropped there. */
export const viewerHeader = 'X-Panel-Viewer';

/** Who is looking, by the header; undefined for somebody who is not signed in. */
export function viewerOfHeader(value: string | null): Viewer | undefined {
  return value === null ? undefined : viewerSchema.parse(JSON.parse(decodeURIComponent(value)));
}
