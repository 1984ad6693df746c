/**
 * `/api/panel/unit/{department}/report-texts` and `/api/panel/report-texts` of the city: what a unit writes itself
 * into the report of a period. What is written so far stands in the report, which is public.
 */
import { Hono } from 'hono';
import { unconfirmed } from '#shared/follow-up/public-texts.ts';
import { localHour } from '#shared/local-time.ts';
import type { AuditDetail } from '#shared/panel/audit.ts';
import type { Period } from '#shared/publication/period.ts';
import { viewOf } from '#shared/publication/scope.ts';
import {
  type ChangedField,
  changedFields,
  mistakesIn,
  overtakenIn,
  ownWordsExpectations,
  ownWordsFormSchema,
  publicWordsOf,
} from '#shared/report/own-words-input.ts';
import { periodOf, scopeOf } from '../api/unit-query.ts';
import { city } from '../city.ts';
import { auditedEach } from '../db/audit-trail.ts';
import { readReportTexts, writeReportTexts } from '../db/report-texts.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

export const reportTexts = new Hono<PanelContext>();

/** A service goes by its whole id, of which an address has the second part. */
const slugIn = (department: string | undefined, service: string) =>
  service.startsWith(`${department}/`) ? service.slice(`${department}/`.length) : '';

interface TrailEntry {
  readonly subject: string;
  readonly detail: AuditDetail;
}

/**
 * What the audit trail tells: one entry names all fields that were filled in, and each field that said something
 * before has its own with those words, so that nothing that was typed is lost.
 */
function entriesOf(changed: readonly ChangedField[], unit: string, period: Period): TrailEntry[] {
  const subject = `${unit === '' ? 'city' : unit} ${period.id}`;
  const filledIn = changed.filter(({ before }) => before === '').map(({ field }) => field);
  return [
    ...(filledIn.length > 0 ? [{ subject, detail: { fields: filledIn.join(' ') } }] : []),
    ...changed
      .filter(({ before }) => before !== '')
      .map(({ field, before }) => ({ subject, detail: { fields: field, was: before } })),
  ];
}

reportTexts.post('/', async (c) => {
  const { catalogue, settings } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const department = c.req.param('department');
  const read = await readBody(c.req, ownWordsFormSchema, ownWordsExpectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);

  const { service, confirmed = [] } = read.value;
  const slug = service === null ? undefined : slugIn(department, service);
  const scope = scopeOf(department, slug);
  const refuse = (pointer: keyof typeof ownWordsExpectations) =>
    problem('invalid-form', language, [
      { pointer, detail: ownWordsExpectations[pointer][language] },
    ]);
  if (scope === undefined) return refuse('/service');
  const period = periodOf(read.value.period, localHour(now, settings.timeZone).day, language);
  if (period instanceof Response) return refuse('/period');

  const unit = viewOf(scope, catalogue).published.id;
  const stored = await readReportTexts(c.env.DB, unit, period.id);
  const changed = changedFields(read.value, stored);
  const mistakes = mistakesIn(changed, period, language);
  if (mistakes.length > 0) return problem('invalid-form', language, mistakes);
  const overtaken = overtakenIn(changed, read.value, language);
  if (overtaken.length > 0) return problem('written-meanwhile', language, overtaken);
  const personal = unconfirmed(publicWordsOf(changed), confirmed, language);
  if (personal.length > 0) return problem('personal-data', language, personal);
  if (changed.length > 0) {
    await c.env.DB.batch([
      ...writeReportTexts(c.env.DB, unit, period.id, changed),
      auditedEach(
        c.env.DB,
        c.get('viewer'),
        now,
        { action: 'report-text-written', department },
        "SELECT value ->> 'subject' AS subject, value -> 'detail' AS detail FROM json_each(?7)",
        JSON.stringify(entriesOf(changed, unit, period)),
      ),
    ]);
  }
  return c.json({ changed: changed.length });
});
