/**
 * Adding and subtracting published figures never isolates fewer people than a sealed group holds, however
 * responses came, whichever units and periods are compared, and however often somebody looked.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenDay } from '#shared/paper/sheet.ts';
import { readyBundles } from '#shared/paper/sheet-months.ts';
import type { StrataByChannel } from '#shared/publication/channels.ts';
import { enteredIn } from '#shared/publication/entered.ts';
import { parsePeriod, periodChoices } from '#shared/publication/period.ts';
import { publishResults } from '#shared/publication/publish-results.ts';
import type { Results } from '#shared/publication/results.ts';
import type { Scope } from '#shared/publication/scope.ts';
import { countFrom, sealGroupSize } from '#shared/publication/thresholds.ts';
import { sumStrata } from '#shared/statistics/tally.ts';
import { type Channel, channels, isEntered } from '#shared/survey/channel.ts';
import { ratings } from '#shared/survey/elements.ts';
import {
  type Finding,
  type Snapshot,
  subtractChannels,
  subtractChildren,
  subtractPeriods,
  subtractSheets,
  subtractSnapshots,
  subtractTwice,
} from '../../fixtures/attacks.ts';
import { testCatalogue } from '../../fixtures/catalogue.ts';
import {
  fullRespondent,
  type Respondent,
  shortRespondent,
  strataOf,
} from '../statistics/samples.ts';

interface Visitor {
  readonly service: string;
  /** Of a sheet: how many of the days it was filled in before the one on which it was entered. */
  readonly daysAgo: number;
  readonly channel: Channel;
  readonly respondent: Respondent;
}

interface Sealed {
  readonly day: string;
  /** In which it counts: of sheets not always that of the day. */
  readonly month: string;
  readonly service: string;
  readonly visitors: readonly Visitor[];
}

const days = ['2026-01-20', '2026-02-10', '2026-02-11', '2026-03-31', '2026-04-01', '2026-06-30'];
const { departments, services } = testCatalogue;

/** Who came on each day, to some services and by some channels. */
function visitsTo(to: readonly string[], by: readonly Channel[]): fc.Arbitrary<Visitor[][]> {
  const visitor: fc.Arbitrary<Visitor> = fc
    .record({
      service: fc.constantFrom(...to),
      channel: fc.constantFrom(...by),
      rating: fc.constantFrom(...ratings),
      block: fc.nat(11),
      isFull: fc.boolean(),
      isLeftAtOnce: fc.boolean(),
      daysAgo: fc.nat(3),
    })
    .map(({ service, channel, rating, block, isFull, isLeftAtOnce, daysAgo }) => {
      const isSheet = isEntered(channel);
      const answered = isFull || isSheet ? fullRespondent(rating) : shortRespondent(rating, block);
      const respondent = isLeftAtOnce && !isSheet ? { ...answered, answers: {} } : answered;
      return { service, channel, respondent, daysAgo };
    });
  return fc.array(fc.array(visitor, { maxLength: 90, size: 'max' }), {
    minLength: days.length,
    maxLength: days.length,
  });
}

const everywhere = visitsTo(
  services.map(({ id }) => id),
  channels,
);

const hasRated = ({ respondent }: Visitor) => Object.keys(respondent.answers).length > 0;

interface WaitingSheet {
  readonly sheet: Visitor;
  readonly month: string;
}

/** A sheet of a month that is closed bears the day on which it is entered. */
function monthOnSheet({ daysAgo }: Visitor, at: number): string {
  const today = days[at] ?? '';
  const day = days[Math.max(0, at - daysAgo)] ?? '';
  return monthOf(isOpenDay(day, today) ? day : today);
}

/** Seals the sheets that are enough, and takes them out of those that wait. */
function sealSheets(waiting: WaitingSheet[], day: string): Sealed[] {
  const streams = Map.groupBy(
    waiting,
    ({ sheet, month }) => `${sheet.service} ${sheet.channel} ${month}`,
  );
  const groups = [...streams.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || !isEntered(first.sheet.channel)) return [];
    const { service, channel } = first.sheet;
    return { service, channel, month: first.month, group: 0, sheets: group.length };
  });
  return readyBundles(groups, day).map((bundle) => {
    const visitors = bundle.flatMap(({ service, channel, month }) =>
      (streams.get(`${service} ${channel} ${month}`) ?? []).map((each) => {
        waiting.splice(waiting.indexOf(each), 1);
        return each.sheet;
      }),
    );
    const last = bundle.at(-1);
    return { day, month: last?.month ?? '', service: last?.service ?? '', visitors };
  });
}

