/** Asks this Worker's own `/api/panel` in the name of whoever looks at the page. */
import { askOwnApi } from 'virtual:own-api';
import type { FieldError } from '#shared/api/problems.ts';
import type { Language } from '#shared/language.ts';
import { ownerField } from '#shared/panel/kept-typing.ts';
import { type Viewer, viewerSchema } from '#shared/panel/viewer.ts';
import { viewerHeader, viewerOfHeader } from '#shared/panel/viewer-header.ts';
import { fileMediaType } from '#shared/tables/checked-file.ts';
import type { Understanding } from '#shared/tables/understanding.ts';

/** What of Astro's page is needed. */
export interface Page {
  readonly url: URL;
  readonly request: Request;
}

/** What the panel answered. */
export type PanelAnswer<T> =
  | { readonly ok: true; readonly data: T; readonly cookies: readonly string[] }
  | {
      readonly ok: false;
      readonly status: number;
      readonly title: string;
      /** What is said of the errors as a whole. */
      readonly detail?: string;
      readonly errors: readonly FieldError[];
      /** Of a file that was sent. */
      readonly understood?: Understanding;
    };

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly understood?: Understanding;
  readonly errors?: readonly FieldError[];
}

/**
 * @param path below `/api/panel`, with its query
 * @param body what is done with it, as JSON, or a file or a form with files as it is; without one it is read
 */
export async function askPanel<T>(
  { url, request }: Page,
  path: string,
  language: Language,
  body?: unknown,
): Promise<PanelAnswer<T>> {
  const headers = new Headers({ 'Accept-Language': language, Origin: url.origin });
  const cookie = request.headers.get('Cookie');
  if (cookie !== null) headers.set('Cookie', cookie);
  const isSentAsIs = body instanceof Blob || body instanceof FormData;
  // A form says itself where one part of it ends.
  if (body !== undefined && !(body instanceof FormData))
    headers.set('Content-Type', isSentAsIs ? fileMediaType : 'application/json');
  const answer = await askOwnApi(
    new Request(new URL(`/api/panel${path}`, url), {
      headers,
      ...(body !== undefined && { method: 'POST', body: isSentAsIs ? body : JSON.stringify(body) }),
    }),
  );
  const text = await answer.text();
  const sent: unknown = text === '' ? undefined : JSON.parse(text);
  if (answer.ok) return { ok: true, data: sent as T, cookies: answer.headers.getSetCookie() };
  const { title = '', errors = [], ...more } = (sent ?? {}) as Problem;
  return { ok: false, status: answer.status, title, errors, ...more };
}

/** Who looks at a page that nobody sees without signing in. */
export function viewerOn({ request }: Page): Viewer {
  return viewerSchema.parse(viewerOfHeader(request.headers.get(viewerHeader)));
}

/** The fields of a form as they were typed; empty ones are left out. */
export async function typedIn({ request }: Page): Promise<Readonly<Record<string, string>>> {
  const form = await request.formData();
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && value.trim() !== '' && name !== ownerField)
      fields[name] = value.trim();
  }
  return fields;
}

/** Sends the browser on after a form was taken, so that loading the page again does nothing twice. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
