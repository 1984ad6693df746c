/**
 * What changed in every part of a scope between two periods, judged together. A difference is asked three things: whether
 * its interval leaves out zero; whether it still stands out among as many as were looked at (the false discovery rate); and
 * whether it is more than parts usually move between these two periods, which they do beyond the chance of who answered.
 */
import * as z from 'zod/mini';
import { departmentKinds } from '#shared/catalogue/catalogue.ts';
import { chanceOf, type Difference, differenceOf } from '#shared/statistics/difference.ts';
import { judgedTogether } from '#shared/statistics/judge-together.ts';
import { normalQuantile975 } from '#shared/statistics/normal.ts';
import { spreadBetween } from '#shared/statistics/spread.ts';
import { textSchema } from '#shared/text-schema.ts';
import { becameSchema } from './became.ts';
import { countedThroughSchema } from './counted-through.ts';
import { toCents } from './figure.ts';
import { hasIndex } from './known-figure.ts';
import { type Period, periodBefore, yearsEarlier } from './period.ts';
import { type Figure, figureSchema, periodSchema, type Results, scopeSchema } from './results.ts';

export const againsts = ['before', 'year'] as const;

/** With what a period is compared: the one of its kind `before` it, or the same of the `year` before. */
export type Against = (typeof againsts)[number];

export const judgements = ['none', 'alone', 'together', 'unusual'] as const;

/**
 * How far a difference holds. `none`: chance explains it. `alone`: it leaves out zero, but not among as many as were
 * compared. `together`: among them, too. `unusual`: and it is more than parts usually move from the one period to the other.
 */
export type Judgement = (typeof judgements)[number];

const count = z.int().check(z.minimum(0));
const points = z.number().check(z.minimum(-75), z.maximum(75));

