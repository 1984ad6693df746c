/** Where units stand with the closing of a period, and its editions. Every step is written together with what it does. */
import type { Closing, ClosingAct } from '#shared/closing/closing.ts';
import type { DocumentKind, EditionDocument } from '#shared/closing/document.ts';
import type { EditionKind, ListedEdition } from '#shared/closing/edition.ts';
import type { Figure } from '#shared/publication/results.ts';
import type { Database, Statement } from '../host/database.ts';

/** A closing as the database has it. */
export interface StoredClosing extends Closing {
  /** A department; empty for the city. */
  readonly unit: string;
  readonly period: string;
  readonly checkedDay: string | null;
  readonly approvedBy: string | null;
  readonly approvedDay: string | null;
  /** Why the edition before is corrected. */
  readonly correction: string | null;
}

/** With the report as it was checked, as JSON; null of a draft and of what is published. */
export type ClosingWithContent = StoredClosing & { readonly content: string | null };

const columns = `unit, period, state, edition, steps, checked_by AS checkedBy, checked_day AS checkedDay,
  approved_by AS approvedBy, approved_day AS approvedDay, correction`;

/** Those of a period that have begun, by unit. */
export async function readClosings(
  db: Database,
  periods: readonly string[],
): Promise<readonly StoredClosing[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns} FROM closings WHERE period IN (SELECT value FROM json_each(?)) ORDER BY unit`,
    )
    .bind(JSON.stringify(periods))
    .all<StoredClosing>();
  return results;
}

/** Those of some units in a period that have begun, with what was checked. */
export async function readClosingsOf(
  db: Database,
  units: readonly string[],
  period: string,
): Promise<readonly ClosingWithContent[]> {
  const { results } = await db
    .prepare(
      `SELECT ${columns}, content FROM closings
       WHERE period = ? AND unit IN (SELECT value FROM json_each(?))`,
    )
    .bind(period, JSON.stringify(units))
    .all<ClosingWithContent>();
  return results;
}

/** A step that was taken. */
export interface ClosingStep {
  readonly number: number;
  readonly day: string;
  readonly act: ClosingAct;
  readonly edition: number;
  readonly role: 'administrator' | 'head';
  readonly reason: string | null;
}

/** The steps of a unit with a period, the first first. */
export async function readClosingSteps(
  db: Database,
  unit: string,
  period: string,
): Promise<readonly ClosingStep[]> {
  const { results } = await db
    .prepare(
      `SELECT number, day, act, edition, role, reason FROM closing_steps
       WHERE unit = ? AND period = ? ORDER BY number`,
    )
    .bind(unit, period)
    .all<ClosingStep>();
  return results;
}

/**
 * The statements that move a closing: they fail whole, by the key of the steps, where somebody else has taken this step
 * since it was read.
 */
export function closingMovement(
  db: Database,
  next: ClosingWithContent,
  step: Omit<ClosingStep, 'number'>,
): readonly Statement[] {
  const { unit, period, steps } = next;
  return [
    db
      .prepare(
        `INSERT INTO closing_steps (unit, period, number, day, act, edition, role, reason)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .bind(unit, period, steps, step.day, step.act, step.edition, step.role, step.reason),
    db
      .prepare(
        `INSERT INTO closings (unit, period, state, edition, steps, checked_by, checked_day, approved_by, approved_day,
           correction, content)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (unit, period) DO UPDATE SET state = excluded.state, edition = excluded.edition,
           steps = excluded.steps, checked_by = excluded.checked_by, checked_day = excluded.checked_day,
           approved_by = excluded.approved_by, approved_day = excluded.approved_day,
           correction = excluded.correction, content = excluded.content`,
      )
      .bind(
        ...[unit, period, next.state, next.edition, steps, next.checkedBy, next.checkedDay],
        ...[next.approvedBy, next.approvedDay, next.correction, next.content],
      ),
  ];
}

/** An edition to be written. */
export interface NewEdition {
  readonly unit: string;
  readonly period: string;
  readonly edition: number;
  readonly kind: EditionKind;
  readonly publishedDay: string;
  readonly reason: string | null;
  /** Canonical JSON. */
  readonly content: string;
  /** Of the content. */
  readonly hash: string;
  /** In base64; null where nothing was reported. */
  readonly workbook: string | null;
}

