/** Renders the pages that nobody has built beforehand, as Astro's own adapters do. */
import type { createApp } from 'astro/app/entrypoint';
import type { RenderPage } from '../../create-worker.ts';
import type { StaticFiles } from '../static-files.ts';

const withoutEnding = (url: string) => new URL(url.replace(/(?:index)?\.html$/, ''));

/** @param files the pages that were built */
export function pageRenderer(app: ReturnType<typeof createApp>, files: StaticFiles): RenderPage {
  return async (request, _environment, background) => {
    const routeData = app.match(request);
    if (routeData === undefined) {
      const page = await files.fetch(withoutEnding(request.url));
      if (page.ok) return page;
    }
    return app.render(request, {
      ...(routeData && { routeData }),
      addCookieHeader: true,
      waitUntil: (work: Promise<unknown>) => background.waitUntil(work),
      prerenderedErrorPageFetch: (url) => files.fetch(withoutEnding(url)),
    });
  };
}
