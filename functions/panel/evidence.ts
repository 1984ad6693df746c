/** `/api/panel/pekppp` and `/api/panel/unit/{department}/pekppp`: what the ministry's form F-02 asks of a year's survey. */
import { Hono } from 'hono';
import { localHour } from '#shared/local-time.ts';
import {
  mediumExpectations,
  mostMedia,
  newMediumSchema,
  removalSchema,
} from '#shared/pekppp/medium-input.ts';
import { mostPictureBytes, readPicture } from '#shared/pekppp/picture.ts';
import { parsePeriod, yearOf } from '#shared/publication/period.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import {
  addMedium,
  findMedium,
  readMedia,
  readPictureOf,
  removeMedium,
} from '../db/publication-media.ts';
import { languageOf, problem } from '../problem.ts';
import { readCityLevels, readUnitEvidence } from '../publication/evidence.ts';
import { readQuestionnaires } from '../publication/questionnaires.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const todayHere = (now: Date) => localHour(now, city().settings.timeZone).day;

/** The year that is asked for; this one where none, or none that has begun, is. */
function askedYear(asked: string | undefined, today: string) {
  const period = /^\d{4}$/.test(asked ?? '') ? parsePeriod(asked ?? '') : undefined;
  const chosen = period !== undefined && period.from <= today ? period : parsePeriod(yearOf(today));
  if (chosen === undefined) throw new Error(`no year: ${today}`);
  return chosen;
}

export const cityEvidence = new Hono<PanelContext>();

cityEvidence.get('/', async (c) => {
  const today = todayHere(new Date());
  const period = askedYear(c.req.query('year'), today);
  return c.json(await readCityLevels(c.env.DB, city().catalogue.departments, period, today));
});

export const evidence = new Hono<PanelContext>();

evidence.get('/', async (c) => {
  const today = todayHere(new Date());
  const department = city().index.departmentById.get(c.req.param('department') ?? '');
  if (department === undefined)
    return problem('not-found', languageOf(c.req.header('Accept-Language')));
  const period = askedYear(c.req.query('year'), today);
  return c.json(await readUnitEvidence(c.env.DB, department, period, today));
});

evidence.get('/questionnaire', async (c) => {
  const department = city().index.departmentById.get(c.req.param('department') ?? '');
  const period = askedYear(c.req.query('year'), todayHere(new Date()));
  const found = department && (await readQuestionnaires(c.env.DB, department, period));
  return found === undefined
    ? problem('not-found', languageOf(c.req.header('Accept-Language')))
    : c.json(found);
});

/** Of an address; no medium has 0. */
const idOf = (typed: string) => (/^\d{1,9}$/.test(typed) ? Number(typed) : 0);

type Pointer = keyof typeof mediumExpectations;

/** The bytes of what `readBody` found to be base64. */
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  // More arguments at once than the engine takes would throw.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

evidence.post('/media', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const today = todayHere(now);
  const department = c.req.param('department') ?? '';
  const refuse = (pointer: Pointer) =>
    problem('invalid-form', language, [{ pointer, detail: mediumExpectations[pointer][language] }]);

  const body = await readBody(c.req, newMediumSchema, mediumExpectations);
  if (!body.ok) return problem('invalid-form', language, body.errors);
  const { kind, name, day, link, picture: sent } = body.value;
  if (day > today) return refuse('/day');
  if (link === null && sent === null) return refuse('/proof');
  const standing = (await readMedia(c.env.DB, yearOf(day), department)).filter(
    ({ removedDay }) => removedDay === null,
  );
  if (standing.length >= mostMedia) return refuse('/most');
  const picture = sent === null ? null : readPicture(bytesOf(sent));
  if (picture === undefined) return refuse('/picture');
  if (picture !== null && picture.bytes.length > mostPictureBytes) return refuse('/picture');

  const kept = picture === null ? null : { type: picture.type, base64: base64Of(picture.bytes) };
  const medium = { department, kind, name, day, link, picture: kept, addedDay: today };
  await c.env.DB.batch([
    addMedium(c.env.DB, medium),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'medium-added',
      department,
      subject: name,
      detail: { day },
    }),
  ]);
  return c.body(null, 201);
});

evidence.post('/media/:medium/remove', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const now = new Date();
  const department = c.req.param('department') ?? '';
  const body = await readBody(c.req, removalSchema, mediumExpectations);
  if (!body.ok) return problem('invalid-form', language, body.errors);
  const found = await findMedium(c.env.DB, department, idOf(c.req.param('medium')));
  if (found === null) return problem('moved-on', language);
  const { reason } = body.value;
  await c.env.DB.batch([
    removeMedium(c.env.DB, found.id, todayHere(now), reason),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'medium-removed',
      department,
      subject: found.name,
      detail: { reason },
    }),
  ]);
  return c.body(null, 204);
});

evidence.get('/media/:medium/picture', async (c) => {
  const department = c.req.param('department') ?? '';
  const found = await readPictureOf(c.env.DB, department, idOf(c.req.param('medium')));
  if (found === null) return problem('not-found', languageOf(c.req.header('Accept-Language')));
  return c.body(bytesOf(found.picture), 200, { 'Content-Type': found.type });
});
