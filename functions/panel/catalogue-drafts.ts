/**
 * `/api/panel/catalogue` and `/api/panel/unit/{department}/catalogue`: the draft of whoever asks, what it changes, and its
 * publication. Heads of departments change what is theirs, row by row, whatever address they send it to.
 */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import type { FieldError } from '#shared/api/problems.ts';
import { type CatalogueChanges, isUnchanged } from '#shared/catalogue/changes.ts';
import { codeCount } from '#shared/catalogue/counter-code.ts';
import { departmentsTouched } from '#shared/catalogue/describe-changes.ts';
import {
  editDraft,
  type FieldProblem,
  type InForce,
  resolveConflict,
  stateOf,
} from '#shared/catalogue/drafts/draft.ts';
import { draftView, notFor, withoutFiles } from '#shared/catalogue/drafts/draft-view.ts';
import { catalogueEditSchema } from '#shared/catalogue/drafts/edit.ts';
import { undoChange } from '#shared/catalogue/drafts/undo.ts';
import { sayExpected } from '#shared/catalogue/problem.ts';
import { rowsOf, sheetNames } from '#shared/catalogue/rows.ts';
import type { Language } from '#shared/language.ts';
import { belongsToDepartments, ownDepartments, type Viewer } from '#shared/panel/viewer.ts';
import { audited } from '../db/audit-trail.ts';
import {
  type CatalogueDraft,
  readDraft,
  saveDraft,
  submittingDraft,
} from '../db/catalogue-drafts.ts';
import { isMovedOn, listVersionsAfter } from '../db/catalogue-versions.ts';
import type { Database } from '../host/database.ts';
import { languageOf, problem } from '../problem.ts';
import { readBody } from './body.ts';
import { type Published, publishDraft, readInForce } from './draft-to-publish.ts';
import type { PanelContext } from './panel-context.ts';

/** The departments whose rows somebody may change; undefined: all of them, and everything else. */
export const departmentsOf = (viewer: Viewer): readonly string[] | undefined =>
  belongsToDepartments(viewer.role) ? ownDepartments(viewer) : undefined;

export const reasonSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

export const reasonExpected = {
  '/reason': {
    id: 'Tulis kenapa, paling banyak 500 huruf. Alasannya tercatat di riwayat katalog dan jejak audit.',
    en: 'Write why, in 500 characters at most. The reason is kept in the history of the catalogue and the audit trail.',
  },
} as const;

const revision = z.int().check(z.minimum(0));
const row = { sheet: z.enum(sheetNames), key: z.string().check(z.maxLength(400)) };

const editing = z.object({ revision, edit: catalogueEditSchema });
const undoing = z.object({ revision, ...row });
const resolving = z.object({ revision, ...row, keep: z.enum(['mine', 'theirs']) });
const publishing = z.object({
  revision,
  version: z.int().check(z.minimum(0)),
  reason: reasonSchema,
});

/** How many changes of rows a draft holds at most; a larger one is an import, which has bounds of its own. */
const largestDraft = 1_500_000;

const tooLarge = {
  id: 'Draf ini sudah terlalu besar. Terbitkan dulu yang sudah ada, lalu lanjutkan.',
  en: 'This draft is too large already. Publish what is there first, then go on.',
};

interface Asked {
  readonly db: Database;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly now: Date;
}

const askedBy = (c: Context<PanelContext>): Asked => ({
  db: c.env.DB,
  viewer: c.get('viewer'),
  language: languageOf(c.req.header('Accept-Language')),
  now: new Date(),
});

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The changes that were not in a draft before. */
const newIn = (changes: CatalogueChanges, before: CatalogueChanges): CatalogueChanges => ({
  rows: changes.rows.filter((each) => !before.rows.some((other) => isSame(each, other))),
  orders: changes.orders.filter((each) => !before.orders.some((other) => isSame(each, other))),
});

/** Saves what a draft has become, or says why it may not. */
async function save(
  { db, viewer, language, now }: Asked,
  { version }: InForce,
  draft: CatalogueDraft,
  changes: CatalogueChanges,
  isUndone = false,
): Promise<Response | number> {
  // Taking back what is not theirs is for everybody.
  const refused = isUndone ? [] : notFor(newIn(changes, draft.changes), departmentsOf(viewer));
  if (refused.length > 0) {
    return problem('not-allowed', language, [
      ...new Map(
        refused.map(({ why }) => [why.id, { pointer: '', detail: why[language] }]),
      ).values(),
    ]);
  }
  if (JSON.stringify(changes).length > largestDraft) {
    return problem('invalid-form', language, [{ pointer: '', detail: tooLarge[language] }]);
  }
  const isFresh = draft.changes.rows.length === 0 || draft.base === 0;
  const saved = await saveDraft(
    db,
    viewer.id,
    isFresh ? version : draft.base,
    changes,
    draft.revision,
    now,
  );
  return saved ?? problem('draft-moved', language);
}

const fieldErrors = (problems: readonly FieldProblem[], language: Language): FieldError[] =>
  problems.map(({ column, message }) => ({
    pointer: `/${column}`,
    detail:
      'expected' in message
        ? sayExpected({ ...message, expected: withoutFiles(message.expected) }, language)
        : message[language],
  }));

