/** Puts the headers of `shared/security-headers.ts` on every answer of the Worker. */
import { createMiddleware } from 'hono/factory';
import {
  embeddableHeaders,
  securityHeaders as headers,
  isEmbeddable,
} from '#shared/security-headers.ts';

export const securityHeaders = createMiddleware(async (c, next) => {
  await next();
  // An answer from the asset store has immutable headers until it is copied.
  c.res = new Response(c.res.body, c.res);
  const own = isEmbeddable(c.req.path) ? embeddableHeaders : headers;
  for (const [name, value] of Object.entries(own)) c.res.headers.set(name, value);
});
