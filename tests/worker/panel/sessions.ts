/** People of every role, signed in by a one-time link as they would be. */
import { askWorker, env } from 'virtual:host';
import { issueLink, storeLink } from '#functions/db/invitations.ts';
import { insertUser } from '#functions/db/panel-users.ts';
// The Worker loads the panel when it is first asked for; here that is before any test's time runs.
import '#functions/panel/panel.ts';
import type { Role } from '#shared/panel/viewer.ts';
import { fileMediaType } from '#shared/tables/checked-file.ts';

export const origin = 'https://suara.example';

interface Person {
  readonly role: Role;
  readonly department?: string;
  /** In place of one. */
  readonly departments?: readonly string[];
}

/** Adds somebody. */
export async function addPerson(person: Person, name = `Uji ${person.role}`): Promise<string> {
  const id = crypto.randomUUID();
  const { role, department, departments = department === undefined ? [] : [department] } = person;
  const user = { name, role, departments: [...departments] };
  await insertUser(env.DB, id, user, new Date()).run();
  return id;
}

/** The token of a fresh one-time link for somebody. */
export async function linkFor(userId: string): Promise<string> {
  const link = await issueLink(new Date());
  await env.DB.batch(storeLink(env.DB, link, userId));
  return link.token;
}

/** Opens a one-time link, and gives the Cookie header that a browser would send from then on. */
export async function openLink(token: string): Promise<string | undefined> {
  const answer = await askWorker(
    new Request(`${origin}/api/panel/invitations/${token}`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json' },
      body: '{}',
    }),
  );
  if (!answer.ok) return undefined;
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The Cookie header of somebody new with a role. */
export async function cookieOf(person: Person): Promise<string> {
  const cookie = await openLink(await linkFor(await addPerson(person)));
  if (cookie === undefined) throw new Error('the one-time link was refused');
  return cookie;
}

interface Asked {
  readonly cookie?: string | undefined;
  /** Sent as JSON, or a file as its bytes. */
  readonly body?: unknown;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for an address of the panel as a browser of our own pages does. */
export function ask(path: string, asked: Asked = {}): Promise<Response> {
  const { cookie, body, headers } = asked;
  const isFile = body instanceof Uint8Array;
  const method = asked.method ?? (body === undefined ? 'GET' : 'POST');
  return askWorker(
    new Request(origin + path, {
      method,
      redirect: 'manual',
      headers: {
        Origin: origin,
        ...(cookie !== undefined && { Cookie: cookie }),
        ...(method === 'POST' && {
          'Content-Type': isFile ? fileMediaType : 'application/json',
        }),
        ...headers,
      },
      ...(method === 'POST' && { body: isFile ? body : JSON.stringify(body ?? {}) }),
    }),
  );
}