/** Every day's seal: groups wait until they are large enough. */
function sealAll(visitsByDay: readonly (readonly Visitor[])[]): Sealed[] {
  const open = new Map<string, Visitor[]>();
  const waiting: WaitingSheet[] = [];
  const sealed: Sealed[] = [];
  for (const [at, day] of days.entries()) {
    const [sheets, self] = Map.groupBy(visitsByDay[at] ?? [], ({ channel }) => isEntered(channel))
      .entries()
      .reduce<[Visitor[], Visitor[]]>(
        ([entered, own], [isSheet, of]) => (isSheet ? [of, own] : [entered, of]),
        [[], []],
      );
    waiting.push(...sheets.map((sheet) => ({ sheet, month: monthOnSheet(sheet, at) })));
    sealed.push(...sealSheets(waiting, day));
    for (const each of self) {
      open.set(each.service, [...(open.get(each.service) ?? []), each]);
    }
    for (const [service, visitors] of open) {
      if (visitors.filter(hasRated).length < sealGroupSize) continue;
      sealed.push({ day, month: monthOf(day), service, visitors });
      open.delete(service);
    }
  }
  return sealed;
}

const monthOf = (day: string) => day.slice(0, 7);
const strataOfGroups = (groups: readonly Sealed[]) =>
  strataOf(groups.flatMap(({ visitors }) => visitors.map(({ respondent }) => respondent)));
const departmentOf = (service: string) => service.split('/')[0] ?? '';

function byChannel(groups: readonly Sealed[]): StrataByChannel {
  const visitors = Map.groupBy(
    groups.flatMap((group) => group.visitors),
    ({ channel }) => channel,
  );
  return new Map(
    [...visitors].map(([channel, given]) => [
      channel,
      strataOf(given.map(({ respondent }) => respondent)),
    ]),
  );
}

/** What a scope publishes of a period, of the groups that are sealed. */
function publish(scope: Scope, periodId: string, sealed: readonly Sealed[], asOf: string): Results {
  const period = parsePeriod(periodId);
  if (period === undefined) throw new Error(`${periodId} is no period`);
  const own = sealed.filter(({ service }) => {
    if (scope.kind === 'city') return true;
    return scope.kind === 'department'
      ? departmentOf(service) === scope.department.id
      : service === scope.service.id;
  });
  const within = own.filter(({ month }) => period.months.includes(month));
  const part = scope.kind === 'city' ? departmentOf : (service: string) => service;
  const over = within.filter(({ month }) => month < monthOf(asOf));
  const serviceMonths = Map.groupBy(over, ({ service, month }) => `${service} ${month}`);
  return publishResults({
    scope,
    catalogue: testCatalogue,
    period,
    months: new Map(
      [...Map.groupBy(own, ({ month }) => month)].map(([month, groups]) => [
        month,
        sumStrata([strataOfGroups(groups)]),
      ]),
    ),
    partMonths: new Map(
      [...Map.groupBy(own, ({ service }) => part(service))].map(([id, groups]) => [
        id,
        new Map(
          [...Map.groupBy(groups, ({ month }) => month)].map(([month, heard]) => [
            month,
            strataOfGroups(heard),
          ]),
        ),
      ]),
    ),
    entered: enteredIn([...byChannel(within)].map(([channel, strata]) => ({ channel, strata }))),
    volume: [],
    serviceMonths: scope.kind === 'city' ? [] : [...serviceMonths.values()].map(byChannel),
    done: [],
    asOf,
    countedThrough: null,
    demo: false,
  });
}

/** Everything that is published on a day. */
function publishAll(sealed: readonly Sealed[], asOf: string): Snapshot {
  const scopes: readonly (readonly [string, Scope])[] = [
    ['', { kind: 'city' }],
    ...departments.map(
      (department) => [department.id, { kind: 'department', department }] as const,
    ),
    ...services.map((service) => [service.id, { kind: 'service', service }] as const),
  ];
  const periods = Object.values(periodChoices('2026-01', '2026-12-31')).flat();
  const known = sealed.filter(({ day }) => day <= asOf);
  return new Map(
    scopes.map(([id, scope]) => [
      id,
      new Map(periods.map((period) => [period.id, publish(scope, period.id, known, asOf)])),
    ]),
  );
}

