/** Lets into the panel whom the table of `shared/panel/access.ts` lets in, and nobody else. */
import { TrieRouter } from 'hono/router/trie-router';
import { may, type PanelRoute, panelRoutes } from '#shared/panel/access.ts';
import type { Viewer } from '#shared/panel/viewer.ts';
import { viewerOf } from '../auth/viewer.ts';
import { city } from '../city.ts';
import type { Environment } from '../environment.ts';

const router = new TrieRouter<PanelRoute>();
for (const route of panelRoutes) router.add(route.method, route.path, route);

/** What the guard found. */
export type Verdict =
  | {
      readonly kind: 'in';
      readonly viewer: Viewer | undefined;
      /** That the address names. */
      readonly department: string | undefined;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly viewer: Viewer };

/** Decides about a request by method, path and cookie alone. */
export async function judge(environment: Environment, request: Request): Promise<Verdict> {
  const { index } = city();
  const { pathname } = new URL(request.url);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const [[found] = []] = router.match(method, pathname);
  if (found === undefined) return { kind: 'unknown' };
  const [route, parameters] = found;
  // The router gives parameters by name, or their places in a stash that this kind never uses.
  const named: unknown = Object.entries(parameters).find(([name]) => name === 'department')?.[1];
  const department = typeof named === 'string' ? named : undefined;
  if (department !== undefined && !index.departmentById.has(department)) return { kind: 'unknown' };

  const viewer = await viewerOf(environment, request);
  if (may(viewer, route.needs, department)) return { kind: 'in', viewer, department };
  return viewer === undefined ? { kind: 'signed-out' } : { kind: 'refused', viewer };
}
