/** The PDFs of an edition: of its report, and the scan of the signed one; each kept as it is. */
import type { DocumentKind } from '#shared/closing/document.ts';
import type { Database, Statement } from '../host/database.ts';

/** Of which edition a document is. */
export interface DocumentOf {
  /** A department; empty for the city. */
  readonly unit: string;
  readonly period: string;
  readonly edition: number;
}

export interface NewDocument extends DocumentOf {
  readonly kind: DocumentKind;
  readonly day: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 in hex. */
  readonly hash: string;
  /** In base64. */
  readonly content: string;
}

/** Fails by its key where the edition has one of the kind already. */
export function insertDocument(db: Database, document: NewDocument): Statement {
  const { unit, period, edition, kind, day, size, hash, content } = document;
  return db
    .prepare(
      `INSERT INTO edition_documents (unit, period, edition, kind, attached_day, size, hash, content)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(unit, period, edition, kind, day, size, hash, content);
}

export function findDocument(
  db: Database,
  { unit, period, edition }: DocumentOf,
  kind: DocumentKind,
): Promise<Pick<NewDocument, 'hash' | 'content'> | null> {
  return db
    .prepare(
      'SELECT hash, content FROM edition_documents WHERE unit = ? AND period = ? AND edition = ? AND kind = ?',
    )
    .bind(unit, period, edition, kind)
    .first();
}

/** @returns whether the failure is that the edition has one of the kind already */
export const hasOneAlready = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('UNIQUE');
