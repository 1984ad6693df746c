/** The public read path: tallies by month or quarter, never a response. */
import type { StrataByChannel } from '#shared/publication/channels.ts';
import type { CountedThrough } from '#shared/publication/counted-through.ts';
import type { Strata } from '#shared/statistics/tally.ts';
import { sumVolumes, type Volume } from '#shared/statistics/volume.ts';
import type { Channel } from '#shared/survey/channel.ts';
import type { Database } from '../host/database.ts';
import type { Series } from './seal-groups.ts';
import { strataByChannel } from './stored-strata.ts';
import { selfAnswered } from './streams.ts';

/** What a unit heard in a period by one channel. */
export interface PeriodStrata {
  /** `2026-07`, or `2026-Q3` of a series of quarters. */
  readonly period: string;
  readonly unit: string;
  readonly channel: Channel;
  readonly strata: Strata;
}

/** The months of single services, each by channel. */
export function byServiceAndMonth(rows: readonly PeriodStrata[]): StrataByChannel[] {
  const groups = Map.groupBy(rows, (row) => `${row.unit} ${row.period}`);
  return [...groups.values()].map(
    (members) => new Map(members.map(({ channel, strata }) => [channel, strata])),
  );
}

interface TallyRow {
  readonly period: string;
  readonly unit: string;
  readonly strata: string;
}

/*
 * CROSS JOIN keeps the lists outside, so that each period and unit is one seek in the primary key;
 * left to itself, SQLite scans the series.
 */
const columns = 'tallies.period, tallies.unit, strata';
const readAllSql = `
SELECT ${columns} FROM json_each(?2) AS periods
CROSS JOIN tallies ON series = ?1 AND period = periods.value`;
const readSomeSql = `
SELECT ${columns} FROM json_each(?2) AS periods CROSS JOIN json_each(?3) AS units
CROSS JOIN tallies ON series = ?1 AND period = periods.value AND unit = units.value`;

/**
 * The strata of every unit and channel of a series in some periods, of one or several units where
 * named.
 *
 * @param periods as the series has them: `2026-07` or `2026-Q3`
 */
export async function readStrata(
  db: Database,
  series: Exclude<Series, 'service-day'>,
  periods: readonly string[],
  units?: readonly string[],
): Promise<PeriodStrata[]> {
  const lists = [series, JSON.stringify(periods)];
  const statement =
    units === undefined
      ? db.prepare(readAllSql).bind(...lists)
      : db.prepare(readSomeSql).bind(...lists, JSON.stringify(units));
  const { results } = await statement.all<TallyRow>();
  return results.flatMap(({ period, unit, strata }) =>
    [...strataByChannel(JSON.parse(strata))].map(([channel, own]) => ({
      period,
      unit,
      channel,
      strata: own,
    })),
  );
}

/**
 * When the responses of a unit came, over some months.
 *
 * @param unit a department, or empty for the city
 */
export async function readVolume(
  db: Database,
  unit: string,
  months: readonly string[],
): Promise<Volume> {
  const { results } = await db
    .prepare(
      `SELECT hours FROM json_each(?1) AS months
       CROSS JOIN volumes ON period = months.value AND unit = ?2`,
    )
    .bind(JSON.stringify(months), unit)
    .all<{ hours: string }>();
  return sumVolumes(results.map(({ hours }) => JSON.parse(hours)));
}

/** When the responses of a unit came in a month. */
export interface MonthVolume {
  readonly month: string;
  /** A department, or empty for the city. */
  readonly unit: string;
  readonly hours: Volume;
}

/** When the responses of every unit came, month by month. */
export async function readVolumes(db: Database, months: readonly string[]): Promise<MonthVolume[]> {
  const { results } = await db
    .prepare(
      `SELECT period AS month, unit, hours FROM json_each(?1) AS months
       CROSS JOIN volumes ON period = months.value`,
    )
    .bind(JSON.stringify(months))
    .all<{ month: string; unit: string; hours: string }>();
  return results.map(({ hours, ...of }) => ({ ...of, hours: JSON.parse(hours) }));
}

/** The first month with anything published in it, or null in an empty deployment. */
export async function readFirstMonth(db: Database): Promise<string | null> {
  return db
    .prepare(`SELECT min(period) AS month FROM tallies WHERE series = 'city-month'`)
    .first<string | null>('month');
}

/**
 * Up to which days what people answered themselves is counted; null where nothing is.
 *
 * @param today the upgrade to windows noted days beyond it for what was sealed before
 */
export async function readCountedThrough(
  db: Database,
  services: readonly string[],
  today: string,
): Promise<CountedThrough | null> {
  const row = await db
    .prepare(
      `SELECT min(?2, min(sealed_through)) AS every, min(?2, max(sealed_through)) AS latest
       FROM json_each(?1) AS listed CROSS JOIN seals
       WHERE service = listed.value AND stream = '${selfAnswered}' AND sealed_through <> ''`,
    )
    .bind(JSON.stringify(services), today)
    .first<{ readonly every: string | null; readonly latest: string | null }>();
  const { every = null, latest = null } = row ?? {};
  return every === null || latest === null ? null : { every, latest };
}

/** Whether the database holds made-up answers. */
export async function readIsDemo(db: Database): Promise<boolean> {
  const row = await db.prepare('SELECT 1 AS found FROM demo_data LIMIT 1').first();
  return row !== null;
}
