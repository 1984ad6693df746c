/** `settings.json`: what another city changes besides its CSV files. */
import * as z from 'zod/mini';
import type { Text } from '#shared/language.ts';
import type { Settings } from './catalogue.ts';
import { nationalDetailsSchema } from './national-details.ts';
import { parseOpeningHours } from './opening-hours.ts';
import { plainText } from './plain-text.ts';
import { type CatalogueProblem, inEveryLanguage } from './problem.ts';
import { expectedOf, say } from './settings-expected.ts';

const file = 'settings.json';

const named = z.string(say('text')).check(z.minLength(1, say('text')));
const text = z.strictObject({ id: named, en: named }, say('texts'));
const https = z.string(say('https')).check(z.regex(/^https:\/\/\S+$/, say('https')));
const channel = z.strictObject({ name: named, url: https, description: text }, say('channel'));
const emergencyNumber = z.strictObject(
  {
    number: z.string(say('digits')).check(z.regex(/^\d{2,15}$/, say('digits'))),
    description: text,
  },
  say('number'),
);
const signatory = z.strictObject(
  {
    unit: named,
    office: z.optional(named),
    name: z.optional(named),
    nip: z.optional(z.string(say('nip')).check(z.regex(/^\d{18}$/, say('nip')))),
  },
  say('signatory'),
);
const report = z.strictObject(
  { place: z.optional(named), signatories: z.array(signatory, say('signatories')) },
  say('report'),
);
const paper = z.discriminatedUnion(
  'afterEntry',
  [
    z.strictObject({
      afterEntry: z.literal('destroyed'),
      withinDays: z.int(say('days')).check(z.minimum(1, say('days')), z.maximum(90, say('days'))),
    }),
    z.strictObject({
      afterEntry: z.literal('archived'),
      years: z.int(say('years')).check(z.minimum(1, say('years')), z.maximum(30, say('years'))),
    }),
  ],
  say('paper'),
);
const retention = z.strictObject(
  {
    commentYears: z.optional(
      z.int(say('years')).check(z.minimum(1, say('years')), z.maximum(30, say('years'))),
    ),
    responseYears: z.optional(
      z.int(say('years')).check(z.minimum(1, say('years')), z.maximum(30, say('years'))),
    ),
  },
  say('retention'),
);
const contact = z
  .string(say('contact'))
  .check(z.regex(/^(?:mailto:[^\s@]+@|https:\/\/)\S+$/, say('contact')));
const dataProtection = z.strictObject({ officer: named, contact }, say('dataProtection'));
const software = z.strictObject(
  { source: z.optional(https), contact: z.optional(contact) },
  say('software'),
);
const openingHours = z.record(
  z.string(),
  z
    .string(say('spans'))
    .check(z.refine((hours) => parseOpeningHours(hours) !== undefined, say('spans'))),
  say('openingHours'),
);
const plausibility = z.strictObject(
  {
    answersAnHour: z.optional(
      z.record(
        z.string(),
        z.int(say('anHour')).check(z.minimum(30, say('anHour')), z.maximum(240, say('anHour'))),
        say('hours'),
      ),
    ),
    answersWhileClosed: z.optional(
      z
        .int(say('whileClosed'))
        .check(z.minimum(0, say('whileClosed')), z.maximum(20, say('whileClosed'))),
    ),
  },
  say('plausibility'),
);
const closingDays = z
  .int(say('closingDays'))
  .check(z.minimum(1, say('closingDays')), z.maximum(180, say('closingDays')));
const closing = z
  .strictObject(
    {
      periods: z
        .array(z.enum(['year', 'semester', 'quarter', 'month'], say('periods')), say('periods'))
        .check(z.minLength(1, say('periods'))),
      from: z.string(say('month')).check(z.regex(/^2\d{3}-(?:0[1-9]|1[0-2])$/, say('month'))),
      checkDays: closingDays,
      approveDays: closingDays,
      publishDays: closingDays,
    },
    say('closing'),
  )
  .check(
    z.refine(
      ({ checkDays, approveDays, publishDays }) =>
        checkDays <= approveDays && approveDays <= publishDays,
      { error: say('closingOrder'), path: ['checkDays'] },
    ),
  );

