/** Every address of the panel, with every role and with none. */
import { beforeAll, describe, expect, it } from 'vitest';
import { panel } from '#functions/panel/panel.ts';
import { may, panelRoutes } from '#shared/panel/access.ts';
import { type Role, roles, type Viewer } from '#shared/panel/viewer.ts';
import { ask, cookieOf } from './sessions.ts';

const departments = ['disdukcapil', 'rsud'] as const;
type Department = (typeof departments)[number];

interface Visitor {
  readonly role: Role;
  readonly department?: Department;
}

const visitors: readonly (Visitor | undefined)[] = [
  undefined,
  ...roles.flatMap((role): Visitor[] =>
    role === 'head' || role === 'staff'
      ? departments.map((department) => ({ role, department }))
      : [{ role }],
  ),
];

const nameOf = (visitor: Visitor | undefined) =>
  visitor === undefined
    ? 'nobody'
    : [visitor.role, visitor.department].filter(Boolean).join(' of ');

function viewerFor(visitor: Visitor | undefined): Viewer | undefined {
  if (visitor === undefined) return undefined;
  const { role, department } = visitor;
  const person = { id: 'id', name: 'name' };
  if (role === 'head' || role === 'staff') {
    return { ...person, role, departments: department === undefined ? [] : [department] };
  }
  return { ...person, role };
}

/** An address like those of a route, about Disdukcapil where it is about a department. */
const addressOf = (path: string) =>
  path.replace(':department', 'disdukcapil').replace(/:\w+/g, 'tidak-ada');

const cookies = new Map<string, string>();
beforeAll(async () => {
  for (const visitor of visitors) {
    if (visitor !== undefined) cookies.set(nameOf(visitor), await cookieOf(visitor));
  }
});

describe('the table of the panel', () => {
  it('has every route of the API', () => {
    const listed = new Set(panelRoutes.map(({ method, path }) => `${method} ${path}`));
    const routes = panel.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
      .map(({ method, path }) => `${method} ${path}`);
    expect(routes.filter((route) => !listed.has(route))).toEqual([]);
    expect(routes.length).toBeGreaterThan(10);
  });

  it.each([
    '/api/panel/auth/get-session',
    '/api/panel/auth/sign-up/email',
    '/api/panel/auth/update-user',
    '/api/panel/auth/one-time-link/redeem',
    '/api/panel/nothing',
    '/api/panel/unit/unknown/overview',
    '/panel/nothing',
  ])('lets nobody into %s', async (path) => {
    for (const cookie of [undefined, cookies.get('administrator')]) {
      expect((await ask(path, { cookie })).status).toBe(404);
      expect((await ask(path, { cookie, body: {} })).status).toBe(404);
    }
  });

  it('lets nobody into the overview of an unknown department, which takes no forms of any', async () => {
    for (const cookie of [undefined, cookies.get('administrator')]) {
      expect((await ask('/panel/unit/unknown', { cookie })).status).toBe(404);
      expect((await ask('/panel/unit/unknown', { cookie, body: {} })).status).toBe(405);
    }
  });
});

describe.each(visitors.map((visitor) => ({ who: nameOf(visitor), visitor })))(
  '$who',
  ({ who, visitor }) => {
    // Signing out ends the session that the other addresses are tried with.
    const tried = panelRoutes.filter(({ path }) => !path.includes('sign-out'));

    it.each(tried)('$method $path', async ({ method, path, needs }) => {
      const answer = await ask(addressOf(path), { method, cookie: cookies.get(who) });
      const isAllowed = may(viewerFor(visitor), needs, 'disdukcapil');
      const isPage = !path.startsWith('/api/');
      if (isAllowed) {
        expect([401, 403]).not.toContain(answer.status);
        if (isPage) expect(await answer.text()).toContain(addressOf(path));
      } else if (visitor === undefined) {
        expect(answer.status).toBe(isPage ? 303 : 401);
      } else {
        expect(answer.status).toBe(403);
      }
    });
  },
);
