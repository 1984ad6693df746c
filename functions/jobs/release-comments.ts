/**
 * The release job: hands the comments of sealed groups to the departments, as many read for mood and theme as one run can;
 * the others are read by the next. A comment waits until at least four others of its service can go with it, those on
 * sheets that staff entered among their own; within such a group nothing tells which came when, or from whom.
 */

import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { releaseSize } from '#shared/comments/inbox.ts';
import type { CommentReader, Reading } from '#shared/comments/reading.ts';
import { readHeldComments } from '../db/held-comments.ts';
import {
  postpone,
  readReleasable,
  readUnreleased,
  release,
  type SaidComment,
} from '../db/release-comments.ts';
import type { Database } from '../host/database.ts';
import { readPerRun } from './read-comments.ts';

/** Services and channels; bounds what one run takes, and the rest waits for the next. */
const perRun = 50;

/** Comments after which no other service is begun: those of one service go together, however many they are. */
const manyComments = 200;

/**
 * @param today in the city's time zone
 * @param newId gives an id never used before at each call, which no time can be read from
 * @param mostRead how many comments are read at once; see `readPerRun`
 * @returns how many comments were released
 */
export async function releaseComments(
  db: Database,
  catalogue: Pick<Catalogue, 'services'>,
  today: string,
  reader: CommentReader,
  newId: () => string,
  mostRead: number = readPerRun,
): Promise<number> {
  const departmentOf = new Map(catalogue.services.map(({ id, department }) => [id, department]));
  let released = 0;
  let read = 0;
  const readIfAny = async ({ language, text }: SaidComment): Promise<Reading | undefined> => {
    if (read >= mostRead) return undefined;
    read += 1;
    return await reader.read(text, language);
  };
  for (const releasable of await readReleasable(db, perRun)) {
    if (released >= manyComments) break;
    const department = departmentOf.get(releasable.service);
    const held = releasable.channel === '' ? await readHeldComments(db, releasable.service) : [];
    const said = [...(await readUnreleased(db, releasable, today)), ...held];
    if (department === undefined || said.length < releaseSize) {
      await postpone(db, releasable, newId());
      continue;
    }
    const comments = await Promise.all(
      said.map(async ({ language, text }) => ({
        ...{ id: newId(), language, text },
        reading: await readIfAny({ language, text }),
      })),
    );
    const batches = [...new Set(held.map(({ batch }) => batch))];
    await release(db, releasable, department, comments, batches, today, newId());
    released += comments.length;
  }
  return released;
}
