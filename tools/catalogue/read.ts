/** Reads the city's folder and compiles it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { compileCatalogue } from '#shared/catalogue/compile.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import type { Sheet } from '#shared/catalogue/sheet.ts';
import { root } from '../run/programs.ts';

export const cityFolder = join(root, 'shared', 'catalogue', 'city');

/** A catalogue that cannot be compiled; the message lists every problem. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/** Reads a sheet of CSV; Excel with Indonesian settings parts the cells by semicolons. */
export function parseSheet(file: string, text: string): Sheet {
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = /[;\t]/.exec(header)?.[0] ?? ',';
  const [columns = [], ...records] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    trim: true,
  });
  const rows = records.flatMap((record, i) => {
    if (record.every((cell) => cell === '')) return [];
    const cells = Object.fromEntries(columns.map((column, at) => [column, record[at] ?? '']));
    const stray = record.filter((cell, at) => cell !== '' && !columns[at]);
    // The first row names the columns, and spreadsheets count from 1; blank rows count too.
    return { number: i + 2, cells, stray };
  });
  return { file, columns: columns.filter((column) => column !== ''), rows };
}

/** The text of a file in UTF-8; throws a TypeError for another encoding, such as that of old Excels. */
function readText(path: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
}

function causeOf(error: unknown): string {
  if (error instanceof TypeError) return 'is not in UTF-8; save it as "CSV UTF-8"';
  return error instanceof Error ? error.message : String(error);
}

/** The compiled catalogue of a folder; throws a `CatalogueError` that lists what is wrong with it. */
export function readCatalogue(folder = cityFolder): Catalogue {
  const read = <T>(file: string, parsed: (file: string, text: string) => T) => {
    try {
      return parsed(file, readText(join(folder, file)));
    } catch (error) {
      throw new CatalogueError(`${file}: ${causeOf(error)}`);
    }
  };
  const compiled = compileCatalogue({
    departments: read('departments.csv', parseSheet),
    services: read('services.csv', parseSheet),
    counters: read('counters.csv', parseSheet),
    settings: read('settings.json', (_, text) => text),
  });
  if (compiled.ok) return compiled.catalogue;
  const list = compiled.problems.map((problem) => `  ${formatProblem(problem)}`).join('\n');
  throw new CatalogueError(`The catalogue has ${compiled.problems.length} problem(s):\n${list}`);
}
