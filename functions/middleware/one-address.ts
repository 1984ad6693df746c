/** Each page has one address, without an ending and without a slash: the others lead to it. */
import { createMiddleware } from 'hono/factory';

const otherEnding = /(?<=.)(?:index)?(?:\.html|\/)$/;

export const oneAddress = createMiddleware(async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const isPage = ['GET', 'HEAD'].includes(c.req.method) && !pathname.startsWith('/api/');
  if (!isPage || !otherEnding.test(pathname)) return next();
  // Two slashes at the front would lead to another site.
  const one = pathname.replace(otherEnding, '').replace(/^\/{2,}/, '/') || '/';
  return c.redirect(one + search, 307);
});
