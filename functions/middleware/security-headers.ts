/** Puts the headers of `shared/security-headers.ts` on every answer of the Worker. */
import { createMiddleware } from 'hono/factory';
import {
  contentSecurityPolicy,
  embeddableHeaders,
  securityHeaders as headers,
  isEmbeddable,
  isStill,
  styleHashesIn,
  withNothingDone,
} from '#shared/security-headers.ts';

/** Whether headers can be put on an answer; on one from the asset store they cannot until it is copied, which costs time. */
function takesHeaders({ headers: given }: Response): boolean {
  try {
    given.delete('X-Powered-By');
    return true;
  } catch {
    return false;
  }
}

/**
 * @param anyStyle lets a page have any inline style, as the development server needs, which puts its own into pages
 */
export const securityHeaders = ({ anyStyle }: { readonly anyStyle: boolean }) =>
  createMiddleware(async (c, next) => {
    await next();
    // Whoever has the page has its headers: of styles this answer would name none, and some browsers take its word for it.
    if (c.res.status === 304) return;
    if (!takesHeaders(c.res)) c.res = new Response(c.res.body, c.res);
    // Who has made the page has said which styles are its own.
    const given = c.res.headers.get('Content-Security-Policy') ?? '';
    const hashes = styleHashesIn(given);
    const styles = anyStyle ? ["'unsafe-inline'"] : hashes;
    const isFramed = isEmbeddable(c.req.path);
    const policy = contentSecurityPolicy(styles, isFramed ? '*' : "'none'");
    c.res.headers.set('Content-Security-Policy', isStill(given) ? withNothingDone(policy) : policy);
    const own = isFramed ? embeddableHeaders : headers;
    for (const [name, value] of Object.entries(own)) c.res.headers.set(name, value);
  });
