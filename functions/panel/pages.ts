/**
 * The panel's pages: the guard first, then Astro. A page finds who is looking, and what waits, in
 * request headers that only this file sets.
 */

import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { Viewer } from '#shared/panel/viewer.ts';
import { viewerHeader } from '#shared/panel/viewer-header.ts';
import { waitingHeader } from '#shared/panel/waiting.ts';
import type { Environment } from '../environment.ts';
import { languageOf, problem } from '../problem.ts';
import { judge } from './guard.ts';
import { waitingOnPage } from './waiting-on-page.ts';

type Render = (request: Request) => Promise<Response>;

async function withViewer(
  environment: Environment,
  request: Request,
  viewer: Viewer | undefined,
): Promise<Request> {
  const headers = new Headers(request.headers);
  headers.delete(viewerHeader);
  headers.delete(waitingHeader);
  if (viewer !== undefined) {
    const waiting = await waitingOnPage(environment.DB, viewer);
    headers.set(viewerHeader, encodeURIComponent(JSON.stringify(viewer)));
    headers.set(waitingHeader, JSON.stringify(waiting));
  }
  return new Request(request, { headers });
}

const signInOf = (path: string) => `${path.startsWith('/en/') ? '/en' : ''}/panel/masuk`;

async function refusal(
  environment: Environment,
  request: Request,
  viewer: Viewer,
  render: Render,
): Promise<Response> {
  const { pathname, origin } = new URL(request.url);
  const page = `${pathname.startsWith('/en/') ? '/en' : ''}/panel/ditolak`;
  const told = await render(
    await withViewer(environment, new Request(new URL(page, origin)), viewer),
  );
  return new Response(told.body, { status: 403, headers: told.headers });
}

async function answer(
  environment: Environment,
  request: Request,
  render: Render,
): Promise<Response> {
  const verdict = await judge(environment, request);
  const { pathname, search } = new URL(request.url);
  switch (verdict.kind) {
    case 'unknown': {
      const nowhere = new URL(pathname.startsWith('/en/') ? '/en/404' : '/404', request.url);
      const told = await render(new Request(nowhere));
      return new Response(told.body, { status: 404, headers: told.headers });
    }
    case 'signed-out': {
      const then = new URLSearchParams({ lanjut: pathname + search });
      const location =
        request.method === 'GET' ? `${signInOf(pathname)}?${then}` : signInOf(pathname);
      return new Response(null, { status: 303, headers: { Location: location } });
    }
    case 'refused':
      return refusal(environment, request, verdict.viewer, render);
    case 'in':
      return render(await withViewer(environment, request, verdict.viewer));
  }
}

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

/** Why a page could not read what was posted to it; undefined where it can. */
async function unreadable(request: Request): Promise<Response | undefined> {
  if (request.method !== 'POST') return undefined;
  const language = languageOf(request.headers.get('Accept-Language') ?? undefined);
  if (!formTypes.test(request.headers.get('Content-Type') ?? ''))
    return problem('unsupported-media-type', language);
  try {
    await request.clone().formData();
    return undefined;
  } catch {
    return problem('malformed-body', language);
  }
}

/** Answers a request for a page of the panel, `/panel...` or `/en/panel...`. */
export function panelPage(
  request: Request,
  environment: Environment,
  render: Render,
): Response | Promise<Response> {
  const guarded = new Hono<{ Bindings: Environment }>();
  guarded.use(csrf());
  guarded.all('*', async (c) => {
    const page = (await unreadable(c.req.raw)) ?? (await answer(c.env, c.req.raw, render));
    const own = new Response(page.body, page);
    own.headers.set('Cache-Control', 'no-store');
    return own;
  });
  return guarded.fetch(request, environment);
}
