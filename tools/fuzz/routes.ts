/** Every address that the site has: of the API's description, of its pages, and of the panel. */
import { operations } from '#shared/api/operations.ts';
import { panelRoutes } from '#shared/panel/access.ts';
import { everyPage } from '../pages/every-page.ts';
import { seenPath } from '../pages/page-state.ts';

export interface FuzzRoute {
  readonly method: string;
  /** With `{name}` for each parameter. */
  readonly path: string;
  /** What a parameter may rightly be, by its name; those that are not in the path stand in the query. */
  readonly parameters: Readonly<Record<string, string>>;
  /** A body that is right, where there is one that harms nothing. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Who asks. */
  readonly as: 'nobody' | 'administrator';
}

const ofApi = operations.map(
  ({ method, path, parameters, body }): FuzzRoute => ({
    method: method.toUpperCase(),
    path: `/api/v1${path}`,
    parameters: Object.fromEntries(parameters.map(({ name, example }) => [name, String(example)])),
    as: 'nobody',
    ...(body && { body: body.example }),
  }),
);

const pageParameters = { period: '2026-Q3', loket: 'F1RMB', kode: '7K3Q9F2MXB4T', q: 'ktp' };

const ofPages = [...new Set(everyPage.map(seenPath))]
  .filter((path) => path.startsWith('/') && !path.startsWith('/panel') && !path.startsWith('/api'))
  .flatMap((path) => [path, `/en${path === '/' ? '' : path}`])
  .map((path): FuzzRoute => ({ method: 'GET', path, parameters: pageParameters, as: 'nobody' }));

const ofPanel = panelRoutes.flatMap(({ method, path }) => {
  const route = {
    method,
    path: path.replaceAll(/:(\w+)/g, '{$1}'),
    parameters: { department: 'disdukcapil', user: 'nobody', action: '1', period: '2026-Q3' },
  };
  return [
    { ...route, as: 'nobody' },
    { ...route, as: 'administrator' },
  ] satisfies FuzzRoute[];
});

export const routes: readonly FuzzRoute[] = [...ofApi, ...ofPages, ...ofPanel];
