/** Reads the city's folder and compiles it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { compileCatalogue } from '#shared/catalogue/compile.ts';
import { formatProblem, type Sheet } from '#shared/catalogue/sheet.ts';
import { root } from '../run/programs.ts';

export const cityFolder = join(root, 'shared', 'catalogue', 'city');

/** A catalogue that cannot be compiled; the message lists every problem. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}

/** Reads a sheet of CSV; Excel with Indonesian settings parts the cells by semicolons. */
export function parseSheet(file: string, text: string): Sheet {
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  const rowNumbers: number[] = [];
  const [columns = [], ...records] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    trim: true,
    on_record: (record: string[], { lines }) => {
      rowNumbers.push(lines);
      return record;
    },
  });
  const rows = records.flatMap((record, i) => {
    if (record.every((cell) => cell === '')) return [];
    const cells = Object.fromEntries(columns.map((column, at) => [column, record[at] ?? '']));
    return { number: rowNumbers[i + 1] ?? 0, cells };
  });
  return { file, columns: columns.filter((column) => column !== ''), rows };
}

/** The compiled catalogue of a folder; throws a `CatalogueError` that lists what is wrong with it. */
export function readCatalogue(folder = cityFolder): Catalogue {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const sheet = (file: string) => {
    try {
      return parseSheet(file, text(file));
    } catch (error) {
      throw new CatalogueError(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const compiled = compileCatalogue({
    departments: sheet('departments.csv'),
    services: sheet('services.csv'),
    counters: sheet('counters.csv'),
    settings: text('settings.json'),
  });
  if (compiled.ok) return compiled.catalogue;
  const list = compiled.problems.map((problem) => `  ${formatProblem(problem)}`).join('\n');
  throw new CatalogueError(`The catalogue has ${compiled.problems.length} problem(s):\n${list}`);
}