export function insertEdition(db: Database, edition: NewEdition): Statement {
  const { unit, period, kind, publishedDay, reason, content, hash, workbook } = edition;
  return db
    .prepare(
      `INSERT INTO editions (unit, period, edition, kind, published_day, reason, content, hash, workbook)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(unit, period, edition.edition, kind, publishedDay, reason, content, hash, workbook);
}

interface ListedRow extends Omit<ListedEdition, 'figure' | 'document' | 'signed'> {
  readonly unit: string;
  readonly period: string;
  readonly figure: string | null;
  readonly document: string | null;
  readonly signed: string | null;
}

/** An edition, and whose it is. */
export type UnitEdition = ListedEdition & { readonly unit: string; readonly period: string };

const documentSql = (kind: DocumentKind) => `
  (SELECT json_object('hash', hash, 'size', size, 'day', attached_day) FROM edition_documents AS document
    WHERE document.unit = found.unit AND document.period = found.period AND document.edition = found.edition
      AND document.kind = '${kind}')`;

const listSql = `
SELECT unit, period, edition, kind, published_day AS publishedDay, reason, hash,
  content -> '$.figures.figure' AS figure,${documentSql('report')} AS document,${documentSql('signed')} AS signed
FROM editions AS found`;

const documentOf = (stored: string | null) =>
  stored === null ? null : (JSON.parse(stored) as EditionDocument);

const listed = ({ figure, document, signed, ...row }: ListedRow): UnitEdition => ({
  ...row,
  figure: figure === null ? null : (JSON.parse(figure) as Figure | null),
  document: documentOf(document),
  signed: documentOf(signed),
});

/** Every edition of a unit and period, the newest first. */
export async function readEditions(
  db: Database,
  unit: string,
  period: string,
): Promise<readonly UnitEdition[]> {
  const { results } = await db
    .prepare(`${listSql} WHERE unit = ? AND period = ? ORDER BY edition DESC`)
    .bind(unit, period)
    .all<ListedRow>();
  return results.map(listed);
}

/** The newest edition of every unit in some periods. */
export async function readNewestEditions(
  db: Database,
  periods: readonly string[],
): Promise<readonly UnitEdition[]> {
  const { results } = await db
    .prepare(
      `${listSql} WHERE period IN (SELECT value FROM json_each(?)) AND edition = (
         SELECT max(edition) FROM editions
         WHERE editions.unit = found.unit AND editions.period = found.period)`,
    )
    .bind(JSON.stringify(periods))
    .all<ListedRow>();
  return results.map(listed);
}

/** An edition as it was frozen. */
export interface FrozenEdition {
  readonly content: string;
  readonly hash: string;
  readonly workbook: string | null;
}

export function findEdition(
  db: Database,
  unit: string,
  period: string,
  edition: number,
): Promise<FrozenEdition | null> {
  return db
    .prepare(
      'SELECT content, hash, workbook FROM editions WHERE unit = ? AND period = ? AND edition = ?',
    )
    .bind(unit, period, edition)
    .first<FrozenEdition>();
}

/** Who could check and approve besides the one who acts. */
export interface OthersThere {
  /** Departments with a head whose account is open. */
  readonly headed: ReadonlySet<string>;
  readonly hasOtherAdministrator: boolean;
}

export async function readOthers(db: Database, actor: string): Promise<OthersThere> {
  const { results } = await db
    .prepare(
      `SELECT role, departments FROM panel_users
       WHERE disabled = 0 AND id <> ?1 AND role IN ('administrator', 'head')
       UNION ALL SELECT role, departments FROM panel_users WHERE id = ?1 AND role = 'head'`,
    )
    .bind(actor)
    .all<{ readonly role: string; readonly departments: string | null }>();
  return {
    headed: new Set(
      results.flatMap(({ role, departments }) =>
        role === 'head' ? (JSON.parse(departments ?? '[]') as string[]) : [],
      ),
    ),
    hasOtherAdministrator: results.some(({ role }) => role === 'administrator'),
  };
}
