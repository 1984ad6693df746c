/**
 * The published shapes: what a page, the API and the open data may carry. Whatever is not in here
 * is not published. `publishResults` is the one way to make them.
 */
import * as z from 'zod/mini';
import { departmentKinds, owners } from '#shared/catalogue/catalogue.ts';
import { changes, limitReasons, signalRules } from '#shared/statistics/control-chart.ts';
import { funnelPlaces } from '#shared/statistics/funnel.ts';
import { gradeNames } from '#shared/statistics/grade.ts';
import { variables } from '#shared/statistics/tally.ts';
import { addedElementFields } from '#shared/survey/added-element-schema.ts';
import { channels } from '#shared/survey/channel.ts';
import { elementKeys } from '#shared/survey/elements.ts';
import { replacementSchema } from '#shared/survey/own-question-schema.ts';
import { textSchema } from '#shared/text-schema.ts';
import { becameSchema, continuedSchema } from './became.ts';
import { countedThroughSchema } from './counted-through.ts';

const count = z.int().check(z.minimum(0));
const index = z.number().check(z.minimum(25), z.maximum(100));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const month = z.string().check(z.describe('`YYYY-MM`.'));
const day = z.string().check(z.describe('`YYYY-MM-DD`.'));

/** A list that nobody changes. */
const listOf = <Item extends z.core.SomeType>(item: Item) => z.readonly(z.array(item));

const respondents = count.check(z.describe('Respondents who rated at least one element.'));

const interval = z
  .readonly(z.strictObject({ low: index, high: index }))
  .check(z.describe('95 % interval of chance alone, within 25 to 100, two decimals.'));

const insufficient = z.literal('insufficient');
const countOnly = z.literal('count');
const shown = z.enum(['caution', 'full']);

export const figureSchema = z
  .discriminatedUnion('status', [
    z.readonly(z.strictObject({ status: insufficient })),
    z.readonly(z.strictObject({ status: countOnly, respondents })),
    z.readonly(
      z.strictObject({
        status: shown,
        respondents,
        index: index.check(z.describe('IKM, 25 to 100, rounded half up to two decimals.')),
        grade: z.enum(gradeNames),
        interval,
      }),
    ),
  ])
  .register(z.globalRegistry, {
    id: 'Figure',
    description: 'The index (IKM) of a group, as far as it may be shown.',
  });

/** The IKM of a group, as far as it may be shown. */
export type Figure = z.infer<typeof figureSchema>;

/** An index or mean may rest on few or many respondents; the status says how far to trust it. */
export type Status = Figure['status'];

const variable = z.enum(variables);

export const histogramSchema = z
  .readonly(z.tuple([count, count, count, count]))
  .check(
    z.describe(
      'How many gave the values 1 to 4, each counted with the weight of its form: mean and index can be computed from them without rounding.',
    ),
  );

/** What the answers to one question say. */
const answersFields = {
  counts: histogramSchema,
  mean: z
    .number()
    .check(z.minimum(1), z.maximum(4), z.describe('Weighted mean (NRR), three decimals.')),
  shares: z
    .readonly(z.tuple([percent, percent, percent, percent]))
    .check(
      z.describe(
        'Weighted share of the values 1 to 4 in per cent, one decimal; they sum to 100 but for rounding.',
      ),
    ),
  favourable: z
    .readonly(z.strictObject({ share: percent, low: percent, high: percent }))
    .check(
      z.describe(
        'Share of the values 3 and 4 in per cent, with its 95 % interval of chance alone; one decimal.',
      ),
    ),
};

export const variableFigureSchema = z
  .discriminatedUnion('status', [
    z.readonly(z.strictObject({ variable, status: insufficient })),
    z.readonly(z.strictObject({ variable, status: countOnly, respondents: count })),
    z.readonly(
      z.strictObject({
        variable,
        status: shown,
        respondents: count,
        ...answersFields,
      }),
    ),
  ])
  .register(z.globalRegistry, {
    id: 'VariableFigure',
    description: 'The impression or an element of a group, as far as it may be shown.',
  });

/** One variable (the impression or an element) of a group, as far as it may be shown. */
export type VariableFigure = z.infer<typeof variableFigureSchema>;

const addedFigureSchema = z.discriminatedUnion('status', [
  z.readonly(z.strictObject({ status: insufficient })),
  z.readonly(z.strictObject({ status: countOnly, respondents: count })),
  z.readonly(
    z.strictObject({
      status: shown,
      respondents: count.check(z.describe('Who answered it.')),
      ...answersFields,
      index: index.check(z.describe('The mean on the scale of the IKM, two decimals.')),
      grade: z.enum(gradeNames),
      interval,
    }),
  ),
]);

