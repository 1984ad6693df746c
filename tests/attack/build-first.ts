/** The attacks are played against the build of these files, whatever was built before. */
import { ensureBuilt } from '../../tools/serve/build.ts';

export default async function setup(): Promise<void> {
  if (!(await ensureBuilt(true))) throw new Error('The site could not be built.');
}
