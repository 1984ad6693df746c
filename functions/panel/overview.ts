/** `GET /api/panel/unit/{department}/overview?period=`: a department's figures, for those who work there. */
import { Hono } from 'hono';
import { elementsTaken, suggestAction } from '#shared/follow-up/suggest.ts';
import { mayPropose } from '#shared/follow-up/transition.ts';
import { localHour } from '#shared/local-time.ts';
import { type ChangedElement, mostChanged } from '#shared/panel/change.ts';
import { comparedQuarters, publishComparisons } from '#shared/panel/comparisons.ts';
import { joinedToday, type Overview, sampleReached } from '#shared/panel/overview.ts';
import { changeFinding } from '#shared/publication/findings/change-finding.ts';
import { type Period, parsePeriod } from '#shared/publication/period.ts';
import type { Results } from '#shared/publication/results.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { periodOf, scopeOf } from '../api/unit-query.ts';
import { city } from '../city.ts';
import { readActions } from '../db/actions.ts';
import { readPeopleServed, readRespondents } from '../db/people-served.ts';
import { readSplits } from '../db/read-splits.ts';
import { readDayStrata } from '../db/today-tallies.ts';
import { languageOf, problem } from '../problem.ts';
import { readPublishedResults } from '../publication/results.ts';
import type { PanelContext } from './panel-context.ts';

/**
 * What moved most between the two periods that the overview compares; nothing where the index did not change.
 *
 * @param read the published results of the department in another period
 */
async function readMoved(
  results: Results,
  read: (period: Period) => Promise<Results>,
): Promise<ChangedElement | undefined> {
  const change = changeFinding(results);
  if (change.kind !== 'change' || change.difference.direction === 'none') return undefined;
  const [now, before] = [change.now, change.before].map((at) => parsePeriod(at.period));
  if (now === undefined || before === undefined) return undefined;
  const later = now.id === results.period.id ? results : await read(now);
  return mostChanged(await read(before), later, change.difference.direction);
}

export const overview = new Hono<PanelContext>();

overview.get('/', async (c) => {
  const { catalogue, index, settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department');
  const scope = scopeOf(department, undefined);
  if (department === undefined || scope?.kind !== 'department') {
    return problem('unknown-unit', language);
  }
  const today = localHour(new Date(), settings.timeZone).day;
  const period = periodOf(c.req.query('period'), today, language);
  if (period instanceof Response) return period;

  const services = index.servicesOf(department).map(({ id }) => id);
  const quarters = comparedQuarters(period, today);
  const read = async (each: Period) =>
    (await readPublishedResults(c.env.DB, scope, each, today)).content();
  const [{ firstMonth, ...results }, actions, served, day, splits] = await Promise.all([
    read(period),
    readActions(c.env.DB, department),
    readPeopleServed(c.env.DB, services, period.months),
    readDayStrata(c.env.DB, today, services),
    readSplits(c.env.DB, quarters, services),
  ]);
  const answer: Overview = {
    firstMonth,
    results,
    moved: (await readMoved(results, read)) ?? null,
    suggestion: suggestAction(results, elementsTaken(actions, department)) ?? null,
    mayPropose: mayPropose(c.get('viewer'), department),
    sample: sampleReached(await readRespondents(c.env.DB, served), served),
    today: joinedToday(sumStrata(day)),
    comparisons: publishComparisons(scope.department, catalogue, quarters, splits),
  };
  return c.json(answer);
});
