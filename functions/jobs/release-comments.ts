/**
 * The release job: hands the comments of sealed groups to the departments, read for mood and theme. A comment waits
 * until at least four others of its service can go with it, those on sheets that staff entered among their own; within such a group nothing tells which
 * came when, or from whom.
 */

import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { releaseSize } from '#shared/comments/inbox.ts';
import type { CommentReader } from '#shared/comments/reading.ts';
import { readHeldComments } from '../db/held-comments.ts';
import { postpone, readReleasable, readUnreleased, release } from '../db/release-comments.ts';
import type { Database } from '../host/database.ts';

/** Services and channels; bounds what one run takes, and the rest waits for the next. */
const perRun = 50;

/**
 * @param today in the city's time zone
 * @param newId gives an id never used before at each call, which no time can be read from
 * @returns how many comments were released
 */
export async function releaseComments(
  db: Database,
  catalogue: Pick<Catalogue, 'services'>,
  today: string,
  reader: CommentReader,
  newId: () => string,
): Promise<number> {
  const departmentOf = new Map(catalogue.services.map(({ id, department }) => [id, department]));
  let released = 0;
  for (const releasable of await readReleasable(db, perRun)) {
    const department = departmentOf.get(releasable.service);
    const held = releasable.channel === '' ? await readHeldComments(db, releasable.service) : [];
    const said = [...(await readUnreleased(db, releasable, today)), ...held];
    if (department === undefined || said.length < releaseSize) {
      await postpone(db, releasable, newId());
      continue;
    }
    const comments = await Promise.all(
      said.map(async ({ language, text }) => ({
        language,
        text,
        ...(await reader.read(text, language)),
        id: newId(),
      })),
    );
    const batches = [...new Set(held.map(({ batch }) => batch))];
    await release(db, releasable, department, comments, batches, today, newId());
    released += comments.length;
  }
  return released;
}
