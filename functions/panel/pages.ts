/**
 * The panel's pages: the guard first, then Astro. A page finds who is looking, what waits, and how typing is kept, in
 * request headers that only this file sets.
 */

import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { parse, serialize } from 'hono/utils/cookie';
import {
  draftName,
  type Interrupted,
  keepingHeader,
  sendingCookie,
  takenCookie,
} from '#shared/panel/kept-typing.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { viewerHeader } from '#shared/panel/viewer-header.ts';
import { waitingHeader } from '#shared/panel/waiting.ts';
import type { Environment } from '../environment.ts';
import { answerFailure } from '../failure.ts';
import { judge, type Verdict } from './guard.ts';
import { handleForm } from './interrupted.ts';
import { previewOf } from './preview.ts';
import { keepingFor } from './sealed-form.ts';
import { readSentForm, withFields } from './sent-form.ts';
import { waitingOnPage } from './waiting-on-page.ts';

type Render = (request: Request) => Promise<Response>;

/** In seconds; the script reads it on the next page. */
const takenFor = 86_400;

const ownHeaders = [viewerHeader, waitingHeader, keepingHeader];

async function withViewer(
  environment: Environment,
  request: Request,
  viewer: Viewer | undefined,
): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const name of ownHeaders) headers.delete(name);
  if (viewer !== undefined) {
    const [waiting, keeping] = await Promise.all([
      waitingOnPage(environment.DB, viewer),
      keepingFor(environment.AUTH_SECRET ?? '', viewer.id),
    ]);
    headers.set(viewerHeader, encodeURIComponent(JSON.stringify(viewer)));
    headers.set(waitingHeader, JSON.stringify(waiting));
    headers.set(keepingHeader, JSON.stringify(keeping));
  }
  return new Request(request, { headers });
}

const inLanguageOf = (address: string, page: string) =>
  `${new URL(address).pathname.startsWith('/en/') ? '/en' : ''}${page}`;

/** Another page in place of the one that was asked for. */
async function instead(
  environment: Environment,
  page: Request,
  viewer: Viewer | undefined,
  status: number,
  render: Render,
): Promise<Response> {
  const told = await render(await withViewer(environment, page, viewer));
  return new Response(told.body, { status, headers: told.headers });
}

const statusOf: Readonly<Record<Interrupted['reason'], number>> = {
  ended: 401,
  another: 403,
  gone: 410,
};

/** The page that holds what was typed, sealed, for whoever typed it. */
function interruptedPage(asked: Request, told: Interrupted): Request {
  const headers = new Headers(asked.headers);
  headers.set('Content-Type', 'application/x-www-form-urlencoded');
  headers.delete('Content-Length');
  return new Request(new URL(inLanguageOf(asked.url, '/panel/terputus'), asked.url), {
    method: 'POST',
    headers,
    body: new URLSearchParams({ ...told }).toString(),
  });
}

const viewerIn = (verdict: Verdict) =>
  verdict.kind === 'in' || verdict.kind === 'refused' ? verdict.viewer : undefined;

/** Tells the script on the page which of its drafts was taken. */
function noteTaken(asked: Request, page: Response): Response {
  const draft = parse(asked.headers.get('Cookie') ?? '', sendingCookie)[sendingCookie] ?? '';
  if (!draftName.test(draft)) return page;
  const told = new Response(page.body, page);
  const taken = serialize(takenCookie, draft, { path: '/', maxAge: takenFor, sameSite: 'Strict' });
  told.headers.append('Set-Cookie', taken);
  return told;
}

/** The request, or one with an empty form where what was posted is none: the page then says what is missing. */
async function withForm(request: Request): Promise<Request> {
  const isSent = request.method === 'POST';
  return isSent && (await readSentForm(request)) === undefined ? withFields(request, []) : request;
}

async function answer(environment: Environment, asked: Request, render: Render): Promise<Response> {
  const verdict = await judge(environment, asked);
  const viewer = viewerIn(verdict);
  const put = (page: Request, who: Viewer | undefined, status: number) =>
    instead(environment, page, who, status, render);
  const sent = verdict.kind === 'unknown' ? undefined : await readSentForm(asked);
  const secret = environment.AUTH_SECRET ?? '';
  const handled =
    sent && secret !== '' ? await handleForm(secret, sent, viewer, new Date()) : undefined;
  if (handled?.kind === 'interrupted') {
    return put(interruptedPage(asked, handled.told), viewer, statusOf[handled.told.reason]);
  }
  switch (verdict.kind) {
    case 'unknown': {
      const nowhere = new Request(new URL(inLanguageOf(asked.url, '/404'), asked.url));
      const told = await render(nowhere);
      return new Response(told.body, { status: 404, headers: told.headers });
    }
    case 'signed-out': {
      const { pathname, search } = new URL(asked.url);
      const then = new URLSearchParams({ lanjut: pathname + search });
      const location = `${inLanguageOf(asked.url, '/panel/masuk')}?${then}`;
      return new Response(null, { status: 303, headers: { Location: location } });
    }
    case 'refused': {
      const page = new URL(inLanguageOf(asked.url, '/panel/ditolak'), asked.url);
      return put(new Request(page), verdict.viewer, 403);
    }
    case 'in': {
      const request = handled?.request ?? (await withForm(asked));
      const preview = await previewOf(environment.DB, asked, verdict.viewer, render);
      if (preview !== undefined) return preview;
      const page = await render(await withViewer(environment, request, verdict.viewer));
      return asked.method === 'POST' && page.status < 400 ? noteTaken(asked, page) : page;
    }
  }
}

/** Answers a request for a page of the panel, `/panel...` or `/en/panel...`. */
export function panelPage(
  request: Request,
  environment: Environment,
  render: Render,
): Response | Promise<Response> {
  const guarded = new Hono<{ Bindings: Environment }>();
  guarded.onError((error, c) => answerFailure(error, c.req.raw));
  guarded.use(csrf());
  guarded.all('*', async (c) => {
    const page = await answer(c.env, c.req.raw, render);
    const own = new Response(page.body, page);
    own.headers.set('Cache-Control', 'no-store');
    return own;
  });
  return guarded.fetch(request, environment);
}