const fields = {
  city: named,
  government: named,
  timeZone: z.string(say('zone')).check(z.refine((zone) => isTimeZone(zone), say('zone'))),
  timeZoneLabel: named,
  complaintChannels: z.array(channel, say('channels')).check(z.minLength(1, say('channels'))),
  emergencyNumbers: z.array(emergencyNumber, say('numbers')).check(z.minLength(1, say('numbers'))),
  origin: z.optional(z.string(say('origin')).check(z.regex(/^https?:\/\/[^/\s]+$/, say('origin')))),
  digestHour: z.optional(
    z.int(say('hour')).check(z.minimum(0, say('hour')), z.maximum(23, say('hour'))),
  ),
  approveCatalogue: z.optional(z.boolean(say('trueOrFalse'))),
  openingHours: z.optional(openingHours),
  plausibility: z.optional(plausibility),
  directedShare: z.optional(
    z.number(say('share')).check(z.minimum(0, say('share')), z.maximum(1, say('share'))),
  ),
  report: z.optional(report),
  paper: z.optional(paper),
  retention: z.optional(retention),
  dataProtection: z.optional(dataProtection),
  securityContact: z.optional(contact),
  software: z.optional(software),
  nationalMetadata: z.optional(nationalDetailsSchema),
  closing: z.optional(closing),
};

/** The fields, in the order in which they are written. */
export const settingsFields = Object.keys(fields);

const fieldsExpected: Text = {
  id: `objek dengan isian ${settingsFields.join(', ')}`,
  en: `an object with the fields ${settingsFields.join(', ')}`,
};
const settingsSchema = z.strictObject(fields, 'fields');

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function expectedBy(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return { id: `tanpa isian ${keys}`, en: `no field ${keys}` };
  }
  return issue.message === 'fields' ? fieldsExpected : expectedOf(issue.message);
}

/** Reads the settings; what is wrong is added to the problems and read as undefined. */
export function readSettings(source: string, problems: CatalogueProblem[]): Settings | undefined {
  let value: unknown;
  try {
    value = JSON.parse(source, (_, each: unknown) =>
      typeof each === 'string' ? plainText(each) : each,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    problems.push({ file, expected: inEveryLanguage(`JSON (${why})`) });
    return undefined;
  }
  const parsed = settingsSchema.safeParse(value);
  if (parsed.success) {
    const {
      origin,
      digestHour,
      approveCatalogue,
      openingHours: hours,
      plausibility: expected,
      directedShare: drawn,
      report: signing,
      paper: sheets,
      retention: kept,
      dataProtection: officer,
      securityContact: weakness,
      software: asked,
      nationalMetadata: national,
      closing: closed,
      ...settings
    } = parsed.data;
    return {
      ...settings,
      ...(origin !== undefined && { origin }),
      ...(digestHour !== undefined && { digestHour }),
      ...(approveCatalogue !== undefined && { approveCatalogue }),
      ...(hours !== undefined && { openingHours: hours }),
      ...(expected !== undefined && { plausibility: expected }),
      ...(drawn !== undefined && { directedShare: drawn }),
      ...(signing !== undefined && { report: signing }),
      ...(sheets !== undefined && { paper: sheets }),
      ...(kept !== undefined && { retention: kept }),
      ...(officer !== undefined && { dataProtection: officer }),
      ...(weakness !== undefined && { securityContact: weakness }),
      ...(asked !== undefined && { software: asked }),
      ...(national !== undefined && { nationalMetadata: national }),
      ...(closed !== undefined && { closing: closed }),
    };
  }
  for (const issue of parsed.error.issues) {
    const column = issue.path.join('.');
    problems.push({ file, ...(column !== '' && { column }), expected: expectedBy(issue) });
  }
  return undefined;
}
