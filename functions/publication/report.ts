/** Gathers what the report of a unit and period is made of, all of it published. */
import type { Service } from '#shared/catalogue/catalogue.ts';
import { numbersAskedFor } from '#shared/catalogue/given-in-month.ts';
import { type Action, otherDepartment, progressOf } from '#shared/follow-up/action.ts';
import { horizonOf } from '#shared/follow-up/horizon.ts';
import { monthOf } from '#shared/local-time.ts';
import type { FollowUps } from '#shared/publication/follow-ups.ts';
import { type Period, yearsEarlier } from '#shared/publication/period.ts';
import type { ResultsAnswer } from '#shared/publication/results.ts';
import { type Scope, viewOf } from '#shared/publication/scope.ts';
import { assembleReport, type PeopleServed } from '#shared/report/assemble-report.ts';
import type { Planned, Report } from '#shared/report/report.ts';
import { type City, city, inCity } from '../city.ts';
import { readActions } from '../db/actions.ts';
import { readEarlierResults } from '../db/earlier-results.ts';
import { idsGivenIn } from '../db/given-services.ts';
import { readPeopleServed } from '../db/people-served.ts';
import { readReportTexts } from '../db/report-texts.ts';
import type { Database } from '../host/database.ts';
import { readComparedFollowUps } from './follow-ups.ts';
import { reportKind } from './kinds.ts';
import { type Published, readPublished } from './published.ts';
import { readPublishedResults } from './results.ts';
import { scopeIn, type Told, tell } from './told.ts';

/** The regulation compares with the results of the two years before. */
const yearsBefore = [1, 2] as const;

/** As many as a plan of a year may hold. */
const maxFollowUps = 50;

function departmentOf(scope: Scope): string | undefined {
  switch (scope.kind) {
    case 'city':
      return undefined;
    case 'department':
      return scope.department.id;
    case 'service':
      return scope.service.department;
  }
}

/** The services of a scope that were given in the period; of a unit that gave none any more, those it had. */
function servicesOf(scope: Scope, { city: { catalogue, index }, given }: Told): readonly Service[] {
  const isGiven = ({ id }: Service) => given.has(id);
  switch (scope.kind) {
    case 'city':
      return catalogue.services.filter(isGiven);
    case 'department': {
      const all = index.servicesOf(scope.department.id);
      return all.some(isGiven) ? all.filter(isGiven) : all;
    }
    case 'service':
      return [scope.service];
  }
}

interface FollowedUp {
  readonly plan: readonly Planned[];
  readonly followUps: FollowUps | null;
}

/** A decided action as the report tells it; undefined of one that is not decided, or was done before. */
function plannedOf(action: Action, from: string): Planned | undefined {
  const { index } = city();
  switch (action.state) {
    case 'proposed':
    case 'awaiting':
    case 'declined':
    case 'cancelled':
    case 'withdrawn':
      return undefined;
    case 'done':
    case 'published':
      if (action.doneDay < from) return undefined;
      break;
    case 'under-way':
      break;
  }
  const { service, element, programme, proposedDay, dueDay, responsible } = action;
  const other = otherDepartment(action);
  return {
    ...{ service, element, programme, dueDay },
    // By its days, which stand beside it: what was written down for it once may say another.
    horizon: horizonOf(proposedDay, dueDay),
    office: responsible.office,
    department: other === undefined ? null : (index.departmentById.get(other)?.name ?? other),
    progress: progressOf(action),
  };
}

/** What was decided and what was done about a unit since its period began; of the city, nothing. */
async function followedUp(
  db: Database,
  scope: Scope,
  { from }: Period,
  today: string,
): Promise<FollowedUp> {
  const department = departmentOf(scope);
  if (department === undefined) return { plan: [], followUps: null };
  const [actions, followUps] = await Promise.all([
    readActions(db, department),
    readComparedFollowUps(db, department, today, maxFollowUps),
  ]);
  const concerns = ({ service }: Pick<Action, 'service'>) =>
    scope.kind !== 'service' || service === null || service === scope.service.id;
  return {
    plan: actions
      .filter((action) => action.department === department && concerns(action))
      .flatMap((action) => plannedOf(action, from) ?? []),
    followUps: {
      department,
      followUps: followUps.filter((each) => each.doneDay >= from && concerns(each)),
    },
  };
}

/** Who was served at the services of a unit, in the months of the period that have begun and in which they were given. */
async function peopleServed(
  db: Database,
  services: readonly Service[],
  period: Period,
  { present, today }: { readonly present: City; readonly today: string },
): Promise<PeopleServed> {
  const months = period.months.filter((month) => month <= monthOf(today));
  const ids = services.map(({ id }) => id);
  const [reported, given] = await Promise.all([
    readPeopleServed(db, ids, months),
    idsGivenIn(db, present, months, today),
  ]);
  return {
    reported: reported.map(({ people }) => people),
    expected: numbersAskedFor(new Set(ids), given, reported),
  };
}

/** The report of a unit and period, gathered from what is published and written today. */
function gather(db: Database, scope: Scope, period: Period, today: string): Promise<Report> {
  const read = async (each: Period) =>
    (await readPublishedResults(db, scope, each, today)).content();
  return tell(db, period, today, (told) =>
    gatherTold(db, scopeIn(told.city, scope), period, today, { told, read }),
  );
}

async function gatherTold(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
  {
    told,
    read: readNow,
  }: { readonly told: Told; readonly read: (of: Period) => Promise<ResultsAnswer> },
): Promise<Report> {
  const { catalogue } = city();
  const { published, recipe } = viewOf(scope, catalogue, told.given);
  const services = servicesOf(scope, told);
  // Other periods are told in their own names, and the plan in those of today.
  const read = (each: Period) => inCity(told.present, () => readNow(each));
  const earlierPeriods = yearsBefore.flatMap((years) => yearsEarlier(period, years) ?? []);
  const [results, before, earlier, { plan, followUps }, served, written] = await Promise.all([
    read(period),
    Promise.all(earlierPeriods.map(read)),
    readEarlierResults(db, published.id),
    inCity(told.present, () => followedUp(db, scope, period, today)),
    peopleServed(db, services, period, { present: told.present, today }),
    readReportTexts(db, published.id, period.id),
  ]);
  return assembleReport({
    results,
    before,
    earlier,
    followUps,
    plan,
    weights: recipe.weights,
    owners: scope.kind === 'city' ? [] : services.map(({ owners }) => owners),
    served,
    replacements: results.replacements,
    written,
  });
}

/** The published report of a unit and period. */
export function readPublishedReport(
  db: Database,
  scope: Scope,
  period: Period,
  today: string,
): Promise<Published<Report>> {
  return readPublished(db, reportKind, { scope, period, today }, () =>
    gather(db, scope, period, today),
  );
}
