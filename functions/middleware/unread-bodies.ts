/**
 * Reads what a request has sent and no route has read: an answer that comes before its end breaks the connection in some
 * proxies, and the sender then sees a fault in place of the refusal.
 */
import { createMiddleware } from 'hono/factory';

/** More than that is cut off: whoever sends it has no answer coming that helps; in bytes. */
const most = 256 * 1024;

async function readToEnd(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  let left = most;
  while (left > 0) {
    const { done, value } = await reader.read();
    if (done) return;
    left -= value.byteLength;
  }
  await reader.cancel();
}

export const unreadBodies = createMiddleware(async (c, next) => {
  await next();
  const { body, bodyUsed } = c.req.raw;
  if (body === null || bodyUsed || body.locked) return;
  // A sender who has gone needs no answer.
  await readToEnd(body).catch(() => undefined);
});
