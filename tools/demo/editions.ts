/**
 * Made-up closings: the official periods that are over are published, most in time; in the newest one unit each is late with
 * a step, did not report, or was corrected. The city's own report is published in time, with the departments as they stood.
 */
import './virtual/resolve.ts';
import { cityOf, inCity } from '#functions/city.ts';
import {
  type ClosingWithContent,
  closingMovement,
  insertEdition,
  type NewEdition,
} from '#functions/db/closings.ts';
import { readFirstMonth } from '#functions/db/read-tallies.ts';
import type { Database } from '#functions/host/database.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import type { ClosingAct } from '#shared/closing/closing.ts';
import { type Deadlines, deadlinesOf, periodsToClose } from '#shared/closing/rules.ts';
import { daysBefore, monthOf } from '#shared/local-time.ts';
import type { Period } from '#shared/publication/period.ts';
import type { Scope } from '#shared/publication/scope.ts';
import type { Report } from '#shared/report/report.ts';
import { sampleSize } from '#shared/statistics/sample-size.ts';

/** What becomes of a unit, counted from the end of the list: those that the demo shows first are left for trying. */
const troubles: readonly (readonly [fromEnd: number, trouble: Trouble])[] = [
  [1, 'draft'],
  [2, 'checked'],
  [3, 'approved'],
  [4, 'not-reported'],
  [5, 'corrected'],
];
type Trouble = 'draft' | 'checked' | 'approved' | 'not-reported' | 'corrected';

const correction =
  'Mesin antrean berhenti sepekan; jumlah orang dilayani dilengkapi dari buku tamu.';
const notReported = 'Kantornya pindah gedung sepanjang triwulan.';

const checker = 'demo-checker';
const approver = 'demo-approver';

interface Step {
  readonly act: ClosingAct;
  readonly day: string;
  readonly reason?: string;
}

/** The days on which a unit took its steps: a day or more before each was due, but never in the future. */
function stepsOf(trouble: Trouble | undefined, due: Deadlines, today: string): Step[] {
  // What is not due yet is left for trying.
  if (today <= due.check) return [];
  const before = (day: string, days: number) => [daysBefore(day, days), today].toSorted()[0] ?? day;
  const check: Step = { act: 'check', day: before(due.check, 3) };
  const approve: Step = { act: 'approve', day: before(due.approve, 2) };
  const publish: Step = { act: 'publish', day: before(due.publish, 1) };
  switch (trouble) {
    case 'draft':
      return [];
    case 'checked':
      return [check];
    case 'approved':
      return [check, approve];
    case 'not-reported':
      return [{ act: 'not-reported', day: before(due.publish, -1), reason: notReported }];
    case 'corrected': {
      const later = before(due.publish, -6);
      const again = (['check', 'approve', 'publish'] as const).map((act) => ({ act, day: later }));
      return [
        ...[check, approve, publish],
        { act: 'correct', day: later, reason: correction },
        ...again,
      ];
    }
    case undefined:
      return [check, approve, publish];
  }
}

/** As it was reported before the correction. */
function withFewerServed(report: Report): Report {
  const served = report.sample.served === null ? null : Math.floor(report.sample.served * 0.9);
  const target = served === null ? null : sampleSize(served);
  return { ...report, sample: { ...report.sample, served, target } };
}

/** A unit on its way through the steps. */
interface Closing {
  readonly scope: Scope;
  readonly steps: readonly Step[];
  row: ClosingWithContent;
  previous: NewEdition | undefined;
}

/** Takes one step of a unit, as the panel would. */
async function take(
  db: Database,
  closing: Closing,
  period: Period,
  { act, day, ...step }: Step,
): Promise<void> {
  const { freeze, readToCheck } = await import('#functions/publication/edition.ts');
  const { partsOf } = await import('#functions/panel/take-closing-step.ts');
  const { scope, steps, row: before, previous } = closing;
  const reason = step.reason ?? null;
  const isCity = scope.kind === 'city';
  let row: ClosingWithContent = { ...before, steps: before.steps + 1 };
  const statements = [];
  switch (act) {
    case 'check': {
      const checked = await readToCheck(db, scope, period, day);
      const isToCorrect = row.edition === 1 && steps.some((step) => step.act === 'correct');
      const content = JSON.stringify(
        isToCorrect ? { ...checked, report: withFewerServed(checked.report) } : checked,
      );
      row = { ...row, state: 'checked', checkedBy: checker, checkedDay: day, content };
      break;
    }
    case 'approve':
      row = { ...row, state: 'approved', approvedBy: approver, approvedDay: day };
      break;
    case 'correct':
      row = { ...row, state: 'draft', edition: before.edition + 1, correction: reason };
      break;
    default: {
      const edition = await freeze({
        ...{ scope, period, closing: before, reason: before.correction ?? reason },
        ...{ parts: isCity ? await partsOf(db, period) : null },
        ...{ previous: previous?.hash ?? null, today: day },
        checked: before.content === null ? null : JSON.parse(before.content),
      });
      statements.push(insertEdition(db, edition));
      closing.previous = edition;
      row = { ...row, state: 'published', content: null, correction: null };
    }
  }
  const role = act === 'check' && !isCity ? 'head' : 'administrator';
  await db.batch([
    ...closingMovement(db, row, { day, act, edition: row.edition, role, reason }),
    ...statements,
  ]);
  closing.row = row;
}

/** Closes the official periods that are over, where nothing was closed yet. */
export const ensureEditions = (db: Database, catalogue: Catalogue, today: string): Promise<void> =>
  inCity(cityOf(1, catalogue), () => closeAll(db, catalogue, today));

async function closeAll(
  db: Database,
  { settings, departments }: Catalogue,
  today: string,
): Promise<void> {
  const { closing: rules } = settings;
  const firstMonth = await readFirstMonth(db);
  const existing = await db.prepare('SELECT 1 AS found FROM closings LIMIT 1').first();
  if (rules === undefined || firstMonth === null || existing !== null) return;
  const periods = periodsToClose(rules, today).filter(({ from }) => monthOf(from) >= firstMonth);
  const { unbegun } = await import('#functions/panel/take-closing-step.ts');
  const begin = (scope: Scope, unit: string, period: Period, steps: readonly Step[]): Closing => ({
    ...{ scope, steps, row: unbegun(unit, period.id), previous: undefined },
  });
  for (const [age, period] of periods.entries()) {
    const due = deadlinesOf(period, rules);
    const closings = departments.map((department, at) => {
      const fromEnd = departments.length - at;
      const trouble = age === 0 ? troubles.find(([place]) => place === fromEnd)?.[1] : undefined;
      const steps = stepsOf(trouble, due, today);
      return begin({ kind: 'department', department }, department.id, period, steps);
    });
    // Last, so that of a day's steps the city's come when the departments have taken theirs.
    closings.push(begin({ kind: 'city' }, '', period, stepsOf(undefined, due, today)));
    // In the order of the days: the city's edition tells how the departments stood when it was published.
    const inOrder = closings
      .flatMap((closing) => closing.steps.map((step) => ({ closing, step })))
      .toSorted((a, b) => a.step.day.localeCompare(b.step.day));
    for (const { closing, step } of inOrder) await take(db, closing, period, step);
  }
}
