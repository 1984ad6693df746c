/** The PDF of an edition: attached once, and kept as it is. */
import type { Database, Statement } from '../host/database.ts';

export interface NewDocument {
  /** A department; empty for the city. */
  readonly unit: string;
  readonly period: string;
  readonly edition: number;
  readonly day: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 in hex. */
  readonly hash: string;
  /** In base64. */
  readonly content: string;
}

/** Fails by its key where the edition has one already. */
export function insertDocument(db: Database, document: NewDocument): Statement {
  const { unit, period, edition, day, size, hash, content } = document;
  return db
    .prepare(
      `INSERT INTO edition_documents (unit, period, edition, attached_day, size, hash, content)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(unit, period, edition, day, size, hash, content);
}

export function findDocument(
  db: Database,
  unit: string,
  period: string,
  edition: number,
): Promise<Pick<NewDocument, 'hash' | 'content'> | null> {
  return db
    .prepare(
      'SELECT hash, content FROM edition_documents WHERE unit = ? AND period = ? AND edition = ?',
    )
    .bind(unit, period, edition)
    .first();
}
