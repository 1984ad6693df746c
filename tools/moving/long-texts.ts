/**
 * Texts that are longer than a statement of D1 may be, as SQL: they are put together, inside of the database, from pieces
 * that a table of their own holds as long as it takes.
 */
import { literal } from '../tickets/execute.ts';

/** In bytes; a text of this length leaves room for the rest of its statement. */
const longest = 60_000;

/** In characters, each of which is a few bytes and a quotation mark two of them. */
const pieceLength = 15_000;

const table = '"_pieces_of_texts"';

export interface LongTexts {
  /** What stands for a text in a statement that is written later. */
  readonly expressionOf: (text: string) => string;
  /** To be called when every statement is written. */
  readonly end: () => void;
}

/** @param write takes statements, in the order in which they are executed */
export function longTexts(write: (sql: string) => void): LongTexts {
  let texts = 0;
  return {
    expressionOf(text) {
      if (Buffer.byteLength(text) <= longest) return literal(text);
      if (texts === 0) write(`CREATE TABLE ${table} (text INTEGER, place INTEGER, piece TEXT);\n`);
      texts += 1;
      const pieces = text.match(new RegExp(`[\\s\\S]{1,${pieceLength}}`, 'gu')) ?? [];
      for (const [place, piece] of pieces.entries()) {
        write(`INSERT INTO ${table} VALUES (${texts}, ${place}, ${literal(piece)});\n`);
      }
      return `(SELECT group_concat(piece, '' ORDER BY place) FROM ${table} WHERE text = ${texts})`;
    },
    end() {
      if (texts > 0) write(`DROP TABLE ${table};\n`);
    },
  };
}
