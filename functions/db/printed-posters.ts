/** What stands on the paper that hangs at counters, as staff said. */
import type { PosterWords } from '#shared/catalogue/poster-words.ts';
import type { PrintedPoster } from '#shared/panel/posters.ts';
import type { Database, Statement } from '../host/database.ts';

export async function readPrintedPosters(db: Database): Promise<readonly PrintedPoster[]> {
  const { results } = await db
    .prepare('SELECT code, words, printed_day AS printedDay FROM printed_posters')
    .all<{ code: string; words: string; printedDay: string }>();
  return results.map(({ words, ...of }) => ({ ...of, words: JSON.parse(words) }));
}

/** A counter and what was printed for it; without words its paper is taken down. */
export interface Hung {
  readonly code: string;
  readonly words: PosterWords | undefined;
}

/** Notes what hangs now. */
export function notePrinted(db: Database, hung: readonly Hung[], today: string): Statement[] {
  const printed = hung.filter(({ words }) => words !== undefined);
  const gone = hung.filter(({ words }) => words === undefined).map(({ code }) => code);
  return [
    db
      .prepare(
        `INSERT INTO printed_posters (code, words, printed_day)
         SELECT value ->> 'code', value -> 'words', ?2 FROM json_each(?1) WHERE true
         ON CONFLICT (code) DO UPDATE
         SET words = excluded.words, printed_day = excluded.printed_day`,
      )
      .bind(JSON.stringify(printed), today),
    db
      .prepare('DELETE FROM printed_posters WHERE code IN (SELECT value FROM json_each(?1))')
      .bind(JSON.stringify(gone)),
  ];
}
