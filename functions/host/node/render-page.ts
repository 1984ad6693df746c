/** Renders the pages, as Astro's own adapters do. */
import type { createApp } from 'astro/app/entrypoint';
import type { RenderPage } from '../../create-worker.ts';

export function pageRenderer(app: ReturnType<typeof createApp>): RenderPage {
  return async (request, _environment, background) => {
    const routeData = app.match(request);
    return app.render(request, {
      ...(routeData && { routeData }),
      addCookieHeader: true,
      waitUntil: (work: Promise<unknown>) => background.waitUntil(work),
    });
  };
}