const changeSchema = z
  .readonly(
    z.strictObject({
      points: points.check(
        z.describe('Points of the index, two decimals; positive if higher now.'),
      ),
      low: z.number().check(z.describe('Ends of the 95 % interval of chance alone.')),
      high: z.number(),
      chance: z
        .number()
        .check(
          z.minimum(0),
          z.maximum(1),
          z.describe('How likely a difference as large is where nothing changed, four decimals.'),
        ),
      judgement: z
        .enum(judgements)
        .check(
          z.describe(
            '`none`: chance explains it. `alone`: its interval leaves out zero, but among as many as were compared such a one is there by chance. `together`: it holds among them, too (false discovery rate of one in ten). `unusual`: and it is more than parts usually move between these periods; never said with fewer than ten compared.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Change',
    description: 'A difference of two indexes, with its uncertainty, and whether it is real.',
  });
export type Change = z.infer<typeof changeSchema>;

const figures = {
  now: figureSchema,
  before: figureSchema,
  change: z.nullable(changeSchema).check(z.describe('Null where one of the two has no index.')),
} as const;

const named = {
  id: z.string(),
  name: textSchema,
  shortName: z.string(),
  became: z.optional(becameSchema),
  kind: z.optional(
    z.enum(departmentKinds).check(z.describe('Of a department; absent on a service.')),
  ),
} as const;

const changedPartSchema = z
  .readonly(
    z.strictObject({
      ...named,
      earlierName: z.optional(
        textSchema.check(z.describe('Its name in the earlier period, if it was another one.')),
      ),
      ...figures,
    }),
  )
  .register(z.globalRegistry, {
    id: 'ChangedPart',
    description: 'A department or a service in both periods.',
  });
export type ChangedPart = z.infer<typeof changedPartSchema>;

const gonePartSchema = z
  .readonly(z.strictObject({ ...named, before: figureSchema }))
  .register(z.globalRegistry, {
    id: 'GonePart',
    description: 'A department or a service of the earlier period alone, with what became of it.',
  });
export type GonePart = z.infer<typeof gonePartSchema>;

const shape = {
  scope: scopeSchema,
  period: periodSchema,
  against: z.enum(againsts),
  earlier: periodSchema.check(z.describe('The period compared with.')),
  asOf: z.string().check(z.describe("Day of the snapshot in the city's time zone.")),
  countedThrough: z.nullable(countedThroughSchema),
  demo: z.boolean(),
  whole: z
    .readonly(z.strictObject(figures))
    .check(z.describe('The scope itself; it is judged alone.')),
  parts: z
    .readonly(z.array(changedPartSchema))
    .check(
      z.describe(
        "Departments of the city or services of the department, in the catalogue's order.",
      ),
    ),
  gone: z
    .readonly(z.array(gonePartSchema))
    .check(z.describe('Parts of the earlier period that the later one does not have.')),
  compared: count.check(z.describe('How many parts have an index in both periods.')),
  spread: z
    .nullable(z.number().check(z.minimum(0)))
    .check(
      z.describe(
        'Standard deviation in points by which parts moved between these periods beyond chance; null with fewer than ten compared.',
      ),
    ),
};

export type Changes = z.infer<z.ZodMiniReadonly<z.ZodMiniObject<typeof shape>>>;

/** What `GET /changes` answers. */
export const changesAnswerSchema = z
  .readonly(
    z.strictObject({
      ...shape,
      firstMonth: z
        .nullable(z.string())
        .check(z.describe('The first month with anything in it, of the whole city.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Changes',
    description: 'What changed between two periods, in every part that can be compared.',
  });
export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;

/** The period that another is compared with; undefined before the year 2000. */
export function earlierPeriod(period: Period, against: Against): Period | undefined {
  return against === 'before' ? periodBefore(period) : yearsEarlier(period, 1);
}

function changeOf(now: Figure, before: Figure): Difference | undefined {
  return hasIndex(now) && hasIndex(before) ? differenceOf(now, before) : undefined;
}

const standardErrorOf = ({ low, high }: Difference) => (high - low) / (2 * normalQuantile975);

const published = (difference: Difference, judgement: Judgement): Change => ({
  points: toCents(difference.points),
  low: toCents(difference.low),
  high: toCents(difference.high),
  chance: Math.round(difference.chance * 10_000) / 10_000,
  judgement,
});

/** How far each of several differences holds among them, and by how much parts usually move. */
export function judgeDifferences(differences: readonly Difference[]): {
  readonly spread: number | null;
  readonly judgements: readonly Judgement[];
} {
  const usual = spreadBetween(
    differences.map((difference) => ({
      index: difference.points,
      variance: standardErrorOf(difference) ** 2,
    })),
  );
  const looked = differences.length;
  const together = judgedTogether(
    differences.map(({ chance }) => chance),
    looked,
  );
  const unusual = judgedTogether(
    differences.map((difference) => chanceOf(difference, usual?.deviation ?? 0)),
    looked,
  );
  return {
    spread: usual === undefined ? null : toCents(usual.deviation),
    judgements: differences.map(({ direction }, at) => {
      if (direction === 'none') return 'none';
      if (together[at] !== true) return 'alone';
      return usual !== undefined && unusual[at] === true ? 'unusual' : 'together';
    }),
  };
}

/** A unit in both periods. */
export interface InBoth {
  readonly now: Figure;
  readonly before: Figure;
}

/** The change of one unit, judged by itself; null where one of the two figures has no index. */
export function changeAlone({ now, before }: InBoth): Change | null {
  const difference = changeOf(now, before);
  if (difference === undefined) return null;
  return published(difference, difference.direction === 'none' ? 'none' : 'together');
}

/** The changes of several units, judged together; null where one of the two figures has no index. */
export function changesTogether(units: readonly InBoth[]): {
  readonly spread: number | null;
  readonly changes: readonly (Change | null)[];
} {
  const all = units.map(({ now, before }) => changeOf(now, before));
  const known = all.filter((difference) => difference !== undefined);
  const { spread, judgements: judged } = judgeDifferences(known);
  const judgementOf = new Map(known.map((difference, at) => [difference, judged[at]]));
  const changes = all.map((difference) =>
    difference === undefined ? null : published(difference, judgementOf.get(difference) ?? 'none'),
  );
  return { spread, changes };
}

const namedAs = ({ id, name, shortName, kind, became }: Results['parts'][number]) => ({
  ...{ id, name, shortName },
  ...(kind !== undefined && { kind }),
  ...(became && { became }),
});

/**
 * What changed in a scope and its parts.
 *
 * @param now results of the later period
 * @param before results of the same scope in the earlier one, read on the same day
 */
export function publishChanges(now: Results, before: Results, against: Against): Changes {
  const partBefore = new Map(before.parts.map((part) => [part.id, part]));
  const inBoth = now.parts.map(
    ({ id, figure }): InBoth => ({
      now: figure,
      before: partBefore.get(id)?.figure ?? { status: 'insufficient' },
    }),
  );
  const { spread, changes } = changesTogether(inBoth);
  const parts = now.parts.map((part, at): ChangedPart => {
    const change = changes[at] ?? null;
    const earlier = inBoth[at]?.before ?? { status: 'insufficient' };
    const was = partBefore.get(part.id)?.name;
    const isRenamed = was !== undefined && (was.id !== part.name.id || was.en !== part.name.en);
    return {
      ...namedAs(part),
      ...(isRenamed && { earlierName: was }),
      ...{ now: part.figure, before: earlier, change },
    };
  });
  const present = new Set(now.parts.map(({ id }) => id));
  const gone = before.parts
    .filter(({ id }) => !present.has(id))
    .map((part): GonePart => ({ ...namedAs(part), before: part.figure }));
  const whole = { now: now.figure, before: before.figure };
  const { scope, period, asOf, countedThrough, demo } = now;
  return {
    ...{ scope, period, against, earlier: before.period, asOf, countedThrough, demo },
    whole: { ...whole, change: changeAlone(whole) },
    ...{ parts, gone },
    compared: changes.filter((change) => change !== null).length,
    spread,
  };
}