/** The first of what is wrong; the draft's page has all of it. */
const mostTold = 20;

/** The answer to whoever would publish a draft that cannot be. */
export function notPublished(
  published: Exclude<Published, { kind: 'published' | 'moved-on' }>,
  language: Language,
): Response {
  switch (published.kind) {
    case 'nothing':
      return problem('nothing-to-publish', language);
    case 'time-zone':
      return problem('time-zone-kept', language);
    case 'to-mend': {
      const { compiled } = published.state;
      const problems = compiled.ok ? [] : compiled.problems.slice(0, mostTold);
      const told = problems.map((each) => ({ column: each.column ?? '', message: each }));
      return problem('draft-to-mend', language, fieldErrors(told, language));
    }
  }
}

export const catalogueDrafts = new Hono<PanelContext>();

catalogueDrafts.get('/', async (c) => {
  const { db, viewer, now } = askedBy(c);
  const [inForce, draft] = await Promise.all([readInForce(db), readDraft(db, viewer.id)]);
  const isBehind = draft.changes.rows.length > 0 && draft.base < inForce.version;
  const since = isBehind ? await listVersionsAfter(db, draft.base) : [];
  return c.json(draftView(inForce, draft, { now, departments: departmentsOf(viewer), since }));
});

catalogueDrafts.post('/edit', async (c) => {
  const asked = askedBy(c);
  const { db, viewer, language, now } = asked;
  const read = await readBody(c.req, editing);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const [inForce, draft] = await Promise.all([readInForce(db), readDraft(db, viewer.id)]);
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const edited = editDraft(inForce, draft.changes, read.value.edit, {
    now,
    start: random % codeCount,
  });
  if (!edited.ok) return problem('invalid-form', language, fieldErrors(edited.problems, language));
  if (draft.revision !== read.value.revision) return problem('draft-moved', language);
  const saved = await save(asked, inForce, draft, edited.changes);
  return saved instanceof Response ? saved : c.json({ revision: saved, key: edited.key });
});

catalogueDrafts.post('/undo', async (c) => {
  const asked = askedBy(c);
  const { db, viewer, language } = asked;
  const read = await readBody(c.req, undoing);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const [inForce, draft] = await Promise.all([readInForce(db), readDraft(db, viewer.id)]);
  if (draft.revision !== read.value.revision) return problem('draft-moved', language);
  const saved = await save(asked, inForce, draft, undoChange(draft.changes, read.value), true);
  return saved instanceof Response ? saved : c.json({ revision: saved });
});

catalogueDrafts.post('/resolve', async (c) => {
  const asked = askedBy(c);
  const { db, viewer, language } = asked;
  const read = await readBody(c.req, resolving);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const [inForce, draft] = await Promise.all([readInForce(db), readDraft(db, viewer.id)]);
  const { revision: seen, keep, ...of } = read.value;
  if (draft.revision !== seen) return problem('draft-moved', language);
  const changes = resolveConflict(inForce, draft.changes, of, keep);
  const saved = await save(asked, inForce, draft, changes, keep === 'theirs');
  return saved instanceof Response ? saved : c.json({ revision: saved });
});

/** Lets the city's administrator decide about a draft. */
async function submit(asked: Asked, inForce: InForce, draft: CatalogueDraft, reason: string) {
  const { db, viewer, language, now } = asked;
  if (isUnchanged(draft.changes)) return notPublished({ kind: 'nothing' }, language);
  const state = stateOf(inForce, draft.changes, now);
  if (!state.compiled.ok) return notPublished({ kind: 'to-mend', state }, language);
  try {
    await db.batch([
      submittingDraft(db, viewer.id, draft.revision, reason, now),
      audited(db, viewer, now, {
        action: 'catalogue-submitted',
        department: [...departmentsTouched(draft.changes, rowsOf(inForce.catalogue))],
        subject: reason,
        detail: { changes: draft.changes.rows.length },
      }),
    ]);
  } catch (error) {
    if (isMovedOn(error)) return problem('draft-moved', language);
    throw error;
  }
  return Response.json({ submitted: true });
}

catalogueDrafts.post('/publish', async (c) => {
  const asked = askedBy(c);
  const { db, viewer, language, now } = asked;
  const read = await readBody(c.req, publishing, reasonExpected);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const { revision: seen, version, reason } = read.value;
  const [inForce, draft] = await Promise.all([readInForce(db), readDraft(db, viewer.id)]);
  if (draft.revision !== seen) return problem('draft-moved', language);
  if (inForce.version !== version) return problem('catalogue-moved', language);
  const departments = departmentsOf(viewer);
  const refused = notFor(draft.changes, departments);
  if (refused.length > 0) return problem('not-allowed', language);
  if (departments !== undefined && inForce.catalogue.settings.approveCatalogue) {
    return submit(asked, inForce, draft, reason);
  }
  const published = await publishDraft(
    db,
    viewer,
    inForce,
    { author: viewer.id, by: viewer.name, revision: seen, changes: draft.changes, reason },
    now,
  );
  switch (published.kind) {
    case 'published':
      return c.json({ version: published.version });
    case 'moved-on':
      return problem('catalogue-moved', language);
    default:
      return notPublished(published, language);
  }
});
