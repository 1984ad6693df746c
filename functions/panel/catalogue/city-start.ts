/**
 * `/api/panel/city-start`: how a city begins. Its name comes first and is published as version 1; its units, chosen from
 * those that cities usually have, become a draft that is looked at before it is published.
 */
import { Hono } from 'hono';
import { applyChanges, changesBetween, isUnchanged } from '#shared/catalogue/changes.ts';
import { codeCount } from '#shared/catalogue/counter-code.ts';
import {
  firstRows,
  firstSettingsExpectations,
  firstSettingsSchema,
  halfChannel,
} from '#shared/catalogue/first-settings.ts';
import { sayProblem } from '#shared/catalogue/problem.ts';
import { compileRows, rowsOf } from '#shared/catalogue/rows.ts';
import {
  usualChoiceExpectations,
  usualChoiceSchema,
  withUsualUnits,
} from '#shared/catalogue/templates/with-usual-units.ts';
import { type StartView, sizeOf } from '#shared/panel/city-start.ts';
import { city, forgetCity } from '../../city.ts';
import { audited } from '../../db/audit-trail.ts';
import { readDraft, saveDraft } from '../../db/catalogue-drafts.ts';
import { publishVersion } from '../../db/catalogue-versions.ts';
import { languageOf, problem } from '../../problem.ts';
import { readBody } from '../body.ts';
import type { PanelContext } from '../panel-context.ts';

export const cityStart = new Hono<PanelContext>();

cityStart.get('/', async (c) => {
  const { version, catalogue } = city();
  const current = rowsOf(catalogue);
  const { changes } = await readDraft(c.env.DB, c.get('viewer').id);
  const view: StartView = {
    isNamed: version > 0,
    published: sizeOf(current),
    ...(!isUnchanged(changes) && { draft: sizeOf(applyChanges(current, changes).rows) }),
  };
  return c.json(view);
});

cityStart.post('/', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const read = await readBody(c.req, firstSettingsSchema, firstSettingsExpectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const lacking = halfChannel(read.value);
  if (lacking !== undefined) {
    const detail = firstSettingsExpectations[lacking][language];
    return problem('invalid-form', language, [{ pointer: lacking, detail }]);
  }
  const now = new Date();
  const compiled = compileRows(firstRows(read.value), { now, previous: undefined });
  if (!compiled.ok) {
    const errors = compiled.problems.map((each) => ({
      pointer: `/${each.column ?? ''}`,
      detail: sayProblem(each, language),
    }));
    return problem('invalid-form', language, errors);
  }
  const viewer = c.get('viewer');
  const { catalogue } = compiled;
  const reason = 'Kota dimulai';
  const published = await publishVersion(
    c.env.DB,
    0,
    { publishedAt: now.toISOString(), publishedBy: viewer.name, reason, catalogue },
    [
      audited(c.env.DB, viewer, now, {
        action: 'catalogue-published',
        subject: '1',
        detail: { reason },
      }),
    ],
  );
  if (published === undefined) return problem('moved-on', language);
  forgetCity(c.env.DB);
  return c.json({ version: published }, 201);
});

cityStart.post('/units', async (c) => {
  const language = languageOf(c.req.header('Accept-Language'));
  const read = await readBody(c.req, usualChoiceSchema, usualChoiceExpectations);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const { version, catalogue } = city();
  const viewer = c.get('viewer');
  const draft = await readDraft(c.env.DB, viewer.id);
  const current = rowsOf(catalogue);
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const { rows } = applyChanges(current, draft.changes);
  const filled = withUsualUnits(rows, read.value, random % codeCount);
  const changes = changesBetween(current, filled);
  const saved = await saveDraft(c.env.DB, viewer.id, version, changes, draft.revision, new Date());
  if (saved === undefined) return problem('moved-on', language);
  return c.json({ added: filled.departments.length - rows.departments.length }, 201);
});
