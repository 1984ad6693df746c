/**
 * A file that somebody sent to the panel, as its bytes: read row by row, and taken as a whole or not at all. Its
 * check answers with what was understood, written plainly; that is what the import is sent.
 */
import type { Context } from 'hono';
import type { FieldError } from '#shared/api/problems.ts';
import { type CsvDialect, indonesianDialect, standardDialect } from '#shared/csv.ts';
import type { Text } from '#shared/language.ts';
import type { CheckedFile } from '#shared/tables/checked-file.ts';
import { refusals } from '#shared/tables/file-kind.ts';
import { formatProblems, groupProblems, sayProblemCount } from '#shared/tables/problems.ts';
import { type ImportKind, type ReadImport, readImport } from '#shared/tables/read-import.ts';
import type { TableFile } from '#shared/tables/table.ts';
import { languageOf, problem } from '../problem.ts';
import { readFile } from '../tables/read-file.ts';

/** What a file holds, and how much of it is taken at once. */
export interface SentFile<Key extends string, Value> {
  readonly kind: ImportKind<Key, Value>;
  /** Characters in its cells at most. */
  readonly longest: number;
  /** Rows at most. */
  readonly most: number;
  /** What to do about a file that is missing, or has no rows. */
  readonly choose: Text;
  /** What to do about a file that is too long. */
  readonly split: Text;
}

function charactersIn({ sheets }: TableFile): number {
  return sheets
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells)
    .reduce((sum, { text }) => sum + text.length, 0);
}

type Read<Value> =
  | { readonly ok: true; readonly read: ReadImport<Value> }
  | { readonly ok: false; readonly why: Text };

async function readSent<Key extends string, Value>(
  bytes: Uint8Array,
  { kind, longest, most, choose, split }: SentFile<Key, Value>,
): Promise<Read<Value>> {
  const sent = await readFile(bytes);
  if (!sent.ok) return { ok: false, why: refusals[sent.why] };
  if (charactersIn(sent.file) > longest) return { ok: false, why: split };
  const read = readImport(sent.file, kind);
  if (read === undefined) return { ok: false, why: choose };
  if (read.values.length === 0 && read.problems.length === 0) return { ok: false, why: choose };
  return read.rows > most ? { ok: false, why: split } : { ok: true, read };
}

/** Reads the file in the body and hands its rows on if every one is right; else says what is not. */
export async function withFile<Key extends string, Value>(
  c: Context,
  sent: SentFile<Key, Value>,
  use: (values: readonly Value[], checked: CheckedFile) => Promise<Response>,
): Promise<Response> {
  const language = languageOf(c.req.header('Accept-Language'));
  const result = await readSent(new Uint8Array(await c.req.arrayBuffer()), sent);
  if (!result.ok) {
    return problem('invalid-form', language, [{ pointer: '/file', detail: result.why[language] }]);
  }
  const { values, problems, understood } = result.read;
  if (problems.length === 0) {
    return use(values, { understood: understood(language), csv: sent.kind.write(values) });
  }
  const errors = groupProblems(problems).map(
    (group): FieldError => ({
      pointer: `/file/${group.cells[0]?.row}/${group.column}`,
      detail: formatProblems(group, language),
    }),
  );
  return problem('invalid-form', language, errors, {
    detail: sayProblemCount(problems.length)[language],
    understood: understood(language),
  });
}

/** An example file to begin with, in the dialect of CSV that `?dialect=id` asks for. */
export function exampleFile(c: Context, name: string, write: (dialect: CsvDialect) => string) {
  const dialect = c.req.query('dialect') === 'id' ? indonesianDialect : standardDialect;
  return c.body(write(dialect), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}
