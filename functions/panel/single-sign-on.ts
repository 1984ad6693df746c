/**
 * `/api/panel/single-sign-on`: signing in through the city's identity provider (OpenID Connect). It
 * starts with a link, as a form may not lead to another site here, and comes back to the page for signing in when it fails.
 */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { nextAfterSignIn } from '#shared/panel/next-after-sign-in.ts';
import { hasSingleSignOn, providerId, singleSignOnFor } from '../auth/auth.ts';
import type { Environment } from '../environment.ts';

/** Where the library sends the browser. */
const startedSchema = z.object({ url: z.optional(z.string()) });

const callback = `/callback/${providerId}`;

const pages = { id: '/panel', en: '/en/panel' } as const;

/** The page for signing in, which says that it did not work. */
const failedAt = (panelPage: string) => `${panelPage}/masuk?gagal=1`;

export const singleSignOn = new Hono<{ Bindings: Environment }>();

singleSignOn.get('/', (c) => c.json({ isAvailable: hasSingleSignOn(c.env) }));

singleSignOn.get('/start', async (c) => {
  const panelPage = c.req.query('language') === 'en' ? pages.en : pages.id;
  const auth = await singleSignOnFor(c.env, c.req.url);
  const started = await auth?.api.signInSocial({
    body: {
      provider: providerId,
      callbackURL: nextAfterSignIn(c.req.query('lanjut') ?? '') || panelPage,
      errorCallbackURL: failedAt(panelPage),
      disableRedirect: true,
    },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  if (!started?.ok) return c.redirect(failedAt(panelPage), 303);
  const { url } = startedSchema.parse(await started.json());
  for (const cookie of started.headers.getSetCookie())
    c.header('Set-Cookie', cookie, { append: true });
  return c.redirect(url ?? failedAt(panelPage), 303);
});

/** Where the provider sends the browser back to, below the library's own addresses. */
export const singleSignOnCallback = new Hono<{ Bindings: Environment }>().get(
  callback,
  async (c) => {
    const auth = await singleSignOnFor(c.env, c.req.url);
    return auth === undefined ? c.redirect(failedAt(pages.id), 303) : auth.handler(c.req.raw);
  },
);
