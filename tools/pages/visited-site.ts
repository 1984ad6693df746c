/** A running site of made-up answers, and a way into its panel in every role. */
import type { Role } from '#shared/panel/viewer.ts';

/** Whose department the panel's pages are about. */
export const ownUnit = 'disdukcapil';

export interface Visited {
  /** Without a slash at its end. */
  readonly address: string;
  /** The Cookie header of somebody of a role, the same at every call. */
  cookieOf(role: Role): Promise<string>;
  /** A one-time link that nobody has used, for somebody new. */
  invite(role: Role): Promise<string>;
  /** What the panel's API answers to somebody who may read all. */
  readPanel<T>(path: string): Promise<T>;
}

/**
 * Opens a one-time link.
 *
 * @returns the Cookie header of whom it was for
 * @throws if the link is not taken
 */
export async function openInvitation(address: string, token: string): Promise<string> {
  const answer = await fetch(`${address}/api/panel/invitations/${token}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`The link into the panel was not taken: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** @param administrator the Cookie header of an administrator, who invites the others */
export function visitedSite(address: string, administrator: string): Visited {
  const cookies = new Map<Role, Promise<string>>([
    ['administrator', Promise.resolve(administrator)],
  ]);

  async function newToken(role: Role): Promise<string> {
    const belongsToOne = role === 'head' || role === 'staff';
    const answer = await fetch(`${address}/api/panel/users`, {
      method: 'POST',
      headers: { Cookie: administrator, 'Content-Type': 'application/json', Origin: address },
      body: JSON.stringify({
        name: `Pengunjung ${role}`,
        role,
        departments: belongsToOne ? [ownUnit] : [],
      }),
    });
    if (!answer.ok) throw new Error(`Nobody could be invited as ${role}: ${answer.status}`);
    return ((await answer.json()) as { token: string }).token;
  }

  return {
    address,
    async cookieOf(role) {
      const kept =
        cookies.get(role) ?? newToken(role).then((token) => openInvitation(address, token));
      cookies.set(role, kept);
      return kept;
    },
    invite: async (role) => `/panel/undangan/${await newToken(role)}`,
    async readPanel<T>(path: string) {
      const answer = await fetch(`${address}/api/panel${path}`, {
        headers: { Cookie: administrator },
      });
      if (!answer.ok) throw new Error(`The panel did not answer ${path}: ${answer.status}`);
      return (await answer.json()) as T;
    },
  };
}
