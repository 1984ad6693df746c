/**
 * The recapitulation that offices exchange: a row a unit with the means of its elements, who answered, how many people
 * were served and answered, and the index. It holds nothing that is not published: the numbers of the profile are
 * rounded to fives as everywhere (decision 18), and no number is made of two that are hidden.
 */
import * as z from 'zod/mini';
import { publishCell } from '#shared/publication/cell.ts';
import { type Offered, optionName, publishComposition } from '#shared/publication/composition.ts';
import type { Recipe } from '#shared/publication/figure.ts';
import {
  type Composition,
  histogramSchema,
  type PublishedCategory,
  periodSchema,
  scopeSchema,
} from '#shared/publication/results.ts';
import { gradeNames } from '#shared/statistics/grade.ts';
import type { Strata } from '#shared/statistics/tally.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { textSchema } from '#shared/text-schema.ts';
import { indexTable, type PeopleServed } from './assemble-report.ts';
import { type EarlierResult, origins } from './earlier-result.ts';
import {
  type ProfileColumn,
  profileCellSchema,
  profileColumns,
  type ReportedProfile,
} from './recapitulation-columns.ts';

const count = z.int().check(z.minimum(0));
const listOf = <Item extends z.core.SomeType>(item: Item) => z.readonly(z.array(item));

const elementSchema = z.readonly(
  z.strictObject({
    element: z.enum(elementKeys),
    mean: z.number().check(z.minimum(1), z.maximum(4), z.describe('NRR, three decimals.')),
    counts: z
      .nullable(histogramSchema)
      .check(z.describe('Null of what was not computed from responses here.')),
    weight: count.check(z.describe('Of the element in the index; only ratios matter.')),
  }),
);

const profileCell = z.nullable(profileCellSchema);
const profileSchema = z
  .readonly(
    z.strictObject(
      Object.fromEntries(profileColumns.map(({ key }) => [key, profileCell])) as Record<
        ProfileColumn,
        typeof profileCell
      >,
    ),
  )
  .check(
    z.describe(
      'Respondents by profile, rounded to the nearest five; `few` below five; null where it is not published or not known.',
    ),
  );

const rowSchema = z
  .readonly(
    z.strictObject({
      unit: z
        .string()
        .check(z.describe('Empty for the city, `disdukcapil`, or `disdukcapil/ktp-el`.')),
      name: textSchema,
      origin: z
        .nullable(z.enum(['computed', ...origins]))
        .check(
          z.describe(
            '`computed` from responses here; `reported` by the unit, which surveyed elsewhere; `published` by it before this system; null without an index.',
          ),
        ),
      elements: listOf(elementSchema).check(z.describe("In the regulation's order.")),
      profile: profileSchema,
      population: z
        .nullable(count)
        .check(z.describe('People served in the period, as reported; null where nobody did.')),
      reports: z
        .nullable(z.readonly(z.strictObject({ received: count, expected: count })))
        .check(z.describe('Monthly reports behind the population; null of what is imported.')),
      sample: z.nullable(count).check(z.describe('Respondents; null while too few to tell.')),
      weighted: z
        .nullable(z.number())
        .check(z.describe('Sum of the weighted means (NRR tertimbang), four decimals.')),
      index: z.nullable(z.number().check(z.minimum(25), z.maximum(100))),
      grade: z.nullable(z.enum(gradeNames)),
      source: z.nullable(z.string()).check(z.describe('Where it was published; else null.')),
    }),
  )
  .register(z.globalRegistry, { id: 'RecapitulationRow' });
export type RecapitulationRow = z.infer<typeof rowSchema>;

