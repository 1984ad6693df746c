/** `/api/panel/posters` of the city and of a department: which paper is to be printed anew, and that it was. */
import { Hono } from 'hono';
import { posterWords } from '#shared/catalogue/poster-words.ts';
import { localHour } from '#shared/local-time.ts';
import { type DuePosters, duePosters, printedSchema } from '#shared/panel/posters.ts';
import { city } from '../city.ts';
import { audited } from '../db/audit-trail.ts';
import { readVersion } from '../db/catalogue-versions.ts';
import { notePrinted, readPrintedPosters } from '../db/printed-posters.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import type { PanelContext } from './panel-context.ts';

const choose = {
  id: 'Centang sedikitnya satu loket dari daftar ini. Kalau daftarnya sudah lama terbuka, muat ulang dulu.',
  en: 'Tick at least one counter of this list. If the list has been open for long, load it again first.',
};

export const posters = new Hono<PanelContext>();

posters.get('/', async (c) => {
  const { catalogue, version } = city();
  const printed = await readPrintedPosters(c.env.DB);
  const due = duePosters(catalogue, printed, c.req.param('department'));
  return c.json({ version, due } satisfies DuePosters);
});

posters.post('/', async (c) => {
  const { catalogue, index, settings, version } = city();
  const language = languageOf(c.req.header('Accept-Language'));
  const department = c.req.param('department');
  const refuse = () =>
    problem('invalid-form', language, [{ pointer: '/codes', detail: choose[language] }]);
  const body = await readBody(c.req, printedSchema);
  if (!body.ok) return refuse();
  const codes = [...new Set(body.value.codes)];
  const isOwn = (code: string) => {
    const counter = index.counterByCode.get(code);
    return counter && (department === undefined || counter.service.startsWith(`${department}/`));
  };
  if (!codes.every(isOwn)) return refuse();
  // What was printed has the words of the version that the list was made of, whatever was published meanwhile.
  const from =
    body.value.version === version ? catalogue : await readVersion(c.env.DB, body.value.version);
  if (from === undefined) return refuse();
  const now = new Date();
  const today = localHour(now, settings.timeZone).day;
  const hung = codes.map((code) => ({ code, words: posterWords(from, code) }));
  await c.env.DB.batch([
    ...notePrinted(c.env.DB, hung, today),
    audited(c.env.DB, c.get('viewer'), now, {
      action: 'posters-printed',
      department,
      subject: codes.length > 5 ? String(codes.length) : codes.join(', '),
    }),
  ]);
  return c.body(null, 204);
});
