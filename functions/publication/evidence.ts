/** Gathers what is known of the surveys of a year for the ministry's form F-02, and scores it. */
import type { Department } from '#shared/catalogue/catalogue.ts';
import {
  followUpDays,
  type PlannedForYear,
  planShareOf,
  reportBefore,
  reportDaysOf,
} from '#shared/pekppp/follow-up.ts';
import type { Medium } from '#shared/pekppp/media.ts';
import { type SurveyFacts, scoreSurvey } from '#shared/pekppp/score.ts';
import type { CityLevels, EvidencedAction, UnitEvidence } from '#shared/pekppp/view.ts';
import { type Period, parsePeriod } from '#shared/publication/period.ts';
import type { Figure } from '#shared/publication/results.ts';
import { city } from '../city.ts';
import { readActions, type StoredAction } from '../db/actions.ts';
import { readEditions } from '../db/closings.ts';
import { readFirstDueDays, readReportDays, readRhythms } from '../db/evidence.ts';
import { readMedia } from '../db/publication-media.ts';
import type { Database } from '../host/database.ts';
import { readPublishedFollowUps } from './follow-ups.ts';
import { readPublishedResultsOf } from './results.ts';

/** Of actions of this year and the one before, proposed up to a year before they were due. */
const reportYears = 3;

/** The ends of the quarters that are over. */
function quarterEnds(year: string, today: string): readonly string[] {
  const years = Array.from({ length: reportYears }, (_, ago) => Number(year) - ago);
  return years
    .flatMap((each) => [1, 2, 3, 4].flatMap((nth) => parsePeriod(`${each}-Q${nth}`)?.to ?? []))
    .filter((day) => day < today);
}

interface PlannedAction extends PlannedForYear {
  readonly action: StoredAction;
}

const plannedOf = (action: StoredAction, firstDue: ReadonlyMap<number, string>): PlannedAction => ({
  action,
  state: action.state,
  proposedDay: action.proposedDay,
  firstDueDay: firstDue.get(action.id) ?? action.dueDay,
  doneDay: 'doneDay' in action ? action.doneDay : null,
});

const respondentsOf = (figure: Figure) => ('respondents' in figure ? figure.respondents : 0);

/** What is read once for all units that are asked for. */
async function readAll(
  db: Database,
  departments: readonly Department[],
  period: Period,
  today: string,
) {
  const { index } = city();
  const year = period.id;
  const only = departments.length === 1 ? departments[0]?.id : undefined;
  const scopes = departments.map((department) => ({ kind: 'department', department }) as const);
  const published = await readPublishedResultsOf(db, scopes, period, today);
  const [actions, firstDue, media, rhythms, editions] = await Promise.all([
    readActions(db, only),
    readFirstDueDays(db),
    readMedia(db, year, only),
    readRhythms(db),
    readReportDays(db),
  ]);
  const planned = actions.map((action) => plannedOf(action, firstDue));
  const ends = quarterEnds(year, today);
  return departments.map((department, at) => {
    const figure: Figure = published[at]?.content().figure ?? { status: 'insufficient' };
    const own = planned.filter(({ action }) => action.department === department.id);
    const reports = reportDaysOf(ends, editions.get(department.id) ?? []);
    const listed = media.filter((medium) => medium.department === department.id);
    const services = new Set(index.servicesOf(department.id).map(({ id }) => id));
    const hasIndex = 'index' in figure;
    const shown: Medium[] = listed.filter(({ removedDay }) => removedDay === null);
    const facts: SurveyFacts = {
      answers: respondentsOf(figure),
      hasIndex,
      media: hasIndex ? [{ kind: 'web', name: '' }, ...shown] : shown,
      plan: planShareOf(own, year),
      days: followUpDays(own, reports, year, today),
      rhythm: rhythms.find(({ service }) => services.has(service))?.rhythm ?? null,
    };
    return { department, figure, facts, planned: own, media: listed, reports };
  });
}

/** The levels of every department in a year. */
export async function readCityLevels(
  db: Database,
  departments: readonly Department[],
  period: Period,
  today: string,
): Promise<CityLevels> {
  const all = await readAll(db, departments, period, today);
  return {
    year: period.id,
    units: all.map(({ department, facts }) => ({
      department: department.id,
      scored: scoreSurvey(facts),
    })),
  };
}

/** The actions that stand in the plan of a year, or whose speed is told. */
function evidencedOf(
  planned: readonly PlannedAction[],
  reports: readonly string[],
  year: string,
  today: string,
): EvidencedAction[] {
  const years = [year, String(Number(year) - 1)];
  return planned
    .filter(({ firstDueDay }) => years.includes(firstDueDay.slice(0, 4)))
    .map((each) => {
      const { action, firstDueDay, doneDay, proposedDay } = each;
      return {
        ...{ programme: action.programme, service: action.service, state: action.state },
        ...{ dueDay: action.dueDay, firstDueDay, doneDay },
        evidence: 'evidence' in action ? action.evidence : null,
        reportDay: reportBefore(proposedDay, reports) ?? null,
        days: followUpDays([each], reports, year, today)[0] ?? null,
      };
    });
}

/** All that is known of a department in a year. */
export async function readUnitEvidence(
  db: Database,
  department: Department,
  period: Period,
  today: string,
): Promise<UnitEvidence> {
  const [[unit], followUps, editions] = await Promise.all([
    readAll(db, [department], period, today),
    readPublishedFollowUps(db, department, today),
    readEditions(db, department.id, period.id),
  ]);
  const reported = editions.find(({ kind }) => kind === 'reported');
  if (unit === undefined) throw new Error('one was asked for');
  const { facts, figure, planned, media, reports } = unit;
  const { clock, followUps: done } = followUps.content();
  return {
    ...{ department: department.id, year: period.id, today, figure, media, clock },
    edition: reported
      ? {
          number: reported.edition,
          hasDocument: reported.document !== null,
          hasSigned: reported.signed !== null,
        }
      : null,
    ...{ plan: facts.plan, days: facts.days, rhythm: facts.rhythm },
    scored: scoreSurvey(facts),
    actions: evidencedOf(planned, reports, period.id, today),
    published: done.filter(({ publishedDay }) => publishedDay.startsWith(period.id)).length,
  };
}