export const recapitulationSchema = z
  .readonly(
    z.strictObject({
      scope: scopeSchema,
      period: periodSchema,
      asOf: z.string().check(z.describe('`YYYY-MM-DD`.')),
      demo: z.boolean(),
      added: listOf(
        z.readonly(
          z.strictObject({
            column: z.enum(profileColumns.map(({ key }) => key)),
            since: z.string(),
          }),
        ),
      ).check(
        z.describe(
          'Columns of the profile that could be chosen only since a day after the period began; who answered before chose another.',
        ),
      ),
      rows: listOf(rowSchema).check(
        z.describe('Departments of the city, services of a department, or the service itself.'),
      ),
      whole: z
        .nullable(rowSchema)
        .check(
          z.describe(
            'All respondents here pooled, without what was reported from elsewhere; null of a service.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Recapitulation',
    description:
      'The table that offices exchange: NRR, profile, population, sample and IKM by unit.',
  });
export type Recapitulation = z.infer<typeof recapitulationSchema>;

/** A unit as a row of the table sees it. */
export interface RecapitulatedUnit {
  readonly id: string;
  readonly name: RecapitulationRow['name'];
  readonly recipe: Recipe;
  /** What it heard in the period. */
  readonly strata: Strata;
  readonly served: PeopleServed;
}

/** A column of several categories is the sum of what is published of them: it tells nothing besides. */
function columnOf(published: readonly PublishedCategory[], codes: readonly string[]) {
  const parts = published.filter(({ code }) => codes.includes(code));
  if (parts.length === 0) return null;
  const numbers = parts.flatMap(({ respondents }) => (respondents === 'few' ? [] : respondents));
  return numbers.length === 0 ? 'few' : numbers.reduce((sum, each) => sum + each, 0);
}

function profileOf(
  cellOf: (column: (typeof profileColumns)[number]) => number | 'few' | null,
): RecapitulationRow['profile'] {
  return Object.fromEntries(
    profileColumns.map((column) => [column.key, cellOf(column)]),
  ) as RecapitulationRow['profile'];
}

const ofComposition = (composition: Composition | null) =>
  profileOf(({ field, codes }) => (composition ? columnOf(composition[field], codes) : null));

const ofReported = (profile: ReportedProfile) => profileOf(({ key }) => profile[key] ?? null);

/** The row of a unit from what was heard here. */
export function computedRow(
  { id, name, recipe, strata, served }: RecapitulatedUnit,
  offered: Offered,
): RecapitulationRow {
  const { figure, elements } = publishCell(strata, recipe);
  const table = indexTable({ figure, elements }, recipe.weights);
  const people = served.reported.reduce((sum, each) => sum + each, 0);
  return {
    unit: id,
    name,
    origin: table === null ? null : 'computed',
    elements: (table?.rows ?? []).map(({ element, mean, weight }) => {
      const rated = elements.find(({ variable }) => variable === element);
      const counts = rated !== undefined && 'counts' in rated ? rated.counts : null;
      return { element, mean, counts, weight };
    }),
    profile: ofComposition(publishComposition(strata, figure, offered)),
    population: people > 0 ? people : null,
    reports: { received: served.reported.length, expected: served.expected },
    sample: 'respondents' in figure ? figure.respondents : null,
    weighted: table?.sum ?? null,
    index: table?.index ?? null,
    grade: table?.grade ?? null,
    source: null,
  };
}

/** The columns that could not be chosen when the period began. */
export function addedColumns({ period, added }: Offered): Recapitulation['added'] {
  return profileColumns.flatMap(({ key, field, codes }) => {
    const days = codes.flatMap((code) => added.get(optionName(field, code)) ?? []);
    return days.filter((day) => day > period.from).map((since) => ({ column: key, since }));
  });
}

/** The row of a unit as it was imported: its figures are as they were brought. */
export function importedRow(
  { id, name, recipe }: Pick<RecapitulatedUnit, 'id' | 'name' | 'recipe'>,
  result: EarlierResult,
): RecapitulationRow {
  const { origin, means, profile, population, respondents, weighted, index, grade, source } =
    result;
  return {
    unit: id,
    name,
    origin,
    elements: means.map(({ element, mean }) => ({
      element,
      mean,
      counts: null,
      weight: recipe.weights[element],
    })),
    profile: ofReported(profile),
    population,
    reports: null,
    sample: respondents,
    weighted,
    index,
    grade,
    source,
  };
}

/** The row of a unit: what was heard here where that makes an index, else what was imported of the same period. */
export function recapitulationRow(
  unit: RecapitulatedUnit,
  imported: EarlierResult | undefined,
  offered: Offered,
): RecapitulationRow {
  const computed = computedRow(unit, offered);
  return computed.origin === null && imported !== undefined
    ? importedRow(unit, imported)
    : computed;
}
