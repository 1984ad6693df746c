/** Reads the city's folder and compiles it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSheet } from '#functions/spreadsheets/parse-sheet.ts';
import type { Catalogue } from '#shared/catalogue/catalogue.ts';
import { compileCatalogue } from '#shared/catalogue/compile.ts';
import { formatProblem } from '#shared/catalogue/problem.ts';
import { root } from '../run/programs.ts';

export const cityFolder = join(root, 'shared', 'catalogue', 'city');

/** A catalogue that cannot be compiled; the message lists every problem. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
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
