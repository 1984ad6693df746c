/**
 * `/api/panel/catalogue-files`: a version as files, and files as a draft. What was brought is read, checked as a whole and
 * compared with the version in force; it becomes a draft only when whoever brought it has seen what it changes.
 */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { workbookMediaType } from '#shared/api/openapi.ts';
import type { FieldError } from '#shared/api/problems.ts';
import { applyChanges } from '#shared/catalogue/changes.ts';
import { describeChanges } from '#shared/catalogue/describe-changes.ts';
import { draftOfFiles } from '#shared/catalogue/files/draft.ts';
import { catalogueFiles, catalogueWorkbook } from '#shared/catalogue/files/write.ts';
import { type CatalogueProblem, sayProblem } from '#shared/catalogue/problem.ts';
import { rowsOf, type SheetName, sheetNames } from '#shared/catalogue/rows.ts';
import type { Language } from '#shared/language.ts';
import type { CheckedCatalogue } from '#shared/panel/catalogue-files.ts';
import { city } from '../../city.ts';
import { readDraft, saveDraft } from '../../db/catalogue-drafts.ts';
import { readVersion } from '../../db/catalogue-versions.ts';
import { languageOf, problem } from '../../problem.ts';
import {
  catalogueArchive,
  readCatalogueBytes,
  type SentFile,
} from '../../tables/catalogue-files.ts';
import { writeWorkbook } from '../../tables/write-workbook.ts';
import { readBody } from '../body.ts';
import { readInForce } from '../draft-to-publish.ts';
import type { PanelContext } from '../panel-context.ts';

/** More files than a catalogue has sheets are a mistake; an archive counts as one. */
const mostFiles = 10;

/** So many problems are told; whoever mends them sees the others. */
const mostTold = 100;

const words = {
  choose: {
    id: 'Pilih file katalog: satu XLSX, atau file CSV-nya.',
    en: 'Choose the files of the catalogue: one XLSX, or its CSV files.',
  },
  fewer: {
    id: `Pilih paling banyak ${mostFiles} file.`,
    en: `Choose ${mostFiles} files at most.`,
  },
} as const;

const asking = (c: Context<PanelContext>): Language => languageOf(c.req.header('Accept-Language'));

/** The answer that lists what is wrong with files. */
export function toMend(problems: readonly CatalogueProblem[], language: Language): Response {
  const errors = problems.slice(0, mostTold).map(
    (each): FieldError => ({
      pointer: `/${each.file}${each.row === undefined ? '' : `/${each.row}`}`,
      detail: sayProblem(each, language),
    }),
  );
  const count = problems.length;
  const detail = {
    id: `${count} hal perlu diperbaiki. Belum ada yang disimpan${count > mostTold ? `; yang ditampilkan ${mostTold} pertama` : ''}.`,
    en: `${count === 1 ? '1 thing needs' : `${count} things need`} to be mended. Nothing was kept${count > mostTold ? `; the first ${mostTold} are shown` : ''}.`,
  };
  return problem('invalid-form', language, errors, { detail: detail[language] });
}

/** The files that a form carries. */
async function sentFiles(c: Context<PanelContext>): Promise<readonly SentFile[]> {
  const form = await c.req.formData().catch(() => undefined);
  const files = (form?.getAll('file') ?? []).flatMap((each) =>
    typeof each === 'string' || each.size === 0 ? [] : [each],
  );
  return Promise.all(
    files.slice(0, mostFiles + 1).map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

export const catalogueFilesRoutes = new Hono<PanelContext>();

catalogueFilesRoutes.get('/:file', async (c) => {
  const language = asking(c);
  const file = c.req.param('file');
  const [, number, kind] = /^v(\d{1,9})\.(xlsx|zip)$/.exec(file) ?? [];
  const version = Number(number);
  const inForce = city();
  const catalogue =
    version === inForce.version ? inForce.catalogue : await readVersion(c.env.DB, version || 0);
  if (catalogue === undefined) return problem('not-found', language);
  const rows = rowsOf(catalogue);
  c.header('Content-Disposition', `attachment; filename="katalog-${file}"`);
  if (kind === 'zip') {
    return c.body(await catalogueArchive(rows), 200, { 'Content-Type': 'application/zip' });
  }
  const about = `${catalogue.settings.city}, ${version}`;
  const workbook = await writeWorkbook(catalogueWorkbook(rows), about);
  return c.body(workbook, 200, { 'Content-Type': workbookMediaType });
});

catalogueFilesRoutes.post('/check', async (c) => {
  const language = asking(c);
  const refuse = (detail: string) =>
    problem('invalid-form', language, [{ pointer: '/file', detail }]);
  const sent = await sentFiles(c);
  if (sent.length === 0) return refuse(words.choose[language]);
  if (sent.length > mostFiles) return refuse(words.fewer[language]);
  const { files, notes, refused } = await readCatalogueBytes(sent);
  if (refused.length > 0) {
    const errors = refused.map(({ file, said }) => ({
      pointer: `/${file}`,
      detail: `${file}: ${said[language]}`,
    }));
    return problem('invalid-form', language, errors);
  }
  if (files.length === 0) return refuse(words.choose[language]);
  const [inForce, draft] = await Promise.all([
    readInForce(c.env.DB),
    readDraft(c.env.DB, c.get('viewer').id),
  ]);
  const { version, catalogue } = inForce;
  const brought = draftOfFiles(files, catalogue, { now: new Date(), isFirst: version === 0 });
  if (!brought.ok) return toMend(brought.problems, language);
  const { rows } = applyChanges(rowsOf(catalogue), brought.changes);
  const isBrought = (name: string) =>
    brought.brought.some((sheet: SheetName) => name.startsWith(`${sheet}.`));
  return c.json({
    version,
    changes: describeChanges(brought.changes),
    draft: { revision: draft.revision, rows: draft.changes.rows.length },
    brought: brought.brought,
    notes: notes.map(({ file, said }) => `${file}: ${said[language]}`),
    files: catalogueFiles(rows).filter(({ name }) => isBrought(name)),
  } satisfies CheckedCatalogue);
});

const draftSchema = z.strictObject({
  version: z.int(),
  revision: z.int().check(z.minimum(0)),
  files: z
    .array(z.strictObject({ name: z.string(), text: z.string() }))
    .check(z.maxLength(sheetNames.length)),
});

catalogueFilesRoutes.post('/draft', async (c) => {
  const language = asking(c);
  const read = await readBody(c.req, draftSchema);
  if (!read.ok) return problem('invalid-form', language, read.errors);
  const { version, revision, files } = read.value;
  const inForce = await readInForce(c.env.DB);
  if (inForce.version !== version) return problem('catalogue-moved', language);
  const encoder = new TextEncoder();
  const written = files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const brought = await readCatalogueBytes(written);
  const now = new Date();
  const drafted = draftOfFiles(brought.files, inForce.catalogue, { now, isFirst: version === 0 });
  if (!drafted.ok) return toMend(drafted.problems, language);
  const { id } = c.get('viewer');
  const saved = await saveDraft(c.env.DB, id, version, drafted.changes, revision, now);
  return saved === undefined ? problem('draft-moved', language) : c.json({ revision: saved }, 201);
});
