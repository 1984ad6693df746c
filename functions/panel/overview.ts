/** `GET /api/panel/unit/{department}/overview?period=`: a department's figures, for those who work there. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import { changeBetween } from '#shared/panel/change.ts';
import { comparedQuarters, publishComparisons } from '#shared/panel/comparisons.ts';
import { joinedToday, type Overview, sampleReached } from '#shared/panel/overview.ts';
import { type Period, periodBefore } from '#shared/publication/period.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { periodOf, scopeOf } from '../api/unit-query.ts';
import { catalogue, index, settings } from '../city.ts';
import { readPeopleServed, readRespondents } from '../db/people-served.ts';
import { readSplits } from '../db/read-splits.ts';
import { readDayStrata } from '../db/today-tallies.ts';
import { languageOf, problem } from '../problem.ts';
import { readPublishedResults } from '../publication/results.ts';
import type { PanelContext } from './panel-context.ts';

export const overview = new Hono<PanelContext>();

overview.get('/', async (c) => {
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
  const [{ firstMonth, ...results }, before, served, day, splits] = await Promise.all([
    read(period),
    read(periodBefore(period)),
    readPeopleServed(c.env.DB, services, period.months),
    readDayStrata(c.env.DB, today, services),
    readSplits(c.env.DB, quarters, services),
  ]);
  const answer: Overview = {
    firstMonth,
    results,
    change: changeBetween(before, results) ?? null,
    sample: sampleReached(await readRespondents(c.env.DB, served), served),
    today: joinedToday(sumStrata(day)),
    comparisons: publishComparisons(scope.department, catalogue, quarters, splits),
  };
  return c.json(answer);
});