const tooSmall = (findings: readonly Finding[]) =>
  findings.filter(({ size }) => size !== 0 && size < countFrom);

/** Runs an attack against many cities. */
function attack(
  find: (sealed: readonly Sealed[]) => readonly Finding[],
  visits: fc.Arbitrary<Visitor[][]> = everywhere,
): void {
  fc.assert(
    fc.property(visits, (visitsByDay) => {
      expect(tooSmall(find(sealAll(visitsByDay)))).toEqual([]);
    }),
    { numRuns: 10 },
  );
}

describe('nobody is found by subtracting', () => {
  it('the children from their parent', () => {
    attack((sealed) => subtractChildren(publishAll(sealed, '2026-07-01')));
  }, 60_000);

  it('shorter periods from the longer ones that hold them', () => {
    attack((sealed) => subtractPeriods(publishAll(sealed, '2026-07-01')));
  }, 60_000);

  it('the rests of months from the rests of years', () => {
    attack((sealed) => subtractTwice(publishAll(sealed, '2026-07-01')));
  }, 60_000);

  it('yesterday from today', () => {
    attack((sealed) =>
      days.slice(1).flatMap((day, at) => {
        const before = publishAll(sealed, days[at] ?? '');
        return subtractSnapshots(before, publishAll(sealed, day));
      }),
    );
  }, 60_000);

  it('the sheets that they entered themselves', () => {
    attack((sealed) =>
      days.slice(1).flatMap((day, at) => {
        const before = publishAll(sealed, days[at] ?? '');
        return subtractSheets(before, publishAll(sealed, day));
      }),
    );
  }, 60_000);

  it('the channels from the whole, from one another, and from those of other periods', () => {
    const hospital = visitsTo(['rsud/igd', 'rsud/rawat-jalan'], ['open', 'ticket', 'paper']);
    attack((sealed) => subtractChannels(publishAll(sealed, '2026-07-01')), hospital);
  }, 60_000);
});

describe('hidden and empty', () => {
  it('look the same: what waits is in no figure', () => {
    fc.assert(
      fc.property(everywhere, (visitsByDay) => {
        const waiting = visitsByDay.map((visitors) => visitors.slice(0, 1));
        const sealed = sealAll(waiting);
        expect(publishAll(sealed, '2026-07-01')).toEqual(publishAll([], '2026-07-01'));
      }),
    );
  });
});

describe('these attacks', () => {
  const group = (
    service: string,
    day: string,
    sizes: Partial<Record<Channel, number>>,
  ): Sealed => ({
    day,
    month: monthOf(day),
    service,
    visitors: channels.flatMap((channel) =>
      Array.from({ length: sizes[channel] ?? 0 }, () => ({
        service,
        channel,
        respondent: fullRespondent(3),
        daysAgo: 0,
      })),
    ),
  });

  it('find a small group where one is let in', () => {
    const leaking = [
      group('rsud/igd', '2026-02-10', { open: 40 }),
      group('rsud/rawat-jalan', '2026-03-31', { open: 7 }),
    ];
    const snapshot = publishAll(leaking, '2026-07-01');
    expect(tooSmall(subtractChildren(snapshot))).not.toEqual([]);
    expect(tooSmall(subtractPeriods(snapshot))).not.toEqual([]);
    const before = publishAll(leaking, '2026-02-11');
    expect(tooSmall(subtractSnapshots(before, snapshot))).not.toEqual([]);
  });

  it('find whoever is left over where sheets make up a group with others', () => {
    const mixed = publishAll(
      [group('rsud/igd', '2026-02-10', { open: 1, paper: 9 })],
      '2026-07-01',
    );
    expect(tooSmall(subtractSheets(new Map(), mixed))).toContainEqual({
      how: 'rsud/igd 2026: minus sheets',
      size: 1,
    });
  });

  it('see the channels of months that have enough of each, and not of the others', () => {
    const snapshot = publishAll(
      [
        group('rsud/igd', '2026-02-10', { open: 40, ticket: 35 }),
        group('rsud/igd', '2026-03-31', { open: 40, ticket: 4 }),
      ],
      '2026-07-01',
    );
    const sizes = snapshot
      .get('rsud')
      ?.get('2026')
      ?.channels.map(({ figure }) => figure);
    expect(sizes).toMatchObject([{ respondents: 40 }, { respondents: 35 }]);
  });
});
