/** A CSV file that somebody sent to the panel: read row by row, and taken as a whole or not at all. */
import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { FieldError } from '#shared/api/problems.ts';
import type { Sheet } from '#shared/catalogue/sheet.ts';
import { type CsvDialect, indonesianDialect, standardDialect } from '#shared/csv.ts';
import type { Language, Text } from '#shared/language.ts';
import { formatRowProblem, type RowProblem } from '#shared/row-problem.ts';
import { languageOf, problem } from '../problem.ts';
import { readSentSheet } from '../spreadsheets/parse-sheet.ts';
import { readBody } from './body.ts';

/** What a file holds, and how much of it is taken at once. */
export interface FileKind<Row> {
  /** Characters at most. */
  readonly longest: number;
  /** Rows at most. */
  readonly most: number;
  /** What to do about a file that is missing, or has no rows. */
  readonly choose: Text;
  /** What to do about a file that is too long. */
  readonly split: Text;
  read(sheet: Sheet): { readonly rows: readonly Row[]; readonly problems: readonly RowProblem[] };
}

const openQuote: Text = {
  id: 'Simpan file ini lagi sebagai CSV: ada tanda kutip yang dibuka tetapi tidak ditutup.',
  en: 'Save this file as CSV again: a quotation mark is opened and never closed.',
};

const fileSchema = z.strictObject({ csv: z.string() });

type Read<Row> =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

function readFile<Row>(text: string, kind: FileKind<Row>, language: Language): Read<Row> {
  const refuse = (why: Text): Read<Row> => ({
    ok: false,
    errors: [{ pointer: '/csv', detail: why[language] }],
  });
  if (text.length > kind.longest) return refuse(kind.split);
  const sheet = readSentSheet(text);
  if (sheet === undefined) return refuse(openQuote);
  if (sheet.rows.length === 0) return refuse(kind.choose);
  if (sheet.rows.length > kind.most) return refuse(kind.split);
  const { rows, problems } = kind.read(sheet);
  if (problems.length === 0) return { ok: true, rows };
  const errors = problems.map((each) => ({
    pointer: `/csv/${each.row}/${each.column}`,
    detail: formatRowProblem(each, language),
  }));
  return { ok: false, errors };
}

/** Reads the file in the body `{ csv }` and hands its rows on if every one is right; else says what is not. */
export async function withFile<Row>(
  c: Context,
  kind: FileKind<Row>,
  use: (rows: readonly Row[]) => Promise<Response>,
): Promise<Response> {
  const language = languageOf(c.req.header('Accept-Language'));
  const body = await readBody(c.req, fileSchema);
  const read = readFile(body.ok ? body.value.csv : '', kind, language);
  return read.ok ? use(read.rows) : problem('invalid-form', language, read.errors);
}

/** An example file to begin with, in the dialect of CSV that `?dialect=id` asks for. */
export function exampleFile(c: Context, name: string, write: (dialect: CsvDialect) => string) {
  const dialect = c.req.query('dialect') === 'id' ? indonesianDialect : standardDialect;
  return c.body(write(dialect), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}
