/** `settings.json`: what another city changes besides its CSV files. */
import * as z from 'zod/mini';
import type { Settings } from './catalogue.ts';
import { nationalDetailsSchema } from './national-details.ts';
import { parseOpeningHours } from './opening-hours.ts';
import type { CatalogueProblem } from './problem.ts';

const file = 'settings.json';

const named = z.string('a text').check(z.minLength(1, 'a text'));
const text = z.strictObject({ id: named, en: named }, 'texts named id and en');
const httpsExpected = 'an address that starts with https://';
const https = z.string(httpsExpected).check(z.regex(/^https:\/\/\S+$/, httpsExpected));
const zoneExpected = 'an IANA time zone such as Asia/Jakarta';
const originExpected = 'an origin such as https://suara.example.go.id';
const channel = z.strictObject(
  { name: named, url: https, description: text },
  'a channel with name, url and description',
);
const channelsExpected = 'at least one channel';
const digitsExpected = 'digits only, such as "112"';
const emergencyNumber = z.strictObject(
  {
    number: z.string(digitsExpected).check(z.regex(/^\d{2,15}$/, digitsExpected)),
    description: text,
  },
  'an emergency number with number and description',
);
const nipExpected = '18 digits, such as "197001011990031001"';
const signatory = z.strictObject(
  {
    unit: named,
    office: z.optional(named),
    name: z.optional(named),
    nip: z.optional(z.string(nipExpected).check(z.regex(/^\d{18}$/, nipExpected))),
  },
  'a signatory with unit, and office, name or nip',
);
const report = z.strictObject(
  { place: z.optional(named), signatories: z.array(signatory, 'a list of signatories') },
  'an object with signatories, and place',
);
const daysExpected = 'a whole number of days from 1 to 90';
const yearsExpected = 'a whole number of years from 1 to 30';
const paper = z.discriminatedUnion(
  'afterEntry',
  [
    z.strictObject({
      afterEntry: z.literal('destroyed'),
      withinDays: z
        .int(daysExpected)
        .check(z.minimum(1, daysExpected), z.maximum(90, daysExpected)),
    }),
    z.strictObject({
      afterEntry: z.literal('archived'),
      years: z.int(yearsExpected).check(z.minimum(1, yearsExpected), z.maximum(30, yearsExpected)),
    }),
  ],
  'afterEntry "destroyed" with withinDays, or "archived" with years',
);
const retention = z.strictObject(
  {
    commentYears: z.optional(
      z.int(yearsExpected).check(z.minimum(1, yearsExpected), z.maximum(30, yearsExpected)),
    ),
    responseYears: z.optional(
      z.int(yearsExpected).check(z.minimum(1, yearsExpected), z.maximum(30, yearsExpected)),
    ),
  },
  'an object with commentYears and responseYears',
);
const contactExpected = 'an address that starts with mailto: or https://';
const contact = z
  .string(contactExpected)
  .check(z.regex(/^(?:mailto:[^\s@]+@|https:\/\/)\S+$/, contactExpected));
const dataProtection = z.strictObject(
  { officer: named, contact },
  'an object with officer and contact',
);
const hourExpected = 'a whole number from 0 to 23';
const spansExpected = 'hours such as "Mon-Fri 08:00-16:00; Sat 08:00-12:00"';
const software = z.strictObject(
  { source: z.optional(https), contact: z.optional(contact) },
  'an object with source and contact',
);
const openingHours = z.record(
  z.string(),
  z
    .string(spansExpected)
    .check(z.refine((hours) => parseOpeningHours(hours) !== undefined, spansExpected)),
  'an object from department, service or counter to its hours',
);
const anHourExpected = 'a whole number of answers from 30 to 240';
const closedExpected = 'a whole number of answers from 0 to 20';
const plausibility = z.strictObject(
  {
    answersAnHour: z.optional(
      z.record(
        z.string(),
        z.int(anHourExpected).check(z.minimum(30, anHourExpected), z.maximum(240, anHourExpected)),
        'an object from department, service or counter to its answers an hour',
      ),
    ),
    answersWhileClosed: z.optional(
      z.int(closedExpected).check(z.minimum(0, closedExpected), z.maximum(20, closedExpected)),
    ),
  },
  'an object with answersAnHour and answersWhileClosed',
);
const closingExpected =
  'an object with periods, from, checkDays, approveDays and publishDays, none earlier than the one before it';
const closingDaysExpected = 'a whole number of days from 1 to 180';
const closingDays = z
  .int(closingDaysExpected)
  .check(z.minimum(1, closingDaysExpected), z.maximum(180, closingDaysExpected));
const closingMonthExpected = 'a month such as "2027-01"';
const kindsExpected = 'a list of "month", "quarter", "semester", "year"';
const closing = z
  .strictObject(
    {
      periods: z
        .array(z.enum(['year', 'semester', 'quarter', 'month'], kindsExpected), kindsExpected)
        .check(z.minLength(1, kindsExpected)),
      from: z
        .string(closingMonthExpected)
        .check(z.regex(/^2\d{3}-(?:0[1-9]|1[0-2])$/, closingMonthExpected)),
      checkDays: closingDays,
      approveDays: closingDays,
      publishDays: closingDays,
    },
    closingExpected,
  )
  .check(
    z.refine(
      ({ checkDays, approveDays, publishDays }) =>
        checkDays <= approveDays && approveDays <= publishDays,
      closingExpected,
    ),
  );
const numbersExpected = 'at least one emergency number';

const fields = {
  city: named,
  government: named,
  timeZone: z.string(zoneExpected).check(z.refine((zone) => isTimeZone(zone), zoneExpected)),
  timeZoneLabel: named,
  complaintChannels: z.array(channel, channelsExpected).check(z.minLength(1, channelsExpected)),
  emergencyNumbers: z
    .array(emergencyNumber, numbersExpected)
    .check(z.minLength(1, numbersExpected)),
  origin: z.optional(
    z.string(originExpected).check(z.regex(/^https?:\/\/[^/\s]+$/, originExpected)),
  ),
  digestHour: z.optional(
    z.int(hourExpected).check(z.minimum(0, hourExpected), z.maximum(23, hourExpected)),
  ),
  openingHours: z.optional(openingHours),
  plausibility: z.optional(plausibility),
  report: z.optional(report),
  paper: z.optional(paper),
  retention: z.optional(retention),
  dataProtection: z.optional(dataProtection),
  securityContact: z.optional(contact),
  software: z.optional(software),
  nationalMetadata: z.optional(nationalDetailsSchema),
  closing: z.optional(closing),
};

const fieldsExpected = `an object with the fields ${Object.keys(fields).join(', ')}`;
const settingsSchema = z.strictObject(fields, fieldsExpected);

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Reads the settings; what is wrong is added to the problems and read as undefined. */
export function readSettings(source: string, problems: CatalogueProblem[]): Settings | undefined {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    problems.push({ file, expected: `JSON (${error instanceof Error ? error.message : error})` });
    return undefined;
  }
  const parsed = settingsSchema.safeParse(value);
  if (parsed.success) {
    const {
      origin,
      digestHour,
      openingHours: hours,
      plausibility: expected,
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
      ...(hours !== undefined && { openingHours: hours }),
      ...(expected !== undefined && { plausibility: expected }),
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
    const expected =
      issue.code === 'unrecognized_keys' ? `no field ${issue.keys.join(', ')}` : issue.message;
    problems.push({ file, ...(column !== '' && { column }), expected });
  }
  return undefined;
}
