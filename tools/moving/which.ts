/** Which database a command works on. */

/** A D1: the deployed one, or the one under a folder of local data. */
export type Where =
  | { readonly kind: 'remote' }
  | { readonly kind: 'local'; readonly state: string };

/** Of an own server by its folder, or a D1. */
export type Source = { readonly kind: 'file'; readonly folder: string } | Where;

/**
 * What a command that runs a city works on: without a word the own server that the environment names, or else the local
 * data of `npm start`.
 */
export function citySource(
  asked: { readonly data?: string | undefined; readonly state: string; readonly remote: boolean },
  dataDir = process.env['DATA_DIR'],
): Source {
  if (asked.remote) return { kind: 'remote' };
  const folder = asked.data ?? dataDir;
  return folder ? { kind: 'file', folder } : { kind: 'local', state: asked.state };
}
