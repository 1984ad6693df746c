/** Who a request comes from, by the session of its cookie. */
import { type Viewer, viewerSchema } from '#shared/panel/viewer.ts';
import type { Environment } from '../environment.ts';
import { DatabaseUnavailable } from '../host/database.ts';
import { authFor } from './auth.ts';

/**
 * @returns undefined for somebody who is not signed in, whose account was disabled, or whose cookie is
 *   not ours
 */
export async function viewerOf(
  environment: Environment,
  request: Pick<Request, 'url' | 'headers'>,
): Promise<Viewer | undefined> {
  if (!request.headers.has('Cookie')) return undefined;
  const auth = authFor(environment, request.url);
  const session = await auth?.api.getSession({ headers: request.headers }).catch((error) => {
    // The library says of a database that it cannot reach no more than that something went wrong.
    throw new DatabaseUnavailable('the session could not be read', { cause: error });
  });
  if (!session || session.user.disabled) return undefined;
  return viewerSchema.safeParse(session.user).data;
}
