/** `/api/panel/catalogue-versions`: what was published, what changed between two versions, and an older one again. */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { changesBetween } from '#shared/catalogue/changes.ts';
import { describeChanges } from '#shared/catalogue/describe-changes.ts';
import type { InForce } from '#shared/catalogue/drafts/draft.ts';
import { restoreRows } from '#shared/catalogue/edit/restore.ts';
import { sayProblem } from '#shared/catalogue/problem.ts';
import { compileRows, rowsOf } from '#shared/catalogue/rows.ts';
import type { Language } from '#shared/language.ts';
import { localHour } from '#shared/local-time.ts';
import type {
  ComparedVersions,
  ListedVersion,
  RestoredVersion,
} from '#shared/panel/catalogue-files.ts';
import { readDraft, saveDraft } from '../../db/catalogue-drafts.ts';
import { findVersion, listVersionsWithChanges, readVersion } from '../../db/catalogue-versions.ts';
import type { Database } from '../../host/database.ts';
import { languageOf, problem } from '../../problem.ts';
import { readBody } from '../body.ts';
import { readInForce } from '../draft-to-publish.ts';
import type { PanelContext } from '../panel-context.ts';
import { toMend } from './catalogue-files.ts';

const asking = (c: Context<PanelContext>): Language => languageOf(c.req.header('Accept-Language'));

/** A version by the number that an address names. */
const numbered = (text: string | undefined) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);

interface Found {
  readonly about: ListedVersion;
  readonly catalogue: Catalogue;
}

async function find(db: Database, text: string | undefined): Promise<Found | undefined> {
  const version = numbered(text);
  const [about, catalogue] = await Promise.all([
    findVersion(db, version),
    readVersion(db, version),
  ]);
  return about && catalogue && { about, catalogue };
}

/** What an older version would change of the one in force, if it were published again. */
function restored({ catalogue }: Found, inForce: InForce, now: Date) {
  const { day } = localHour(now, inForce.catalogue.settings.timeZone);
  const current = rowsOf(inForce.catalogue);
  const rows = restoreRows(rowsOf(catalogue), current, day);
  const compiled = compileRows(rows, { now, previous: inForce.catalogue });
  return { changes: changesBetween(current, rows), compiled };
}

export const catalogueVersions = new Hono<PanelContext>();

catalogueVersions.get('/', async (c) => c.json(await listVersionsWithChanges(c.env.DB)));

catalogueVersions.get('/compare', async (c) => {
  const [from, to] = await Promise.all([
    find(c.env.DB, c.req.query('from')),
    find(c.env.DB, c.req.query('to')),
  ]);
  if (from === undefined || to === undefined) return problem('not-found', asking(c));
  const changes = changesBetween(rowsOf(from.catalogue), rowsOf(to.catalogue));
  return c.json({
    from: from.about,
    to: to.about,
    changes: describeChanges(changes),
  } satisfies ComparedVersions);
});

catalogueVersions.get('/:version/again', async (c) => {
  const language = asking(c);
  const [inForce, found, draft] = await Promise.all([
    readInForce(c.env.DB),
    find(c.env.DB, c.req.param('version')),
    readDraft(c.env.DB, c.get('viewer').id),
  ]);
  if (found === undefined) return problem('not-found', language);
  const { changes, compiled } = restored(found, inForce, new Date());
  return c.json({
    of: found.about,
    version: inForce.version,
    changes: describeChanges(changes),
    draft: { revision: draft.revision, rows: draft.changes.rows.length },
    problems: compiled.ok ? [] : compiled.problems.map((each) => sayProblem(each, language)),
  } satisfies RestoredVersion);
});

const againSchema = z.strictObject({ version: z.int(), revision: z.int().check(z.minimum(0)) });

catalogueVersions.post('/:version/again', async (c) => {
  const language = asking(c);
  const read = await readBody(c.req, againSchema);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const { version, revision } = read.value;
  const [inForce, found] = await Promise.all([
    readInForce(c.env.DB),
    find(c.env.DB, c.req.param('version')),
  ]);
  if (found === undefined) return problem('not-found', language);
  if (inForce.version !== version) return problem('catalogue-moved', language);
  const now = new Date();
  const { changes, compiled } = restored(found, inForce, now);
  if (!compiled.ok) return toMend(compiled.problems, language);
  const { id } = c.get('viewer');
  const saved = await saveDraft(c.env.DB, id, version, changes, revision, now);
  return saved === undefined ? problem('draft-moved', language) : c.json({ revision: saved }, 201);
});
