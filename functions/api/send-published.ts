/** Answers with what is published as it was kept, under the name of its version. */
import type { Context } from 'hono';
import type { Published } from '../publication/published.ts';

/** Whoever keeps an answer asks before showing it again whether it still is what is published. */
export const askAgain = 'public, max-age=0, must-revalidate';

/** The version is the tag: nothing else makes another body of the same address. */
export function sendPublished(c: Context, { version, body }: Published<unknown>): Response {
  c.header('Cache-Control', askAgain);
  if (version !== undefined) c.header('ETag', `"${version}"`);
  return c.body(body, 200, { 'Content-Type': 'application/json' });
}
