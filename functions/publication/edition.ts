/** Freezes what was checked as an edition: canonical JSON, its hash, and the workbook that it names. */
import { canonicalJson } from '#shared/closing/canonical-json.ts';
import {
  type Checked,
  type Edition,
  type EditionPart,
  figuresOf,
} from '#shared/closing/edition.ts';
import { type Period, periodLabel } from '#shared/publication/period.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import type { Report } from '#shared/report/report.ts';
import { workbookOf } from '#shared/report/workbook.ts';
import { city } from '../city.ts';
import type { NewEdition, StoredClosing } from '../db/closings.ts';
import type { Database } from '../host/database.ts';
import { encodeBase64url } from '../keys/base64url.ts';
import { sha256, sha256OfBytes } from '../keys/sha256.ts';
import { writeWorkbook } from '../tables/write-workbook.ts';
import { readPublishedRecapitulation } from './recapitulation.ts';
import { readPublishedReport } from './report.ts';

export interface ToFreeze {
  readonly scope: Scope;
  readonly period: Period;
  readonly closing: Pick<
    StoredClosing,
    'edition' | 'checkedBy' | 'checkedDay' | 'approvedBy' | 'approvedDay'
  >;
  /** Null where nothing was reported. */
  readonly checked: Checked | null;
  /** Why it corrects another, or why nothing was reported. */
  readonly reason: string | null;
  /** The hash of the edition before. */
  readonly previous: string | null;
  /** Of the city: where each department stands; null of a department. */
  readonly parts: readonly EditionPart[] | null;
  readonly today: string;
}

/** What a check of a unit would freeze today. */
export async function readToCheck(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<Checked> {
  const [report, recapitulation] = await Promise.all([
    readPublishedReport(db, scope, period, today),
    readPublishedRecapitulation(db, scope, period, today),
  ]);
  return { report: report.content(), recapitulation: recapitulation.content() };
}

/** The hash of what a check would freeze, by which somebody says what they have seen. The day alone changes nothing. */
export function seenHash({ report, recapitulation }: Checked): Promise<string> {
  return sha256(
    canonicalJson({
      report: { ...report, results: { ...report.results, asOf: '' } },
      recapitulation: { ...recapitulation, asOf: '' },
    }),
  );
}

async function workbookBytes(report: Report, period: Period): Promise<ArrayBuffer> {
  const label = periodLabel(period).id;
  const about = `${report.results.scope.name.id}, ${label}`;
  return writeWorkbook(workbookOf(report, label, 'id'), about);
}

/** The edition of what was checked. */
export async function freeze(given: ToFreeze): Promise<NewEdition> {
  const { scope, period, closing, checked, reason, previous, parts, today } = given;
  const { published } = viewOf(scope, city().catalogue);
  const report = checked?.report ?? null;
  const bytes = report === null ? null : await workbookBytes(report, period);
  const { id, from, to } = period;
  const edition: Edition = {
    format: 1,
    scope: published,
    period: { id, from, to },
    edition: closing.edition,
    kind: report === null ? 'not-reported' : 'reported',
    publishedDay: today,
    reason,
    checkedDay: closing.checkedDay,
    approvedDay: closing.approvedDay,
    checkedAndApprovedByOne: closing.checkedBy !== null && closing.checkedBy === closing.approvedBy,
    previous,
    workbook: bytes && (await sha256OfBytes(bytes)),
    parts,
    figures: report && figuresOf(report),
    report,
    recapitulation: checked?.recapitulation ?? null,
  };
  const content = canonicalJson(edition);
  return {
    ...{ unit: published.id, period: id, edition: closing.edition, kind: edition.kind },
    ...{ publishedDay: today, reason, content, hash: await sha256(content) },
    workbook: bytes && encodeBase64url(new Uint8Array(bytes)),
  };
}
