/** Reads an export back, and refuses one of which a byte is not as it was written. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ExportedTable,
  fileOf,
  type Manifest,
  manifestSchema,
  type Row,
  rowSchema,
} from '#shared/moving/manifest.ts';
import { Refusal } from './refusal.ts';
import { manifestFile, sha256Of, sumsFile } from './write-export.ts';

function present(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  throw new Refusal(`${folder} has no ${name}: it is no export, or not all of one.`);
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

const altered = (name: string) =>
  new Refusal(`${name} is not as it was exported: its SHA-256 sum is another. Nothing was imported;
bring the export over once more (\`sha256sum --check ${sumsFile}\` tells which files are whole).`);

function parseManifest(text: string): Manifest {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Said below.
  }
  throw new Refusal(`${manifestFile} is not of a form that this program can read.
Import with the version of the program that made the export, and upgrade afterwards.`);
}

/**
 * What an export holds, once every file of it is found to be whole.
 *
 * @throws Refusal where a file is missing or altered, or the manifest is of another form
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = readFileSync(present(folder, manifestFile), 'utf8');
  const sums = readFileSync(present(folder, sumsFile), 'utf8');
  if (!sums.includes(`${sha256Of(text)}  ${manifestFile}\n`)) throw altered(manifestFile);
  const manifest = parseManifest(text);
  for (const table of manifest.tables) {
    const name = fileOf(table);
    if ((await sha256OfFile(present(folder, name))) !== table.sha256) throw altered(name);
  }
  return manifest;
}

/** The lines of a file. Node's own reader of lines ends them also at separators that may stand in a comment. */
async function* linesIn(path: string): AsyncGenerator<string> {
  let waiting = '';
  for await (const piece of createReadStream(path, 'utf8')) {
    const lines = `${waiting}${piece}`.split('\n');
    waiting = lines.pop() ?? '';
    yield* lines;
  }
}

/**
 * The rows of a table of an export, in their order.
 *
 * @throws Refusal at a line that is no row of the table
 */
export async function* rowsOf(folder: string, table: ExportedTable): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of linesIn(join(folder, fileOf(table)))) {
    number += 1;
    const row = rowSchema.safeParse(JSON.parse(line));
    if (!row.success || Object.keys(row.data).join() !== table.columns.join())
      throw new Refusal(`${fileOf(table)}, line ${number}: this is no row of the table.`);
    yield row.data;
  }
}