const addedElementSchema = z
  .readonly(z.strictObject({ ...addedElementFields, figure: addedFigureSchema }))
  .register(z.globalRegistry, {
    id: 'AddedElementFigure',
    description: 'An element that a department has added, as far as it may be shown.',
  });

/** What may be shown of an element that a department has added. */
export type AddedElementFigure = z.infer<typeof addedElementSchema>;

const addedElementsSchema = z
  .readonly(
    z.strictObject({
      elements: listOf(addedElementSchema).check(z.describe('By number.')),
      indexWith: z
        .nullable(index)
        .check(
          z.describe(
            'How the index would read with them, each element weighing alike; not the index, which stays that of the nine. Null without an index, while one of them has no mean, and where the department weighs the nine by weights of its own.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, { id: 'AddedElements' });
export type AddedElements = z.infer<typeof addedElementsSchema>;

export const scopeSchema = z
  .readonly(
    z.strictObject({
      kind: z.enum(['city', 'department', 'service']),
      id: z
        .string()
        .check(z.describe('Empty for the city, `disdukcapil`, or `disdukcapil/ktp-el`.')),
      name: textSchema.check(z.describe('As it was called on the last day of the period.')),
      shortName: z.optional(z.string().check(z.describe('Of a department; absent on others.'))),
      of: z.optional(
        z
          .readonly(z.strictObject({ id: z.string(), name: textSchema, shortName: z.string() }))
          .check(z.describe('The department of a service; absent on others.')),
      ),
      became: z.optional(becameSchema),
      continues: z.optional(
        listOf(continuedSchema).check(z.describe('The closed ones that it goes on with.')),
      ),
    }),
  )
  .register(z.globalRegistry, { id: 'Scope' });
export type PublishedScope = z.infer<typeof scopeSchema>;
export type ScopeKind = PublishedScope['kind'];

const signalSchema = z
  .readonly(
    z.strictObject({
      rule: z.enum(signalRules),
      direction: z.enum(['up', 'down']),
      from: month,
      to: month,
    }),
  )
  .register(z.globalRegistry, { id: 'Signal' });

/** A signal of the control chart, between two months. */
export type PublishedSignal = z.infer<typeof signalSchema>;

const partTrendSchema = z
  .readonly(
    z.strictObject({
      indexes: listOf(z.nullable(index)).check(
        z.describe(
          'Its index in each of the 12 months of `trend`, oldest first; null without one. The number of respondents and the range of each are in the results of the part itself.',
        ),
      ),
      change: z
        .enum(changes)
        .check(z.describe('What the last of its months that are over says; `none` also of few.')),
      signals: listOf(signalSchema),
      level: z
        .nullable(
          z.readonly(
            z.strictObject({
              from: month,
              before: index.check(z.describe('The monthly mean of the limits before.')),
              mean: index.check(z.describe('The monthly mean since.')),
            }),
          ),
        )
        .check(
          z.describe(
            'Since when its index lies elsewhere; null where its first limits hold, and with fewer than three months.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'PartTrend',
    description: 'The months of a part, as the control chart of its own results reads them.',
  });

/** The months of a part, as the control chart of its own results reads them. */
export type PublishedPartTrend = z.infer<typeof partTrendSchema>;

const partSchema = z
  .readonly(
    z.strictObject({
      id: z.string(),
      name: textSchema,
      shortName: z.string(),
      kind: z.optional(
        z.enum(departmentKinds).check(z.describe('Of a department; absent on a service.')),
      ),
      became: z.optional(becameSchema),
      figure: figureSchema,
      trend: partTrendSchema,
      place: z.optional(
        z
          .enum(funnelPlaces)
          .check(
            z.describe(
              'Where it lies by the limits of chance around the parts it is compared with; absent without an index.',
            ),
          ),
      ),
      standing: z.optional(
        z
          .enum(funnelPlaces)
          .check(
            z.describe(
              'Where it lies by the limits that also allow for the usual spread among those parts; absent without an index, and where they are too few to tell their spread.',
            ),
          ),
      ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Part',
    description: 'A department of the city or a service of a department, with its own figure.',
  });

/** A department of the city or a service of a department, with its own figure. */
export type PublishedPart = z.infer<typeof partSchema>;

const funnelGroupSchema = z
  .readonly(
    z.strictObject({
      kind: z
        .nullable(z.enum(departmentKinds))
        .check(
          z.describe(
            'The departments of a kind; null of all parts together, with which those are compared whose kind has fewer than ten with an index.',
          ),
        ),
      parts: count.check(z.describe('How many are compared with this target.')),
      target: index.check(z.describe('The mean of the parts of the kind, or of all.')),
      variance: z.number(),
      spread: z
        .nullable(z.number().check(z.minimum(0)))
        .check(
          z.describe(
            'Standard deviation among the parts that is no chance, in points; null with fewer than ten.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'FunnelGroup',
    description:
      'What chance, and the usual spread, do to a part of n respondents: of parts like the others 99.8 % lie within target +- 3.09 sqrt(variance / n) if they do not differ, and within target +- 3.09 sqrt(variance / n + spread^2) if they differ as they usually do.',
  });

/** Parts that are compared with one another. */
export type PublishedFunnelGroup = z.infer<typeof funnelGroupSchema>;

const funnelSchema = z
  .readonly(
    z.strictObject({
      target: index.check(z.describe('The index of the whole.')),
      variance: z.number(),
      groups: listOf(funnelGroupSchema).check(
        z.describe('Kinds in the order of the catalogue, then all together if any part needs it.'),
      ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Funnel',
    description:
      'What chance alone does to a part: with n respondents 95 % of parts like the whole lie within target +- 1.96 sqrt(variance / n), and 99.8 % within +- 3.09 sqrt(variance / n). The parts are placed by the groups, which compare like with like.',
  });
export type PublishedFunnel = z.infer<typeof funnelSchema>;

export const quadrants = ['fix-first', 'keep-up', 'fix-later', 'good-enough'] as const;
const quadrantSchema = z.enum(quadrants);

/** Where an element lies on the importance-performance map (Martilla & James, 1977, J. of Marketing 41). */
export type Quadrant = z.infer<typeof quadrantSchema>;

const mean = z.number().check(z.minimum(1), z.maximum(4));

const driverSchema = z.readonly(
  z.strictObject({
    element: z.enum(elementKeys),
    importance: percent.check(
      z.describe(
        'Its share of what the elements together tell about the impression (LMG), whole per cent.',
      ),
    ),
    mean,
    quadrant: quadrantSchema,
  }),
);

/** An element beside the overall impression. */
export type DriverFigure = z.infer<typeof driverSchema>;

const driversSchema = z
  .readonly(
    z.strictObject({
      explained: percent.check(
        z.describe(
          'Share of the differences in impression that the elements account for, whole per cent.',
        ),
      ),
      averageImportance: percent.check(
        z.describe('What divides the map: the importance of each if all had the same.'),
      ),
      averageMean: mean.check(z.describe('What divides the map: the mean of the means.')),
      elements: listOf(driverSchema).check(z.describe("In the regulation's order.")),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Drivers',
    description: 'Which elements go with the overall impression.',
  });
export type PublishedDrivers = z.infer<typeof driversSchema>;

const correlationSchema = z
  .readonly(
    z.strictObject({
      first: variable,
      second: variable,
      respondents: count.check(z.describe('How many answered both.')),
      coefficient: z
        .number()
        .check(z.minimum(-1), z.maximum(1), z.describe("Pearson's r, two decimals.")),
    }),
  )
  .register(z.globalRegistry, { id: 'Correlation' });

/** How answers to two questions go together. */
export type PublishedCorrelation = z.infer<typeof correlationSchema>;

const shortfallSchema = z
  .readonly(
    z.strictObject({
      owner: z.enum(owners),
      points: z
        .number()
        .check(
          z.describe(
            'Points of the index, two decimals; over all owners they sum to 100 - IKM but for rounding.',
          ),
        ),
    }),
  )
  .register(z.globalRegistry, { id: 'Shortfall' });

/** How much of the index an owner's elements leave to be wished. */
export type PublishedShortfall = z.infer<typeof shortfallSchema>;

const whySchema = z
  .readonly(
    z.strictObject({
      drivers: z
        .nullable(driversSchema)
        .check(
          z.describe(
            'Null with too few answers to pairs of questions to tell importance from noise.',
          ),
        ),
      correlations: listOf(correlationSchema).check(
        z.describe('The pairs that enough people answered.'),
      ),
      shortfall: listOf(shortfallSchema).check(
        z.describe(
          'By owner, of a department or a service; empty of the city and without an index.',
        ),
      ),
    }),
  )
  .register(z.globalRegistry, { id: 'Why', description: 'What lies behind an index.' });
export type PublishedWhy = z.infer<typeof whySchema>;

const phaseSchema = z
  .readonly(
    z.strictObject({
      from: month,
      reason: z
        .enum(limitReasons)
        .check(
          z.describe(
            '`first` month; `shift`: seven months or more on one side of the mean before, up to the newest; `action`: a published action, after which the index lies elsewhere.',
          ),
        ),
      mean: index,
      isTrial: z.boolean(),
    }),
  )
  .register(z.globalRegistry, { id: 'LimitPhase' });

const controlChartSchema = z
  .readonly(
    z.strictObject({
      mean: index.check(z.describe('Of the newest months, since the limits last began anew.')),
      lower: index.check(z.describe('The limits of the newest month.')),
      upper: index,
      isTrial: z.boolean().check(z.describe('With fewer than 12 months the limits are on trial.')),
      change: z.enum(changes).check(z.describe('What the last of these months says.')),
      wavers: z
        .boolean()
        .check(
          z.describe(
            'Whether the months since the limits last began anew differ among themselves by more than chance among their respondents; without a change that is how the series usually wavers.',
          ),
        ),
      signals: listOf(signalSchema),
      months: listOf(
        z.readonly(z.strictObject({ month, mean: index, lower: index, upper: index })),
      ).check(
        z.describe('The limits of each month: months of few respondents may lie further off.'),
      ),
      phases: listOf(phaseSchema).check(z.describe('Where limits begin, the earliest first.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'ControlChart',
    description:
      'The control chart of the months that are over and have an index: XmR, with the variance by chance of each month beside that with which months waver.',
  });
export type PublishedControlChart = z.infer<typeof controlChartSchema>;

const channelFigureSchema = z
  .readonly(z.strictObject({ channel: z.enum(channels), figure: figureSchema }))
  .register(z.globalRegistry, {
    id: 'ChannelFigure',
    description: 'What came by one way, in the months of services that can be told apart.',
  });

/** What came by one way, in the months of services that can be told apart. */
export type ChannelFigure = z.infer<typeof channelFigureSchema>;

export const periodSchema = z
  .readonly(
    z.strictObject({
      id: z.string().check(z.describe('`2026`, `2026-S1`, `2026-Q3` or `2026-07`.')),
      from: day,
      to: day,
    }),
  )
  .register(z.globalRegistry, { id: 'Period' });
export type PublishedPeriod = z.infer<typeof periodSchema>;

const earlierFigureSchema = z
  .readonly(z.strictObject({ period: periodSchema, figure: figureSchema }))
  .register(z.globalRegistry, {
    id: 'EarlierFigure',
    description: 'The index of the same unit in another period, as far as it may be shown.',
  });

const continuedQuarterSchema = z
  .readonly(z.strictObject({ period: periodSchema, respondents, index, interval }))
  .register(z.globalRegistry, {
    id: 'ContinuedQuarter',
    description:
      'The answers about a unit and about the closed ones that it goes on with, together. It has no grade: that of a past period is that of the unit that existed.',
  });
export type ContinuedQuarter = z.infer<typeof continuedQuarterSchema>;

/** The index of the same unit in another period. */
export type EarlierFigure = z.infer<typeof earlierFigureSchema>;

const volumeSchema = z
  .readonly(
    z.strictObject({
      blocks: listOf(
        z.readonly(
          z.strictObject({
            from: z.int().check(z.minimum(0), z.maximum(23)),
            to: z.int().check(z.minimum(1), z.maximum(24)),
          }),
        ),
      ).check(z.describe('Hours of the day, from one to before another.')),
      weekdays: listOf(listOf(percent)).check(
        z.describe('Of Monday to Sunday, the share of each block in all answers, whole per cent.'),
      ),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Volume',
    description: 'When people answered, in the months of the period that are over.',
  });

/** When people answered, in the months of the period that are over. */
export type PublishedVolume = z.infer<typeof volumeSchema>;

const categorySchema = z.readonly(
  z.strictObject({
    code: z.string().check(z.describe('As it is stored: `L`, `20-29`, `SMA`, `Swasta`.')),
    respondents: z
      .union([count, z.literal('few')])
      .check(z.describe('Rounded to the nearest five; `few` of four or fewer, and of nobody.')),
    since: z.optional(
      day.check(
        z.describe(
          'Since when it can be chosen, where that is within the period; who answered before chose another.',
        ),
      ),
    ),
  }),
);

/** The people who gave one answer to a question of the profile. */
export type PublishedCategory = z.infer<typeof categorySchema>;

const categories = listOf(categorySchema);

export const compositionSchema = z
  .readonly(
    z.strictObject({
      sex: categories,
      age: categories,
      education: categories,
      occupation: categories,
    }),
  )
  .register(z.globalRegistry, {
    id: 'Composition',
    description:
      'Who answered, by each question of the profile, in the order of Lampiran III. Everybody may skip them, so they do not sum to the respondents. Empty where the numbers would prove that nobody is left.',
  });

/** Who answered, by each question of the profile. */
export type Composition = z.infer<typeof compositionSchema>;

const enteredSchema = z
  .readonly(
    z.strictObject({
      paper: count.check(z.describe('From questionnaires on paper.')),
      assisted: count.check(z.describe('Read out by an officer, who wrote down what was said.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Entered',
    description:
      'How many of the respondents of the figure did not answer themselves: staff entered it.',
  });

const actedSchema = z
  .readonly(
    z.strictObject({
      done: count.check(z.describe('Published actions that were done within the period.')),
      departments: count.check(z.describe('How many departments did them.')),
      overdue: count.check(z.describe('Promised actions that are 30 days late or more, today.')),
    }),
  )
  .register(z.globalRegistry, {
    id: 'Acted',
    description: 'What the departments of a city did about what they heard, in numbers.',
  });

/** What the departments of a city did about what they heard, in numbers. */
export type Acted = z.infer<typeof actedSchema>;

const shape = {
  scope: scopeSchema,
  period: periodSchema,
  asOf: day.check(z.describe("Day of the snapshot in the city's time zone.")),
  countedThrough: z
    .nullable(countedThroughSchema)
    .check(
      z.describe(
        'Null before anything is counted, and of made-up answers, which are counted as they come.',
      ),
    ),
  demo: z.boolean().check(z.describe('True while the database holds made-up answers.')),
  figure: figureSchema,
  entered: enteredSchema,
  impression: variableFigureSchema,
  replacements: listOf(replacementSchema).check(
    z.describe(
      'What the scope asked in place of the usual questions, as on the last day of the period.',
    ),
  ),
  elements: listOf(variableFigureSchema).check(
    z.describe("The elements asked in this scope, in the regulation's order."),
  ),
  addedElements: z
    .optional(addedElementsSchema)
    .check(
      z.describe(
        'What the department asks beside the nine; absent where it asks nothing else, and of the city, where a number means several things.',
      ),
    ),
  why: whySchema,
  composition: z.nullable(compositionSchema).check(z.describe('Null without an index.')),
  volume: z
    .nullable(volumeSchema)
    .check(z.describe('Null of a service, and with fewer than a thousand answers.')),
  channels: listOf(channelFigureSchema).check(
    z.describe('Empty where they cannot be told apart without harm.'),
  ),
  parts: listOf(partSchema).check(
    z.describe("Departments of the city or services of the department, in the catalogue's order."),
  ),
  funnel: z
    .nullable(funnelSchema)
    .check(z.describe('Null where fewer than two parts have an index.')),
  trend: listOf(z.readonly(z.strictObject({ month, figure: figureSchema }))).check(
    z.describe('The 12 months up to the end of the period, oldest first.'),
  ),
  quarters: listOf(earlierFigureSchema).check(
    z.describe(
      'The quarters that are over and lie whole within the months of the trend, oldest first.',
    ),
  ),
  continuedQuarters: listOf(continuedQuarterSchema).check(
    z.describe(
      'Of `quarters`, those in which somebody answered what the scope continues, counted together with the scope itself. Only where every part has an index of its own or heard nobody, and all are weighted alike.',
    ),
  ),
  previous: z
    .nullable(earlierFigureSchema)
    .check(z.describe('The period of the same kind before; null while the period runs.')),
  acted: z
    .nullable(actedSchema)
    .check(
      z.describe('Of the city; null of others, whose actions `/follow-ups` tells one by one.'),
    ),
  controlChart: z
    .nullable(controlChartSchema)
    .check(z.describe('Null with fewer than three months.')),
};

const resultsSchema = z.readonly(z.strictObject(shape));
export type Results = z.infer<typeof resultsSchema>;

/** What `GET /results` answers. */
export const resultsAnswerSchema = z
  .readonly(
    z.strictObject({
      ...shape,
      firstMonth: z
        .nullable(month)
        .check(z.describe('The first month with anything in it, of the whole city.')),
    }),
  )
  .register(z.globalRegistry, { id: 'Results' });
export type ResultsAnswer = z.infer<typeof resultsAnswerSchema>;
