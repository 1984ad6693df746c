/** What staff corrected of the program's readings. */
import type {
  CorrectedComment,
  CorrectionCount,
  SaidReading,
} from '#shared/comments/correction.ts';
import type { Database, Statement } from '../host/database.ts';
import { parseThemes } from './stored-themes.ts';

/* A comment says what whoever corrects it saw, so that of two people at once the second learns of the first. */
const asSeen = 'id = ?1 AND department = ?2 AND sentiment IS ?4 AND themes = ?5';

/* Only the first correction finds what the program had read. */
const rememberSql = `
INSERT INTO comment_corrections (comment, read_sentiment, read_themes, corrected_day)
SELECT id, sentiment, themes, ?3 FROM comments WHERE ${asSeen}
ON CONFLICT (comment) DO UPDATE SET corrected_day = excluded.corrected_day`;

const correctSql = `
UPDATE comments SET sentiment = ?6, themes = ?7
WHERE ${asSeen} AND (sentiment IS NOT ?6 OR themes != ?7) AND ?3 IS NOT NULL RETURNING id`;

/* Whoever comes back to what the program read has corrected nothing. */
const forgetSql = `
DELETE FROM comment_corrections
WHERE comment = ?1 AND EXISTS (
  SELECT 1 FROM comments
  WHERE id = ?1 AND sentiment IS read_sentiment AND themes = read_themes)`;

/** The statements of a correction; the second tells whether it was done. */
export function correctionStatements(
  db: Database,
  [comment = '']: readonly string[],
  department: string,
  was: SaidReading,
  to: SaidReading,
  today: string,
): readonly [Statement, Statement, Statement] {
  const seen = [comment, department, today, was.sentiment, JSON.stringify(was.themes)] as const;
  return [
    db.prepare(rememberSql).bind(...seen),
    db.prepare(correctSql).bind(...seen, to.sentiment, JSON.stringify(to.themes)),
    db.prepare(forgetSql).bind(comment),
  ];
}

/** The statements that take a correction back; the first tells whether it was done. */
export function restoreStatements(
  db: Database,
  [comment = '']: readonly string[],
  department: string,
): readonly [Statement, Statement] {
  return [
    db
      .prepare(
        `UPDATE comments SET sentiment = read_sentiment, themes = read_themes
         FROM comment_corrections WHERE comment = id AND id = ?1 AND department = ?2 RETURNING id`,
      )
      .bind(comment, department),
    db.prepare(forgetSql).bind(comment),
  ];
}

/** Whether a comment says already what somebody corrects it to, as after a double tap. */
export async function saysAlready(
  db: Database,
  [comment = '']: readonly string[],
  department: string,
  to: SaidReading,
): Promise<boolean> {
  const found = await db
    .prepare(
      'SELECT 1 FROM comments WHERE id = ?1 AND department = ?2 AND sentiment IS ?3 AND themes = ?4',
    )
    .bind(comment, department, to.sentiment, JSON.stringify(to.themes))
    .first();
  return found !== null;
}

const countSql = `
SELECT department, sum(sentiment IS NOT read_sentiment) AS moods, sum(themes != read_themes) AS themes,
  count(*) AS comments
FROM comment_corrections JOIN comments ON id = comment GROUP BY department ORDER BY department`;

/** How many corrections there are, by the department that has the comment. */
export async function countCorrections(db: Database): Promise<CorrectionCount[]> {
  return (await db.prepare(countSql).all<CorrectionCount>()).results;
}

interface CorrectedRow extends Omit<CorrectedComment, 'themes' | 'read'> {
  readonly themes: string;
  readonly readSentiment: CorrectedComment['sentiment'];
  readonly readThemes: string;
}

/** Everything that was corrected, in an order that tells nothing. */
export async function readCorrections(db: Database): Promise<CorrectedComment[]> {
  const { results } = await db
    .prepare(
      `SELECT language, text, released_day AS released, sentiment, themes, read_sentiment AS readSentiment,
         read_themes AS readThemes
       FROM comment_corrections JOIN comments ON id = comment ORDER BY id`,
    )
    .all<CorrectedRow>();
  return results.map(({ themes, readSentiment, readThemes, ...row }) => ({
    ...row,
    themes: parseThemes(themes),
    read: { sentiment: readSentiment, themes: parseThemes(readThemes) },
  }));
}
