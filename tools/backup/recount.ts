/**
 * Counts every tally once more from the responses that it was made of, by the rules of sealing, and holds the series
 * against each other: what a copy of the database must pass before it is called a backup.
 */
import { readPendingResponses, readReleasedResponses } from '#functions/db/pending-groups.ts';
import { readPendingSheets } from '#functions/db/pending-sheets.ts';
import { type StoredStrata, storedStrataOf, withoutAdded } from '#functions/db/stored-strata.ts';
import { selfAnswered } from '#functions/db/streams.ts';
import type { Database } from '#functions/host/database.ts';
import { quarterOf } from '#shared/publication/period.ts';
import { commentsAt } from '#shared/statistics/tally.ts';
import { type EnteredChannel, enteredChannels } from '#shared/survey/channel.ts';

/** What may have been deleted of the responses since they were counted. */
type Deleted = 'nothing' | 'comments' | 'responses';

type Numbers = readonly number[];
type Sums = ReadonlyMap<string, Numbers>;

function sumStrata(all: readonly StoredStrata[]): Sums {
  const sums = new Map<string, number[]>();
  for (const [stratum, numbers = []] of all.flatMap((strata) => Object.entries(strata))) {
    const sum = sums.get(stratum) ?? [];
    // Lists of before end sooner, where some counts were added since.
    const length = Math.max(sum.length, numbers.length);
    sums.set(
      stratum,
      Array.from({ length }, (_, at) => (sum[at] ?? 0) + (numbers[at] ?? 0)),
    );
  }
  return sums;
}

function agrees(tallied: Sums, counted: Sums, deleted: Deleted): boolean {
  const strata = new Set([...tallied.keys(), ...counted.keys()]);
  return [...strata].every((stratum) => {
    const there = tallied.get(stratum) ?? [];
    const again = counted.get(stratum) ?? [];
    const length = Math.max(there.length, again.length);
    return Array.from({ length }, (_, at) => at).every((at) => {
      const [stands, is] = [there[at] ?? 0, again[at] ?? 0];
      const mayBeLess = deleted === 'responses' || (deleted === 'comments' && at === commentsAt);
      return mayBeLess ? stands >= is : stands === is;
    });
  });
}

interface SealRow {
  readonly service: string;
  readonly stream: string;
  readonly open_group: number;
  readonly sealed_through: string;
  readonly settled_until: string;
}

/** What people answered a service themselves, of all its windows that are counted. */
async function countOwn(db: Database, seal: SealRow) {
  const { service } = seal;
  const whole = {
    ...{ service, group: seal.open_group - 1, since: '', sealedThrough: '' },
    ...{ lastDay: seal.sealed_through, settledFrom: '', settledUntil: seal.settled_until },
  };
  const counted = await readPendingResponses(db, [whole]);
  return storedStrataOf([...counted, ...(await readReleasedResponses(db, [service], 'counted'))]);
}

/** The sheets of a stream that are counted. */
async function countSheets(db: Database, { service, stream, open_group }: SealRow) {
  const [channel, month] = stream.split(' ') as [EnteredChannel, string];
  const groups = Array.from({ length: open_group }, (_, group) => ({
    ...{ service, channel, month, group, sheets: 0 },
  }));
  return storedStrataOf(await readPendingSheets(db, groups));
}

interface TallyRow {
  readonly series: string;
  readonly period: string;
  readonly unit: string;
  readonly strata: string;
}

const strataOf = (rows: readonly TallyRow[]) =>
  sumStrata(rows.map(({ strata }): StoredStrata => JSON.parse(strata)));

const ofOwn = (sums: Sums): Sums =>
  new Map(
    [...sums].filter(([stratum]) => !enteredChannels.some((each) => stratum.endsWith(` ${each}`))),
  );

/** As the city sums it: what departments have added means something else in each. */
const asInCity = (row: TallyRow): TallyRow => ({
  ...row,
  strata: JSON.stringify(withoutAdded(JSON.parse(row.strata))),
});

/** The months of one series against those of a narrower one, which they are made of. */
function wrongSums(
  wide: readonly TallyRow[],
  narrow: readonly TallyRow[],
  periodOf: (month: string) => string = (month) => month,
): string[] {
  const [wider, narrower] = [
    Map.groupBy(wide, ({ period }) => period),
    Map.groupBy(narrow, ({ period }) => periodOf(period)),
  ];
  return [...new Set([...wider.keys(), ...narrower.keys()])]
    .filter(
      (period) =>
        !agrees(strataOf(wider.get(period) ?? []), strataOf(narrower.get(period) ?? []), 'nothing'),
    )
    .map((period) => {
      const [kind] = [...wide, ...narrow].map(({ series }) => series);
      return `${kind} ${period} is not the sum of what it is made of`;
    });
}

/**
 * @returns what does not agree, a sentence each; nothing where all of it does. Of answers that were deleted when their
 *   time was over, that no more stands in the responses than in the tallies.
 */
export async function recount(db: Database): Promise<string[]> {
  const runs = await db
    .prepare(`SELECT DISTINCT kind FROM retention_runs WHERE deleted > 0`)
    .all<{ kind: 'comments' | 'responses' }>();
  const kinds = runs.results.map(({ kind }) => kind);
  const deleted: Deleted = kinds.includes('responses') ? 'responses' : (kinds[0] ?? 'nothing');
  const rows = (
    await db.prepare('SELECT series, period, unit, strata FROM tallies').all<TallyRow>()
  ).results;
  const of = (series: string) => rows.filter((row) => row.series === series);
  const seals = (await db.prepare('SELECT * FROM seals').all<SealRow>()).results;
  const wrong: string[] = [];

  const services = new Set([
    ...seals.map(({ service }) => service),
    ...of('service-month').map(({ unit }) => unit),
  ]);
  for (const service of services) {
    const own: StoredStrata[] = [];
    const sheets: StoredStrata[] = [];
    for (const seal of seals.filter((each) => each.service === service)) {
      if (seal.stream === selfAnswered) own.push(await countOwn(db, seal));
      else sheets.push(await countSheets(db, seal));
    }
    const ofService = (series: string) =>
      strataOf(of(series).filter(({ unit }) => unit === service));
    if (!agrees(ofService('service-month'), sumStrata([...own, ...sheets]), deleted))
      wrong.push(`${service}: its months are not the sum of its responses`);
    if (!agrees(ofOwn(ofService('service-day')), sumStrata(own), deleted))
      wrong.push(`${service}: its days are not the sum of its responses`);
  }
  const departments = of('department-month');
  return [
    ...wrong,
    ...wrongSums(departments, of('service-month')),
    ...wrongSums(of('department-quarter'), departments, quarterOf),
    ...wrongSums(of('city-month'), departments.map(asInCity)),
  ];
}
