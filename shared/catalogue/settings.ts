/** `settings.json`: what another city changes besides its CSV files. */
import * as z from 'zod/mini';
import type { Settings } from './catalogue.ts';
import type { CatalogueProblem } from './sheet.ts';

const file = 'settings.json';

const named = z.string().check(z.minLength(1, 'a text'));
const text = z.strictObject({ id: named, en: named });
const https = z.string().check(z.regex(/^https:\/\/\S+$/, 'an address that starts with https://'));

const settingsSchema = z.strictObject({
  city: named,
  government: named,
  timeZone: z
    .string()
    .check(z.refine((zone) => isTimeZone(zone), 'an IANA time zone such as Asia/Jakarta')),
  timeZoneLabel: named,
  complaintChannels: z
    .array(z.strictObject({ name: named, url: https, description: text }))
    .check(z.minLength(1, 'at least one channel')),
  emergencyNumber: named,
  origin: z.optional(
    z
      .string()
      .check(z.regex(/^https?:\/\/[^/\s]+$/, 'an origin such as https://suara.example.go.id')),
  ),
});

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
    const { origin, ...settings } = parsed.data;
    return { ...settings, ...(origin !== undefined && { origin }) };
  }
  for (const issue of parsed.error.issues) {
    const column = issue.path.join('.');
    const expected =
      issue.code === 'unrecognized_keys'
        ? `no field ${issue.keys.join(', ')}`
        : issue.message || 'another value';
    problems.push({ file, ...(column !== '' && { column }), expected });
  }
  return undefined;
}
